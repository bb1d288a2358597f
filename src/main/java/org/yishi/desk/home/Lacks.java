package org.yishi.desk.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.Refusal;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.Proceedings;
import org.yishi.rule.NoticeDays;

/** What a planned meeting still needs before people can come. */
final class Lacks {
    private Lacks() {}

    static List<Refusal> of(Proceedings now, LocalDate today) {
        var meeting = now.meeting();
        if (meeting.state() != MeetingState.PLANNED) {
            return List.of();
        }
        var lacks = new ArrayList<Refusal>();
        notice(meeting, today, lacks);
        if (now.items().isEmpty()) {
            lacks.add(Refusal.of("home.lacks.agenda"));
        }
        if (now.attendees().isEmpty()) {
            lacks.add(Refusal.of("home.lacks.list"));
        }
        if (meeting.place().isBlank()) {
            lacks.add(Refusal.of("home.lacks.place"));
        }
        if (meeting.host().isBlank()) {
            lacks.add(Refusal.of("home.lacks.host"));
        }
        return lacks;
    }

    /** While the notice can still be in time; once it is too late, the meeting's warnings say so. */
    private static void notice(Meeting meeting, LocalDate today, List<Refusal> lacks) {
        var rule = meeting.body().notice();
        if (rule.days() == 0 || meeting.noticeSent().isPresent()) {
            return;
        }
        long left = NoticeDays.latest(rule, meeting.day()).toEpochDay() - today.toEpochDay();
        if (left == 0) {
            lacks.add(Refusal.of("home.lacks.notice-today"));
        } else if (left > 0) {
            lacks.add(Refusal.of("home.lacks.notice", left));
        }
    }
}
