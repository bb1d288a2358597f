package org.yishi.window.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.task.ActionItem;

/**
 * What the home shows, as read from the desks in one go.
 *
 * @param meeting the one that is going on, else the next that is planned
 * @param late open tasks whose day has passed, the longest late first
 * @param soon open tasks due within the next two weeks
 */
record Today(
        LocalDate day,
        Optional<Meeting> meeting,
        List<ActionItem> late,
        List<ActionItem> soon,
        long open,
        long people) {
    private static final int SOON_DAYS = 14;

    static Today of(LocalDate day, List<Meeting> meetings, List<ActionItem> tasks, long people) {
        var open = tasks.stream().filter(task -> task.state().isOpen()).toList();
        return new Today(
                day,
                next(meetings),
                byDue(open.stream().filter(task -> task.isOverdue(day)).toList()),
                byDue(open.stream().filter(task -> isSoon(task, day)).toList()),
                open.size(),
                people);
    }

    private static Optional<Meeting> next(List<Meeting> meetings) {
        return meetings.stream()
                .filter(Meeting::isRunning)
                .findFirst()
                .or(() -> meetings.stream()
                        .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                        .min(Comparator.comparing(Meeting::startsAt)));
    }

    private static boolean isSoon(ActionItem task, LocalDate day) {
        return task.due()
                .filter(due -> !due.isBefore(day) && due.isBefore(day.plusDays(SOON_DAYS)))
                .isPresent();
    }

    private static List<ActionItem> byDue(List<ActionItem> tasks) {
        return tasks.stream()
                .sorted(Comparator.comparing(task -> task.due().orElse(LocalDate.MAX)))
                .toList();
    }
}
