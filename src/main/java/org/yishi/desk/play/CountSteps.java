package org.yishi.desk.play;

import java.util.List;
import java.util.function.Predicate;
import org.yishi.desk.meeting.Counting;
import org.yishi.desk.meeting.Objections;
import org.yishi.desk.meeting.Tiebreaks;
import org.yishi.desk.play.slip.Nominees;
import org.yishi.desk.play.slip.Slip;
import org.yishi.desk.script.deed.CountDeed;
import org.yishi.model.Outcome;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Finding;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Pile;
import org.yishi.model.vote.Poll;

/** The steps that count a vote, and that decide it where the count does not. */
final class CountSteps {
    private final Stage stage;
    private final Counting counting;
    private final Tiebreaks tiebreaks;
    private final Objections objections;

    CountSteps(Stage stage) {
        this.stage = stage;
        this.counting = new Counting(stage.work);
        this.tiebreaks = new Tiebreaks(stage.work);
        this.objections = new Objections(stage.work);
    }

    Outcome<Stage> play(CountDeed deed) {
        return stage.now().then(now -> VoteSteps.poll(now, "").then(poll -> play(now, poll, deed)));
    }

    private Outcome<Stage> play(Proceedings now, Poll poll, CountDeed deed) {
        return switch (deed) {
            case CountDeed.Row(String row, String teller, Count count) ->
                stage.ended(counting.block(poll.id(), new Block(row, teller, count)));
            case CountDeed.Held(String who, Count count) ->
                stage.ended(new Roll(now).one(who).then(holder -> counting.held(poll.id(), holder.id(), count)));
            case CountDeed.Unseal() -> stage.ended(counting.unseal(poll.id()));
            case CountDeed.Paper(List<String> marks, long times) ->
                new Slip(stage.words, poll.contest())
                        .marks(marks)
                        .then(paper -> unfold(poll, times, () -> paper(poll, paper)));
            case CountDeed.Flawed(PaperFlaw flaw, long times) ->
                unfold(poll, times, () -> counting.flawed(poll.id(), flaw));
            case CountDeed.TakeBackPaper() -> takeBack(poll);
            case CountDeed.Totalled totalled -> totals(poll, totalled);
            case CountDeed.ByEye(Choice choice) -> stage.ended(tiebreaks.clearMajority(poll.id(), choice));
            case CountDeed.ByChair(Choice choice) ->
                isDone(poll, Finding.CastingVote.class::isInstance)
                        ? stage.done()
                        : stage.ended(tiebreaks.castingVote(poll.id(), choice));
            case CountDeed.ByLot(List<String> order) -> lot(poll, order);
            case CountDeed.Check(String by) ->
                stage.ended(objections.check(
                        poll.id(), by.isEmpty() ? poll.officers().scrutineer() : by));
            case CountDeed.Recount(String reason) ->
                stage.isAgain() && poll.isRecount() ? stage.done() : stage.ended(objections.recount(poll.id(), reason));
        };
    }

    @FunctionalInterface
    private interface OnePaper {
        Outcome<?> read();
    }

    private Outcome<?> paper(Poll poll, String marks) {
        return marks.chars().allMatch(Character::isUpperCase)
                ? counting.paper(poll.id(), Choice.valueOf(marks))
                : counting.paper(poll.id(), marks);
    }

    /** One paper after the other, each on disk before the next; those read before the power went are not read again. */
    private Outcome<Stage> unfold(Poll poll, long times, OnePaper paper) {
        long unfolded = poll.piles().stream().mapToLong(Pile::papers).sum();
        for (long done = stage.unfoldedOfThisStep(unfolded); done < times; done++) {
            var read = stage.ended(paper.read());
            if (read instanceof Outcome.Refused<Stage>) {
                return read;
            }
        }
        return stage.done();
    }

    private Outcome<Stage> takeBack(Poll poll) {
        long unfolded = poll.piles().stream().mapToLong(Pile::papers).sum();
        return stage.unfoldedOfThisStep(unfolded) < 0 ? stage.done() : stage.ended(counting.takeBack(poll.id()));
    }

    private Outcome<Stage> totals(Poll poll, CountDeed.Totalled told) {
        return new Slip(stage.words, poll.contest())
                .totals(told)
                .then(totals -> stage.ended(
                        told.teller().isEmpty()
                                ? counting.totals(poll.id(), totals)
                                : counting.blind(poll.id(), told.teller(), totals)));
    }

    /** Of several posts each may need a lot of its own. */
    private Outcome<Stage> lot(Poll poll, List<String> order) {
        return Nominees.of(poll.contest())
                .all(order)
                .then(numbers -> isDone(poll, new Finding.LotDrawn(numbers)::equals)
                        ? stage.done()
                        : stage.ended(tiebreaks.lot(poll.id(), numbers)));
    }

    /** Whether this step had been done when the power went. */
    private boolean isDone(Poll poll, Predicate<Finding> by) {
        return stage.isAgain()
                && poll.verdict().stream().flatMap(v -> v.findings().stream()).anyMatch(by);
    }
}
