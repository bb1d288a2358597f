package org.yishi.desk.forum.opinion;

import java.util.List;
import java.util.Optional;
import org.yishi.model.Outcome;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.OpinionId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.presence.Status;
import org.yishi.rule.Attendance;
import org.yishi.store.Tx;

/** Reads what a meeting gathered, for every desk about it. */
public final class Gathering {
    private Gathering() {}

    /** All of a meeting, in this transaction. */
    public static Gathered of(Tx tx, MeetingId meeting) {
        return new Gathered(
                tx.opinions().of(meeting),
                tx.proposals().of(meeting),
                tx.proposals().dots(meeting),
                tx.teams().of(meeting),
                tx.proposals().dotsEach(meeting).orElse(0),
                present(tx, meeting));
    }

    /** A meeting that is not called off. */
    public static Outcome<Meeting> meeting(Tx tx, MeetingId id) {
        var found = tx.meetings().find(id);
        if (found.isEmpty()) {
            return Outcome.refused("opinion.wrong.no-meeting");
        }
        return found.get().state() == MeetingState.CANCELLED
                ? Outcome.refused("opinion.wrong.cancelled", found.get().title())
                : Outcome.done(found.get());
    }

    /** Opinions that count, by their ids; refused where one of them does not. */
    static Outcome<List<Opinion>> standing(Tx tx, List<OpinionId> ids) {
        var found = ids.stream()
                .map(id -> tx.opinions().find(id))
                .flatMap(Optional::stream)
                .filter(Opinion::stands)
                .toList();
        return found.isEmpty() || found.size() < ids.size()
                ? Outcome.refused("opinion.wrong.gone")
                : Outcome.done(found);
    }

    private static int present(Tx tx, MeetingId meeting) {
        var presences = tx.presence().presences(meeting);
        var attendance = Attendance.of(
                tx.presence().attendees(meeting), presences, tx.presence().proxies(meeting));
        return (int) attendance.roll(presences).stream()
                .filter(line -> line.status() == Status.PRESENT)
                .count();
    }
}
