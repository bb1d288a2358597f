package org.yishi.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.model.Outcome;
import org.yishi.model.count.Tabulation;
import org.yishi.model.presence.Attendee;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PostChosen;
import org.yishi.rule.count.Counting;
import org.yishi.rule.count.Totalled;

/**
 * What a vote comes to with what was counted so far, whatever was asked: used when it closes, while it is counted, and
 * when somebody checks the file afterwards.
 *
 * @param tally what was counted: of a roll call the sum of the voices
 * @param choosing who is chosen, in a vote among several
 * @param posts who is chosen for each of several posts
 */
public record Decision(Tally tally, Verdict verdict, Optional<Choosing> choosing, List<PostChosen> posts) {
    public Decision {
        posts = List.copyOf(posts);
    }

    /**
     * Decides a vote.
     *
     * @param electorate who is counted
     * @param attendees the meeting's list, for the weight of each voice by name
     */
    public static Outcome<Decision> of(Poll poll, Electorate electorate, List<Attendee> attendees) {
        return switch (poll.contest()) {
            case Contest.YesNo() -> Outcome.done(plain(poll, electorate, attendees));
            case Contest.Among among ->
                tabulated(poll, among).then(t -> Outcome.done(among(poll, electorate, among, t)));
            case Contest.Posts posts -> Outcome.done(posts(poll, electorate, posts, List.of()));
        };
    }

    private static Decision plain(Poll poll, Electorate electorate, List<Attendee> attendees) {
        var tally = poll.form() == PollForm.ROLL_CALL
                ? RollCall.tally(poll.rule(), poll.voices(), attendees)
                : poll.tally();
        var verdict = Majority.decide(poll.rule(), electorate, tally, poll.papers(), poll.form());
        return new Decision(tally, verdict, Optional.empty(), List.of());
    }

    private static Outcome<Tabulation> tabulated(Poll poll, Contest.Among among) {
        return poll.totals()
                .map(totals -> Totalled.count(among, totals))
                .orElseGet(() -> Counting.count(among, PaperMarks.ballots(among, poll.piles()), List.of()));
    }

    private static Decision among(Poll poll, Electorate electorate, Contest.Among among, Tabulation tabulation) {
        var choosing = Seating.fill(poll.rule(), electorate, among, tabulation, papers(poll));
        var tally = valid(poll, tabulation.valid());
        var verdict = Majority.choose(poll.rule(), electorate, tally, poll.papers(), poll.form(), List.of(choosing));
        return new Decision(poll.tally(), verdict, Optional.of(choosing), List.of());
    }

    /**
     * Decides a vote on several posts with the lots drawn so far. A lot parts the equals of the highest post that has any;
     * then the posts below are counted again, for who is elected higher stands there no more.
     *
     * @param lots all who tie, by number, as drawn; one for each lot, in the order of drawing
     * @return empty where a lot is not one between exactly those who tie
     */
    public static Optional<Decision> withLots(
            Poll poll, Electorate electorate, Contest.Posts contest, List<List<Integer>> lots) {
        for (int drawn = 0; drawn < lots.size(); drawn++) {
            var before = posts(poll, electorate, contest, lots.subList(0, drawn));
            var order = lots.get(drawn);
            boolean parts = before.tied()
                    .filter(tied ->
                            tied.size() == order.size() && Set.copyOf(tied).equals(new HashSet<>(order)))
                    .isPresent();
            if (!parts) {
                return Optional.empty();
            }
        }
        return Optional.of(posts(poll, electorate, contest, lots));
    }

    /** Who ties for the highest post that has equals. */
    private Optional<List<Integer>> tied() {
        return posts.stream()
                .map(post -> post.choosing().tied())
                .filter(equals -> !equals.isEmpty())
                .findFirst();
    }

    private static Decision posts(Poll poll, Electorate electorate, Contest.Posts contest, List<List<Integer>> lots) {
        var box = PostMarks.box(contest, poll.piles());
        var chosen = Seating.fill(poll.rule(), electorate, contest, box, papers(poll), lots);
        var choosings = chosen.stream().map(PostChosen::choosing).toList();
        var verdict = Majority.choose(poll.rule(), electorate, poll.tally(), poll.papers(), poll.form(), choosings);
        return new Decision(poll.tally(), Ties.withLots(verdict, lots), Optional.empty(), chosen);
    }

    /** Papers that the method finds void or blank join those set aside when they were unfolded. */
    private static Tally valid(Poll poll, long valid) {
        return Tally.ofHeads(valid, 0, 0, poll.tally().heads().cast() - valid);
    }

    private static Papers papers(Poll poll) {
        long cast = poll.tally().heads().cast();
        return poll.papers().orElse(new Papers(cast, cast));
    }
}
