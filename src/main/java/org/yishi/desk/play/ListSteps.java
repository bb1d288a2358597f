package org.yishi.desk.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yishi.desk.meeting.CheckIn;
import org.yishi.desk.meeting.Invitations;
import org.yishi.desk.meeting.Invited;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.script.deed.ListDeed;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.verdict.Weight;

/** The steps that make the list. */
final class ListSteps {
    private final Stage stage;
    private final CheckIn desk;

    ListSteps(Stage stage) {
        this.stage = stage;
        this.desk = new CheckIn(stage.work, stage.text);
    }

    Outcome<Stage> play(ListDeed deed) {
        return stage.now().then(now -> switch (deed) {
            case ListDeed.Entitled entitled -> entitled(now, entitled);
            case ListDeed.Crowd(int people, ListDeed.Seat seat) -> crowd(now, people, seat);
            case ListDeed.Observers(List<String> names, String standing) -> observers(now, names, standing);
            case ListDeed.Weigh(List<String> who, ListDeed.Seat seat) ->
                each(now, who, a -> desk.weigh(a.id(), weight(seat, a.weight())));
            case ListDeed.Strike(List<String> who) -> each(now, who, a -> desk.strike(a.id()));
            case ListDeed.Remake(String group) -> remake(now, group);
        });
    }

    private Outcome<Stage> remake(Proceedings now, String group) {
        var planning = new Planning(stage.work, stage.text);
        var unit = planning.units().stream()
                .filter(u -> u.name().equals(group))
                .map(Unit::id)
                .findFirst();
        return unit.isEmpty() && !group.isEmpty()
                ? Outcome.refused("script.no-grid", group)
                : stage.ended(planning.remakeList(now.meeting().id(), unit));
    }

    @FunctionalInterface
    private interface OnAttendee {
        Outcome<?> apply(Attendee attendee);
    }

    private Outcome<Stage> each(Proceedings now, List<String> who, OnAttendee deed) {
        return new Roll(now).all(who).then(all -> {
            Outcome<Stage> last = stage.done();
            for (var attendee : all) {
                last = stage.ended(deed.apply(attendee));
                if (last instanceof Outcome.Refused<Stage>) {
                    return last;
                }
            }
            return last;
        });
    }

    /** Who is on the list already only gets the weight that is told; the others are put on it together. */
    private Outcome<Stage> entitled(Proceedings now, ListDeed.Entitled deed) {
        var strangers = new ArrayList<Invited>();
        for (var name : deed.names()) {
            var known = now.attendees().stream()
                    .filter(a -> a.isEntitled() && a.name().equals(name))
                    .toList();
            if (known.isEmpty()) {
                var seat = deed.seat();
                strangers.add(new Invited(name, seat.group(), seat.standing(), weight(seat, new Weight(1, 1, 0))));
            } else if (deed.seat().households().isPresent()
                    || deed.seat().area().isPresent()) {
                var weighed = each(now, List.of(name), a -> desk.weigh(a.id(), weight(deed.seat(), a.weight())));
                if (weighed instanceof Outcome.Refused<Stage>) {
                    return weighed;
                }
            }
        }
        return strangers.isEmpty() ? stage.done() : invite(now.meeting().id(), strangers);
    }

    private Outcome<Stage> crowd(Proceedings now, int people, ListDeed.Seat seat) {
        if (stage.isAgain() && now.attendees().size() >= people) {
            return stage.done();
        }
        int from = now.attendees().size();
        var invited = IntStream.rangeClosed(from + 1, from + people)
                .mapToObj(n -> new Invited(
                        stage.text.of("script.person", n),
                        seat.group(),
                        seat.standing(),
                        weight(seat, new Weight(1, 1, 0))))
                .toList();
        return invite(now.meeting().id(), invited);
    }

    private Outcome<Stage> invite(MeetingId meeting, List<Invited> people) {
        return stage.ended(new Invitations(stage.work, stage.text).invite(meeting, people));
    }

    private static Weight weight(ListDeed.Seat seat, Weight otherwise) {
        return new Weight(
                1, seat.households().orElse(otherwise.households()), seat.area().orElse(otherwise.area()));
    }

    private Outcome<Stage> observers(Proceedings now, List<String> names, String standing) {
        for (var name : names) {
            boolean there = stage.isAgain()
                    && now.attendees().stream().anyMatch(a -> a.name().equals(name));
            var seated =
                    there ? stage.done() : stage.ended(observer(now.meeting().id(), name, standing));
            if (seated instanceof Outcome.Refused<Stage>) {
                return seated;
            }
        }
        return stage.done();
    }

    /** Someone of the roster sits in as such where no other standing is told; else it is a guest. */
    private Outcome<?> observer(MeetingId meeting, String name, String standing) {
        var known = standing.isEmpty() ? resident(name) : Optional.<Resident>empty();
        return known.isPresent()
                ? desk.add(meeting, known.get().id(), Capacity.OBSERVER)
                : desk.addGuest(meeting, name, standing);
    }

    private Optional<Resident> resident(String name) {
        var known = stage.work.read(tx -> tx.people().residents()).stream()
                .filter(r -> !r.isRetired() && r.name().equals(name))
                .toList();
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }
}
