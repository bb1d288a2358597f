package org.yishi.desk.play;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.desk.script.deed.Expectation;
import org.yishi.model.Outcome;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.RuleCard;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.rule.Attendance;
import org.yishi.rule.Majority;
import org.yishi.rule.RollCall;
import org.yishi.text.Quantities;
import org.yishi.text.VerdictWords;

/** Looks whether what a script expects is so. */
final class Expectations {
    private final Stage stage;
    private final Quantities quantities;

    Expectations(Stage stage) {
        this.stage = stage;
        this.quantities = new Quantities(stage.text);
    }

    Outcome<Stage> play(Expectation expectation) {
        return stage.now().then(now -> switch (expectation) {
            case Expectation.Came(Result result) -> came(now, result);
            case Expectation.Needed(Measure measure, long number) ->
                is(measure, number, needed(adoption(now), measure));
            case Expectation.QuorumNeeded(Measure measure, long number) ->
                is(measure, number, needed(quorum(now), measure));
            case Expectation.Quorate(boolean yes) ->
                quorum(now).stream().allMatch(Check::met) == yes
                        ? stage.done()
                        : Outcome.refused(yes ? "script.is-not-quorate" : "script.is-quorate");
            case Expectation.Present(Measure measure, long number) ->
                is(measure, number, Optional.of(electorate(now).present(measure)));
            case Expectation.Entitled(Measure measure, long number) ->
                is(measure, number, Optional.of(electorate(now).entitled(measure)));
            case Expectation.Voices(Choice choice, Measure measure, long number) ->
                is(measure, number, tally(now).map(t -> t.in(measure).of(choice)));
            case Expectation.DoesNotAddUp(boolean yes) -> addsUp(now, yes);
            case Expectation.Refused refused -> stage.done();
            case Expectation.OfCount of -> new CountExpectations(stage, this).play(now, of);
        });
    }

    /** Whether a number is the one expected; nothing was found where no vote is there, or not in this unit. */
    Outcome<Stage> is(Measure measure, long expected, Optional<Long> found) {
        if (found.isEmpty()) {
            return Outcome.refused("script.nothing-to-compare", quantities.of(measure, expected));
        }
        return found.get() == expected
                ? stage.done()
                : Outcome.refused(
                        "script.expected-number",
                        quantities.of(measure, expected),
                        quantities.of(measure, found.get()));
    }

    private Outcome<Stage> came(Proceedings now, Result expected) {
        return VoteSteps.poll(now, "")
                .then(poll -> poll.verdict()
                        .map(verdict -> came(verdict, expected))
                        .orElseGet(() -> Outcome.refused("script.vote-not-closed", poll.number())));
    }

    /** Whether a verdict is the one expected. */
    Outcome<Stage> came(Verdict verdict, Result expected) {
        return verdict.result() == expected
                ? stage.done()
                : Outcome.refused(
                        "script.expected-result",
                        stage.text.of("script.result", expected),
                        new VerdictWords(stage.text).sentence(verdict));
    }

    private Outcome<Stage> addsUp(Proceedings now, boolean expected) {
        return VoteSteps.poll(now, "").then(poll -> {
            var verdict = poll.verdict().orElseGet(() -> preview(now, poll));
            if (verdict.needsReason() == expected) {
                return stage.done();
            }
            var words = new VerdictWords(stage.text);
            var said = verdict.findings().stream().map(words::finding).collect(Collectors.joining("; "));
            return Outcome.refused(expected ? "script.adds-up" : "script.does-not-add-up", said);
        });
    }

    private static Verdict preview(Proceedings now, Poll poll) {
        return Majority.decide(
                poll.rule(), Attendance.of(now).electorate(), tally(now, poll), poll.papers(), poll.form());
    }

    private static Tally tally(Proceedings now, Poll poll) {
        return poll.form() == PollForm.ROLL_CALL && poll.isOpen()
                ? RollCall.tally(poll.rule(), poll.voices(), now.attendees())
                : poll.tally();
    }

    private static Optional<Tally> tally(Proceedings now) {
        return VoteSteps.poll(now, "") instanceof Outcome.Done<Poll>(Poll poll)
                ? Optional.of(tally(now, poll))
                : Optional.empty();
    }

    private static List<Check> adoption(Proceedings now) {
        return verdict(now).map(Verdict::adoption).orElseGet(() -> card(now).adoption());
    }

    /** The quorum is always that of this moment; what it was when a vote closed is told by the verdict. */
    private static List<Check> quorum(Proceedings now) {
        return card(now).quorum();
    }

    /** That of the last vote, while nothing of its item has moved on; an open vote has none yet. */
    private static Optional<Verdict> verdict(Proceedings now) {
        return now.running()
                .flatMap(item -> now.pollsOf(item.id()).stream().reduce((first, later) -> later))
                .flatMap(Poll::verdict);
    }

    /** What a vote would need if it opened now. */
    private static RuleCard card(Proceedings now) {
        var open = now.openPoll().map(Poll::rule);
        var rule = open.orElseGet(() -> now.meeting()
                .body()
                .ruleFor(now.running().map(AgendaItem::matter).orElse(Matter.GENERAL)));
        return Majority.card(rule, Attendance.of(now).electorate());
    }

    private static Electorate electorate(Proceedings now) {
        return Attendance.of(now).electorate();
    }

    private static Optional<Long> needed(List<Check> checks, Measure measure) {
        return checks.stream()
                .filter(c -> c.threshold().measure() == measure)
                .map(Check::needed)
                .findFirst();
    }
}
