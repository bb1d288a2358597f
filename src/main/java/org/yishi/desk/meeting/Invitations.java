package org.yishi.desk.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/**
 * Puts people on a meeting's list as entitled: those who are asked to a deliberation, and those whom the roster lacks.
 * Who is on the roster is taken from there.
 */
public final class Invitations {
    private final Work work;
    private final Text text;

    public Invitations(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** Puts all of them on the list, or nobody; how many there are. */
    public Outcome<Integer> invite(MeetingId meeting, List<Invited> people) {
        return work.act((tx, now) -> Found.meeting(tx, meeting).then(m -> {
            if (m.state() == MeetingState.ENDED || m.state() == MeetingState.CANCELLED) {
                return Outcome.refused("meeting.not-running", m.title());
            }
            var list = tx.presence().attendees(meeting);
            int number = list.stream().mapToInt(Attendee::number).max().orElse(0);
            var lines = new ArrayList<Attendee>();
            for (var person : people) {
                var line = line(tx, m, list, person, ++number);
                if (line instanceof Outcome.Refused<Attendee>(var why)) {
                    return new Outcome.Refused<>(why);
                }
                var second = CheckIn.secondVoice(m, with(list, lines), line.orThrow());
                if (second.isPresent()) {
                    return new Outcome.Refused<>(second.get());
                }
                lines.add(line.orThrow());
            }
            tx.presence().addAll(lines);
            tx.record(new Event.ListMade(meeting, lines.size()));
            return Outcome.done(lines.size());
        }));
    }

    private static List<Attendee> with(List<Attendee> list, List<Attendee> more) {
        return Stream.concat(list.stream(), more.stream()).toList();
    }

    private Outcome<Attendee> line(Tx tx, Meeting meeting, List<Attendee> list, Invited person, int number) {
        if (person.name().isBlank()) {
            return Outcome.refused("meeting.name-missing");
        }
        var known = tx.people().residents().stream()
                .filter(r -> !r.isRetired() && r.name().equals(person.name()))
                .filter(r -> list.stream().noneMatch(a -> a.resident().equals(Optional.of(r.id()))))
                .toList();
        if (known.size() > 1) {
            return Outcome.refused("meeting.name-of-several", person.name(), known.size());
        }
        return Outcome.done(
                known.isEmpty()
                        ? stranger(meeting, person, number)
                        : resident(tx, meeting, person, number, known.getFirst(), isAlone(list, person)));
    }

    /** What tells people of one name apart is written only where there are several. */
    private static boolean isAlone(List<Attendee> list, Invited person) {
        return list.stream().noneMatch(a -> a.name().equals(person.name()));
    }

    private Attendee resident(Tx tx, Meeting meeting, Invited person, int number, Resident resident, boolean alone) {
        var line = new Lists(tx, text).one(meeting.id(), number, resident, meeting.body(), Capacity.ENTITLED);
        return new Attendee(
                line.id(),
                line.meeting(),
                number,
                line.resident(),
                line.name(),
                alone ? "" : line.label(),
                line.initials(),
                line.gender(),
                person.group().isEmpty() ? line.group() : person.group(),
                line.household(),
                person.standing().isEmpty() ? line.standing() : person.standing(),
                Capacity.ENTITLED,
                person.weight());
    }

    private Attendee stranger(Meeting meeting, Invited person, int number) {
        var standing = person.standing().isEmpty() ? text.of("body.standing-resident") : person.standing();
        return new Attendee(
                new AttendeeId(0),
                meeting.id(),
                number,
                Optional.empty(),
                person.name().strip(),
                "",
                "",
                Gender.UNKNOWN,
                person.group(),
                "",
                standing,
                Capacity.ENTITLED,
                person.weight());
    }
}
