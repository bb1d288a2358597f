package org.yishi.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.presence.Attendee;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.Voice;

/** Sums a roll call: each voice in every unit that the rule takes its shares in. */
public final class RollCall {
    private RollCall() {}

    /**
     * The tally of the voices. The voice of someone who sits in (列席) counts nothing.
     *
     * @param voices at most one a person
     */
    public static Tally tally(Rule rule, List<Voice> voices, List<Attendee> attendees) {
        var weights = new HashMap<AttendeeId, Weight>();
        attendees.stream().filter(Attendee::isEntitled).forEach(a -> weights.put(a.id(), a.weight()));
        var units = Stream.of(Measure.HEADS, Measure.HOUSEHOLDS, Measure.AREA)
                .filter(m -> m == Measure.HEADS || rule.counts(m));
        return new Tally(units.map(unit -> count(unit, voices, weights)).toList());
    }

    /**
     * The order in which names are called. Who is represented is called right after the one who speaks for them.
     *
     * @param voters in the list's order
     * @param seed what a random order is drawn from, see {@link Draw}; empty for the list's order
     */
    public static List<Attendee> order(List<Attendee> voters, Attendance attendance, Optional<Long> seed) {
        var byId = new LinkedHashMap<AttendeeId, Attendee>();
        voters.forEach(v -> byId.put(v.id(), v));
        var heads = new ArrayList<>(voters.stream()
                .filter(v -> attendance.representative(v.id()).isEmpty())
                .toList());
        seed.ifPresent(s -> heads.sort(Comparator.comparing(a -> Draw.lot(s, a.number()))));
        var order = new LinkedHashSet<Attendee>();
        for (var head : heads) {
            order.add(head);
            attendance.represents(head.id()).stream()
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .forEach(order::add);
        }
        order.addAll(voters);
        return List.copyOf(order);
    }

    private static Count count(Measure unit, List<Voice> voices, Map<AttendeeId, Weight> weights) {
        var count = Count.none(unit);
        for (var voice : voices) {
            count = count.plus(
                    voice.choice(),
                    weights.getOrDefault(voice.attendee(), Weight.NONE).in(unit));
        }
        return count;
    }
}
