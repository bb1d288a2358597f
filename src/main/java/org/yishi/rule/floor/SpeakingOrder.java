package org.yishi.rule.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.Refusal;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.meeting.Stance;
import org.yishi.model.meeting.floor.FloorRule;
import org.yishi.model.meeting.floor.FloorRules;
import org.yishi.model.meeting.floor.Turn;

/**
 * Who speaks next on an item by the meeting's rules, and why others wait.
 *
 * <pre>{@code
 * List<Turn> queue = SpeakingOrder.of(rules, speechesOfTheItem);
 * }</pre>
 *
 * <p>Conventions, strongest first:
 *
 * <ul>
 *   <li>Who has spoken as often as one may, waits for good. A turn counts from when it began.
 *   <li>Where people state their position first, who has not done so waits until they do.
 *   <li>Nobody speaks again while somebody waits who has not spoken yet.
 *   <li>For and against in turn: the side that has spoken less often is next; both as often, those for it 先赞成后反对.
 *       A side of which nobody waits is not waited for. Who takes no side can speak at any time.
 *   <li>Else as they asked.
 * </ul>
 */
public final class SpeakingOrder {
    private final FloorRules rules;
    private final List<Speech> spoken;
    private final List<Speech> waiting;

    private SpeakingOrder(FloorRules rules, List<Speech> spoken, List<Speech> waiting) {
        this.rules = rules;
        this.spoken = spoken;
        this.waiting = waiting;
    }

    /** Those who wait, in the order in which they would speak if nobody else asked; each with why not yet. */
    public static List<Turn> of(FloorRules rules, List<Speech> speeches) {
        var spoken = speeches.stream().filter(SpeakingOrder::hasBegun).toList();
        var queued =
                speeches.stream().filter(s -> s.state() == SpeechState.QUEUED).toList();
        var now = new SpeakingOrder(rules, spoken, queued);
        return foreseen(rules, spoken, queued).stream()
                .map(s -> new Turn(s, now.wait(s)))
                .toList();
    }

    /** Why somebody who waits may not speak yet; empty where they may, or do not wait at all. */
    public static Optional<Refusal> wait(FloorRules rules, List<Speech> speeches, Speech speech) {
        return of(rules, speeches).stream()
                .filter(t -> t.speech().id().equals(speech.id()))
                .findFirst()
                .flatMap(Turn::why);
    }

    /** As if each spoke in their turn; those who may not at all come last. */
    private static List<Speech> foreseen(FloorRules rules, List<Speech> before, List<Speech> queued) {
        var spoken = new ArrayList<>(before);
        var left = new ArrayList<>(queued);
        var order = new ArrayList<Speech>();
        while (!left.isEmpty()) {
            var then = new SpeakingOrder(rules, spoken, left);
            var next = left.stream().filter(s -> then.wait(s).isEmpty()).findFirst();
            if (next.isEmpty()) {
                order.addAll(left);
                break;
            }
            order.add(next.get());
            spoken.add(next.get());
            left.remove(next.get());
        }
        return order;
    }

    private static boolean hasBegun(Speech speech) {
        return switch (speech.state()) {
            case RUNNING, PAUSED, DONE -> true;
            case QUEUED, WITHDRAWN -> false;
        };
    }

    private Optional<Refusal> wait(Speech speech) {
        long turns = turns(speech);
        if (isOut(speech)) {
            return Optional.of(Refusal.of("forum.wait.spoken-out", turns));
        }
        if (isMute(speech)) {
            return Optional.of(Refusal.of("forum.wait.no-stance"));
        }
        if (rules.has(FloorRule.ALL_ONCE) && turns > 0) {
            long fresh =
                    waiting.stream().filter(s -> isAble(s) && turns(s) == 0).count();
            if (fresh > 0) {
                return Optional.of(Refusal.of("forum.wait.others-first", fresh));
            }
        }
        return isOtherSide(speech)
                ? Optional.of(
                        speech.stance() == Stance.FOR
                                ? Refusal.of("forum.wait.against-next")
                                : Refusal.of("forum.wait.for-next"))
                : Optional.empty();
    }

    private boolean isOut(Speech speech) {
        return rules.times() > 0 && turns(speech) >= rules.times();
    }

    private boolean isMute(Speech speech) {
        return rules.has(FloorRule.STAND_FIRST) && speech.stance() == Stance.NONE;
    }

    private boolean isAble(Speech speech) {
        return !isOut(speech) && !isMute(speech);
    }

    /** Whether the other side is next, and somebody of it may speak. */
    private boolean isOtherSide(Speech speech) {
        if (!rules.has(FloorRule.IN_TURN) || (speech.stance() != Stance.FOR && speech.stance() != Stance.AGAINST)) {
            return false;
        }
        var next = side(Stance.FOR) <= side(Stance.AGAINST) ? Stance.FOR : Stance.AGAINST;
        return speech.stance() != next
                && waiting.stream().anyMatch(s -> s.stance() == next && isAble(s) && isOfRank(s, speech));
    }

    /** Who has spoken already makes nobody wait who has not. */
    private boolean isOfRank(Speech other, Speech speech) {
        return !rules.has(FloorRule.ALL_ONCE) || turns(other) == 0 || turns(speech) > 0;
    }

    private static boolean isSame(Speech one, Speech other) {
        boolean isGuest = one.speaker().isEmpty() && other.speaker().isEmpty();
        return isGuest ? one.name().equals(other.name()) : one.speaker().equals(other.speaker());
    }

    private long side(Stance stance) {
        return spoken.stream().filter(s -> s.stance() == stance).count();
    }

    /** How often somebody has spoken on this item; a guest is known by the name. */
    private long turns(Speech speech) {
        return spoken.stream().filter(s -> isSame(s, speech)).count();
    }
}
