package org.yishi.desk.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.model.disclosure.DisclosureState;
import org.yishi.model.disclosure.NoticeLine;
import org.yishi.model.id.TaskId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.task.StepLine;
import org.yishi.model.task.TaskLine;
import org.yishi.office.write.ics.IcsEvent;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/**
 * What a calendar shows: due days and steps of open tasks, meetings to come; for the whole village also the days on which
 * notices go up and may come down. Each entry keeps its name for life, so that a newer file replaces it.
 */
record Diary(Tx tx, Text text, LocalDate today, Discreet discreet) {
    private static final int MEETING_HOURS = 2;

    List<IcsEvent> events(Optional<String> owner) {
        var origin = tx.journal().origin();
        var open = tx.tasks().openLines().stream()
                .filter(t -> owner.map(t.owner()::equals).orElse(true))
                .toList();
        var events = new ArrayList<IcsEvent>();
        open.stream().flatMap(t -> due(t, origin).stream()).forEach(events::add);
        steps(open, origin, events);
        tx.meetings().all().stream()
                .filter(this::isToCome)
                .map(m -> meeting(m, origin))
                .forEach(events::add);
        if (owner.isEmpty()) {
            tx.disclosures().openLines().stream()
                    .flatMap(n -> notice(n, origin).stream())
                    .forEach(events::add);
        }
        return events;
    }

    private boolean isToCome(Meeting meeting) {
        return switch (meeting.state()) {
            case PLANNED, RUNNING -> !meeting.day().isBefore(today);
            case ENDED, CANCELLED -> false;
        };
    }

    private Optional<IcsEvent> due(TaskLine task, String origin) {
        return task.due()
                .map(day -> IcsEvent.of(
                        "task-" + task.id().value() + "@" + origin,
                        day,
                        discreet.of(text.of("reminder.event.due", task.title(), task.owner())),
                        text.of("reminder.event.task", task.number(), task.progress()),
                        true));
    }

    private void steps(List<TaskLine> open, String origin, List<IcsEvent> events) {
        var titles = open.stream().collect(Collectors.toMap(TaskLine::id, TaskLine::title));
        var ids = new HashSet<TaskId>(titles.keySet());
        for (StepLine step : tx.tasks().steps()) {
            var due = step.step().due();
            if (ids.contains(step.task()) && !step.step().isDone() && due.isPresent()) {
                events.add(IcsEvent.of(
                        "step-" + step.step().id() + "@" + origin,
                        due.get(),
                        discreet.of(text.of(
                                "reminder.event.step", step.step().title(), titles.getOrDefault(step.task(), ""))),
                        "",
                        true));
            }
        }
    }

    private IcsEvent meeting(Meeting meeting, String origin) {
        return new IcsEvent(
                "meeting-" + meeting.id().value() + "@" + origin,
                meeting.day(),
                Optional.of(meeting.startsAt()),
                MEETING_HOURS,
                meeting.title(),
                "",
                meeting.place(),
                true);
    }

    private Optional<IcsEvent> notice(NoticeLine notice, String origin) {
        var state = notice.on(today);
        var uid = "notice-" + notice.id().value();
        if (state == DisclosureState.PLANNED || state == DisclosureState.MISSED) {
            return Optional.of(IcsEvent.of(
                    uid + "-up@" + origin,
                    notice.plannedOn(),
                    discreet.of(text.of("reminder.event.put-up", notice.title())),
                    "",
                    true));
        }
        if (state == DisclosureState.UP || state == DisclosureState.OVER) {
            return notice.until()
                    .map(last -> IcsEvent.of(
                            uid + "-down@" + origin,
                            last.plusDays(1),
                            discreet.of(text.of("reminder.event.take-down", notice.title())),
                            "",
                            false));
        }
        return Optional.empty();
    }
}
