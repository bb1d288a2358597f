package org.yishi.window.hall.vote.hand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.yishi.live.HallState;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Measure;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.PollId;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.RollLine;
import org.yishi.model.presence.Status;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/**
 * Several votes in one hand: who votes for others too says how many are for and against, and is not counted with the
 * hall.
 */
final class InHand {
    private final Seat seat;
    private final PollId id;
    private final boolean isPossible;
    private final Runnable last;
    private final Map<AttendeeId, HandLine> lines = new LinkedHashMap<>();
    private final VBox table = new VBox(4);
    private final VBox root;

    InHand(Seat seat, Poll poll, Runnable last) {
        this.seat = seat;
        this.id = poll.id();
        this.last = last;
        // By households or area a hand is not one voice: then only a roll call tells them apart.
        isPossible = Counts.measures(poll.rule()).equals(List.of(Measure.HEADS));
        root = new VBox(
                6, Forms.heading(seat.say("hall.in-hand-title")), Forms.muted(seat.say("hall.in-hand-hint")), table);
        root.setId(HandIds.IN_HAND);
        turn();
    }

    VBox root() {
        return root;
    }

    /** Whether anybody in the room votes for others, or did when it was entered. */
    boolean isNeeded() {
        return !lines.isEmpty();
    }

    /** The first hand that is not entered; false where all are. */
    boolean focus() {
        var waiting = lines.values().stream().filter(line -> !line.isComplete()).findFirst();
        waiting.ifPresent(HandLine::focus);
        return waiting.isPresent();
    }

    void show(HallState state, Poll poll) {
        var hands = isPossible ? hands(state, poll) : Map.<AttendeeId, Hand>of();
        if (!List.copyOf(hands.keySet()).equals(List.copyOf(lines.keySet()))) {
            lines.keySet().retainAll(hands.keySet());
            var before = Map.copyOf(lines);
            lines.clear();
            hands.forEach((who, hand) ->
                    lines.put(who, Optional.ofNullable(before.get(who)).orElseGet(() -> line(hand))));
            table.getChildren()
                    .setAll(lines.values().stream().map(HandLine::root).toList());
            turn();
        }
        hands.forEach((who, hand) -> Optional.ofNullable(lines.get(who))
                .ifPresent(line -> line.show(hand, poll.held(who).orElse(Count.none(Measure.HEADS)))));
    }

    /** Whose votes are in one hand: holders in the room with those whom they represent. */
    private static Map<AttendeeId, Hand> hands(HallState state, Poll poll) {
        var principals = new LinkedHashMap<AttendeeId, List<Attendee>>();
        var who = new LinkedHashMap<AttendeeId, Attendee>();
        for (RollLine line : state.roll()) {
            var person = line.attendee();
            boolean isEntered =
                    poll.held(person.id()).filter(count -> count.cast() > 0).isPresent();
            if (isEntered) {
                who.put(person.id(), person);
            }
            if (line.status() == Status.REPRESENTED && person.isEntitled()) {
                line.holder().ifPresent(holder -> {
                    who.put(holder.id(), holder);
                    principals
                            .computeIfAbsent(holder.id(), _ -> new ArrayList<>())
                            .add(person);
                });
            }
        }
        var hands = new LinkedHashMap<AttendeeId, Hand>();
        who.values().stream()
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .forEach(a -> hands.put(a.id(), new Hand(a, principals.getOrDefault(a.id(), List.of()))));
        return hands;
    }

    private HandLine line(Hand hand) {
        var who = hand.holder();
        return new HandLine(
                seat,
                who.number(),
                (choice, number) -> change(who.id(), choice, number, false),
                (choice, by) -> change(who.id(), choice, by, true),
                this::next);
    }

    private void change(AttendeeId who, Choice choice, long number, boolean isStep) {
        seat.turn()
                .act(
                        () -> {
                            var before = now(who);
                            var after = before.plus(choice, isStep ? number : number - before.of(choice));
                            return after.equals(before)
                                    ? Outcome.done(id)
                                    : seat.desks().counting().held(id, who, after);
                        },
                        _ -> {},
                        why -> refused(who, why));
    }

    private void refused(AttendeeId who, Refusal why) {
        seat.kit().notices().warn(seat.kit().text().of(why));
        Optional.ofNullable(lines.get(who)).ifPresent(line -> line.restore(now(who)));
    }

    private void next(HandLine line) {
        var all = List.copyOf(lines.values());
        int next = all.indexOf(line) + 1;
        if (next < all.size()) {
            all.get(next).focus();
        } else {
            last.run();
        }
    }

    private Count now(AttendeeId who) {
        return seat.poll().flatMap(poll -> poll.held(who)).orElse(Count.none(Measure.HEADS));
    }

    /** What the hands of all of them come to. */
    static Count sum(Poll poll) {
        return poll.blocks().stream()
                .filter(b -> b.holder().isPresent())
                .map(Block::count)
                .reduce(Count.none(Measure.HEADS), Count::plus);
    }

    private void turn() {
        root.setVisible(isNeeded());
        root.setManaged(isNeeded());
    }

    /** Somebody in the room with those whom they represent. */
    record Hand(Attendee holder, List<Attendee> principals) {
        /** How many votes are in it. */
        long votes() {
            long own = holder.isEntitled() ? holder.weight().in(Measure.HEADS) : 0;
            return principals.stream()
                            .mapToLong(p -> p.weight().in(Measure.HEADS))
                            .sum()
                    + own;
        }
    }
}
