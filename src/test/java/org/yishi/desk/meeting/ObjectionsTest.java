package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.desk.check.Verify;
import org.yishi.model.Outcome;
import org.yishi.model.body.Customs;
import org.yishi.model.body.Measure;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.PostBox;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.model.vote.Totals;

/** What happens between a count and the hall: checks, objections, recounts, several posts, totals, votes in one hand. */
@Execution(ExecutionMode.CONCURRENT)
class ObjectionsTest {
    @TempDir
    Path folder;

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    private static Count hands(long yes, long no, long abstain) {
        return new Count(Measure.HEADS, yes, no, abstain, 0);
    }

    private static Poll poll(VillageHall village, PollId id) {
        return village.work.read(tx -> tx.polls().find(id)).orElseThrow();
    }

    private static void isSound(VillageHall village) {
        assertEquals(List.of(), new Verify(village.work).verify().flaws());
    }

    @Test
    void anObjectionAfterTheResultWasShownHasTheHandsCountedAgainAndBothCountsStay() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 21);
            var id = village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
            village.polls.count(id, hands(11, 10, 0)).orThrow();
            village.polls.close(id).orThrow();
            village.polls.publish(id, "").orThrow();
            var objections = new Objections(village.work);
            assertEquals("meeting.reason-missing", refusal(objections.recount(id, " ")));
            objections.recount(id, "有代表对计数提出异议").orThrow();
            assertTrue(poll(village, id).isRecount());
            assertEquals(0, poll(village, id).tally().heads().cast());
            village.polls.count(id, hands(10, 11, 0)).orThrow();
            assertEquals(Result.REJECTED, village.polls.close(id).orThrow().result());
            village.polls.publish(id, "").orThrow();
            var after = poll(village, id);
            assertEquals(PollState.PUBLISHED, after.state());
            assertEquals(Result.REJECTED, after.verdict().orElseThrow().result());
            var first = after.earlier().getFirst();
            assertTrue(first.wasPublished());
            assertEquals(Result.PASSED, first.verdict().result());
            assertEquals(11, first.tally().heads().yes());
            assertEquals("有代表对计数提出异议", first.reason());
            isSound(village);
        }
    }

    @Test
    void whoLeftAfterTheVoteIsCountedInTheRecountAllTheSame() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var meeting = village.planned();
            var item = village.running(meeting, 21);
            var id = village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
            village.polls.count(id, hands(11, 10, 0)).orThrow();
            village.polls.close(id).orThrow();
            new Objections(village.work).recount(id, "复核").orThrow();
            village.pass(60);
            village.checkIn.out(village.person(meeting, 1), "").orThrow();
            village.polls.count(id, hands(11, 10, 0)).orThrow();
            var verdict = village.polls.close(id).orThrow();
            assertEquals(21, verdict.electorate().present(Measure.HEADS));
            assertEquals(Result.PASSED, verdict.result());
            isSound(village);
        }
    }

    @Test
    void papersAreUnfoldedAnewInARecount() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 20);
            var id = village.polls.open(item, PollDraft.of("", PollForm.PAPER)).orThrow();
            village.polls.papers(id, new Papers(20, 3)).orThrow();
            var counting = new Counting(village.work);
            counting.unseal(id).orThrow();
            counting.paper(id, Choice.YES).orThrow();
            counting.paper(id, Choice.YES).orThrow();
            counting.flawed(id, PaperFlaw.BLANK).orThrow();
            village.polls.close(id).orThrow();
            new Objections(village.work).recount(id, "一张票读错").orThrow();
            assertEquals(List.of(), poll(village, id).piles());
            counting.paper(id, Choice.NO).orThrow();
            counting.takeBack(id).orThrow();
            assertEquals("poll.nothing-to-undo", refusal(counting.takeBack(id)));
            counting.paper(id, Choice.YES).orThrow();
            counting.paper(id, Choice.NO).orThrow();
            counting.flawed(id, PaperFlaw.BLANK).orThrow();
            village.polls.close(id).orThrow();
            var poll = poll(village, id);
            assertEquals(1, poll.tally().heads().no());
            assertEquals(2, poll.earlier().getFirst().tally().heads().yes());
            assertFalse(poll.earlier().getFirst().wasPublished());
            isSound(village);
        }
    }

    @Test
    void aPublishedVoteIsNotReopenedBehindTheProgramsBack() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 21);
            var id = village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
            village.polls.count(id, hands(11, 10, 0)).orThrow();
            village.polls.close(id).orThrow();
            village.polls.publish(id, "").orThrow();
            assertThrows(
                    UnableToExecuteStatementException.class,
                    () -> village.work.act((tx, now) -> {
                        tx.polls().change(PollCopy.recounted(poll(village, id)));
                        return Outcome.done(id);
                    }));
            assertEquals(PollState.PUBLISHED, poll(village, id).state());
        }
    }

    @Test
    void papersAreNotShownBeforeTheScrutineerHasChecked() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 20);
            var draft = new PollDraft("", PollForm.PAPER, new Officers("甲", "乙", "陈国强"), "");
            var id = village.polls.open(item, draft).orThrow();
            village.polls.papers(id, new Papers(20, 20)).orThrow();
            village.polls.count(id, new Count(Measure.HEADS, 12, 5, 2, 1)).orThrow();
            var objections = new Objections(village.work);
            assertEquals("poll.not-closed", refusal(objections.check(id, "陈国强")));
            village.polls.close(id).orThrow();
            assertEquals("poll.not-checked", refusal(village.polls.publish(id, "")));
            objections.check(id, "陈国强").orThrow();
            village.polls.publish(id, "").orThrow();
            assertEquals("陈国强", poll(village, id).checkedBy());
        }
    }

    @Test
    void severalVotesInOneHandAreEnteredAtOnceAndNeverCountedTwice() {
        try (var village = new VillageHall(folder, 30, 2)) {
            var meeting = village.planned();
            var item = village.running(meeting, 21);
            var holder = village.person(meeting, 1);
            village.checkIn
                    .giveProxy(village.person(meeting, 26), holder, "书面委托")
                    .orThrow();
            village.checkIn
                    .giveProxy(village.person(meeting, 27), holder, "书面委托")
                    .orThrow();
            var id = village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
            var counting = new Counting(village.work);
            village.polls.count(id, hands(10, 10, 0)).orThrow();
            assertEquals("poll.held-too-many", refusal(counting.held(id, holder, hands(3, 1, 0))));
            counting.held(id, holder, hands(2, 1, 0)).orThrow();
            village.polls.set(id, Measure.HEADS, Choice.YES, 11).orThrow();
            assertEquals(hands(13, 11, 0), poll(village, id).tally().heads());
            counting.held(id, holder, hands(1, 2, 0)).orThrow();
            var verdict = village.polls.close(id).orThrow();
            assertEquals(hands(12, 12, 0), verdict.tally().heads());
            assertEquals(23, verdict.electorate().present(Measure.HEADS));
            isSound(village);
        }
    }

    @Test
    void totalsOfCandidatesTypedByTwoPeopleApartAreTakenOnceTheyAgree() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 20);
            var contest = new Contest.Among(CountingMethod.LIMITED, List.of("甲", "乙", "丙"), 2, false);
            var id = village.polls
                    .open(item, PollDraft.of("选委员", PollForm.PAPER), contest)
                    .orThrow();
            village.polls.papers(id, new Papers(20, 20)).orThrow();
            var counting = new Counting(village.work);
            counting.unseal(id).orThrow();
            var right = new Totals(List.of(15L, 12L, 7L), 18, 1, 1);
            assertEquals(
                    "poll.totals-one-over",
                    refusal(counting.blind(id, "李芳", new Totals(List.of(19L, 1L, 1L), 18, 1, 1))));
            assertFalse(counting.blind(id, "李芳", right).orThrow());
            assertFalse(counting.blind(id, "陈国强", new Totals(List.of(15L, 11L, 7L), 18, 1, 1))
                    .orThrow());
            assertTrue(counting.blind(id, "陈国强", right).orThrow());
            assertEquals("poll.totals-typed", refusal(counting.paper(id, "0,1")));
            var verdict = village.polls.close(id).orThrow();
            assertEquals(Result.CHOSEN, verdict.result());
            village.polls.publish(id, "").orThrow();
            var drafted = village.outcomes.draft(poll(village, id));
            assertTrue(drafted.text().contains("甲"), drafted.text());
            village.outcomes.resolve(item, Optional.of(id), drafted).orThrow();
            var choosing = poll(village, id).choosing().orElseThrow();
            assertEquals(List.of(0, 1), choosing.elected());
            assertEquals(20, choosing.checks().getFirst().whole());
            isSound(village);
        }
    }

    @Test
    void handsForOneOfSeveralAreTypedAsTotals() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 20);
            var ranked = new Contest.Among(CountingMethod.IRV, List.of("甲", "乙"), 1, false);
            assertEquals(
                    "poll.needs-paper", refusal(village.polls.open(item, PollDraft.of("", PollForm.HANDS), ranked)));
            var contest = new Contest.Among(CountingMethod.PLURALITY, List.of("甲", "乙"), 1, false);
            var id = village.polls
                    .open(item, PollDraft.of("", PollForm.HANDS), contest)
                    .orThrow();
            new Counting(village.work)
                    .totals(id, new Totals(List.of(11L, 8L), 19, 0, 0))
                    .orThrow();
            assertEquals(Result.CHOSEN, village.polls.close(id).orThrow().result());
            isSound(village);
        }
    }

    @Test
    void severalPostsOnOnePaperAreFilledFromTheHighestDown() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 20);
            var posts = List.of(new PostBox.Post("主任", 1), new PostBox.Post("委员", 2));
            var contest = new Contest.Posts(posts, List.of("甲", "乙", "丙"), true, false);
            var id = village.polls
                    .open(item, PollDraft.of("换届选举", PollForm.PAPER), contest)
                    .orThrow();
            village.polls.papers(id, new Papers(20, 20)).orThrow();
            var counting = new Counting(village.work);
            counting.unseal(id).orThrow();
            for (int i = 0; i < 12; i++) {
                counting.paper(id, "0|1,2").orThrow();
            }
            for (int i = 0; i < 8; i++) {
                counting.paper(id, "1|2,0").orThrow();
            }
            assertEquals("poll.all-unfolded", refusal(counting.paper(id, "0|1")));
            assertEquals(Result.CHOSEN, village.polls.close(id).orThrow().result());
            var chosen = poll(village, id).posts();
            assertEquals(List.of(0), chosen.get(0).choosing().elected());
            assertEquals(
                    List.of(1, 2),
                    chosen.get(1).choosing().elected().stream().sorted().toList());
            isSound(village);
        }
    }

    @Test
    void whereTheOpeningCountsWhoComesLaterIsListedButNotCounted() {
        var customs = new Customs(false, Customs.Ties.STAND, Customs.Present.AT_OPENING);
        try (var village = new VillageHall(folder, 30, VillageHall.body(0, customs))) {
            var meeting = village.planned();
            var item = village.running(meeting, 20);
            var late = village.person(meeting, 26);
            var id = village.polls
                    .open(item, PollDraft.of("", PollForm.ROLL_CALL))
                    .orThrow();
            village.pass(60);
            village.checkIn.in(late).orThrow();
            assertEquals("poll.may-not-vote", refusal(village.polls.voice(id, late, Choice.YES)));
            var verdict = village.polls.close(id).orThrow();
            assertEquals(20, verdict.electorate().present(Measure.HEADS));
            assertEquals(21, poll(village, id).closed().orElseThrow().present(Measure.HEADS));
            isSound(village);
        }
    }

    @Test
    void aRandomRollCallHasTheSameOrderOnEveryMachine() {
        try (var village = new VillageHall(folder, 30, 1)) {
            var meeting = village.planned();
            var item = village.running(meeting, 21);
            village.checkIn
                    .giveProxy(village.person(meeting, 26), village.person(meeting, 1), "书面委托")
                    .orThrow();
            var draft = PollDraft.of("", PollForm.ROLL_CALL).calledBy(20260305);
            var id = village.polls.open(item, draft).orThrow();
            var now = village.show(meeting);
            var order = Callees.of(now, poll(village, id)).stream()
                    .map(a -> a.number())
                    .toList();
            assertEquals(22, order.size());
            assertEquals(26, order.get(order.indexOf(1) + 1));
            assertEquals(Optional.of(20260305L), poll(village, id).callSeed());
            assertEquals(
                    List.of(),
                    order.stream()
                            .filter(n -> order.stream().filter(n::equals).count() > 1)
                            .toList());
        }
    }

    @Test
    void aCandidateWhoHoldsAnothersVoteIsToldBeforeTheVoteOpens() {
        try (var village = new VillageHall(folder, 30, 2)) {
            var meeting = village.planned();
            var item = village.running(meeting, 21);
            village.checkIn
                    .giveProxy(village.person(meeting, 26), village.person(meeting, 1), "书面委托")
                    .orThrow();
            var name = village.attendees(meeting).getFirst().display();
            var contest = new Contest.Among(CountingMethod.PLURALITY, List.of(name, "乙"), 1, false);
            var draft = PollDraft.of("", PollForm.PAPER);
            assertEquals("poll.candidate-holds-proxy", refusal(village.polls.open(item, draft, contest)));
            var reasoned = new PollDraft("", PollForm.PAPER, Officers.NONE, "已当场退回委托");
            assertEquals("done", refusal(village.polls.open(item, reasoned, contest)));
        }
    }
}
