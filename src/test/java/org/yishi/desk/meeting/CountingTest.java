package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.model.Outcome;
import org.yishi.model.body.Measure;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.Totals;
import org.yishi.store.VillageFile;

class CountingTest {
    @TempDir
    Path folder;

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    private static Count hands(long yes, long no, long abstain) {
        return new Count(Measure.HEADS, yes, no, abstain, 0);
    }

    private static PollId paperVote(VillageHall village, int issued, int returned) {
        var item = village.running(village.planned(), 20);
        var poll = village.polls.open(item, PollDraft.of("", PollForm.PAPER)).orThrow();
        village.polls.papers(poll, new Papers(issued, returned)).orThrow();
        new Counting(village.work).unseal(poll).orThrow();
        return poll;
    }

    @Test
    void rowsCountedBySeveralTellersAreSummed() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 20);
            var poll =
                    village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
            var counting = new Counting(village.work);
            counting.block(poll, new Block("第一排", "李芳", hands(6, 1, 0))).orThrow();
            counting.block(poll, new Block("第二排", "陈国强", hands(4, 2, 1))).orThrow();
            counting.block(poll, new Block("第一排", "李芳", hands(7, 1, 0))).orThrow();
            assertEquals("poll.blocks-or-whole", refusal(counting.block(poll, new Block("", "", hands(1, 0, 0)))));
            var verdict = village.polls.close(poll).orThrow();
            assertEquals(hands(11, 3, 1), verdict.tally().heads());
            assertEquals(Result.PASSED, verdict.result());
        }
    }

    @Test
    void papersReadOutOneByOneMakeTheTallyAndSpoiledOnesStayInTheBase() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var poll = paperVote(village, 20, 20);
            var counting = new Counting(village.work);
            for (int i = 0; i < 10; i++) {
                counting.paper(poll, Choice.YES).orThrow();
            }
            for (int i = 0; i < 7; i++) {
                counting.paper(poll, Choice.NO).orThrow();
            }
            counting.flawed(poll, PaperFlaw.BLANK).orThrow();
            counting.flawed(poll, PaperFlaw.TOO_MANY).orThrow();
            counting.paper(poll, Choice.ABSTAIN).orThrow();
            assertEquals("poll.all-unfolded", refusal(counting.paper(poll, Choice.YES)));
            var verdict = village.polls.close(poll).orThrow();
            assertEquals(new Count(Measure.HEADS, 10, 7, 1, 2), verdict.tally().heads());
            assertEquals(Result.REJECTED, verdict.result());
            assertEquals(11, verdict.adoption().getFirst().needed());
        }
    }

    @Test
    void aMisreadPaperIsUnreadAndAPowerCutLosesNone() {
        Path path;
        PollId poll;
        try (var village = new VillageHall(folder, 30, 0)) {
            path = village.file().path();
            poll = paperVote(village, 20, 3);
            var counting = new Counting(village.work);
            counting.paper(poll, Choice.YES).orThrow();
            counting.paper(poll, Choice.YES).orThrow();
            counting.takeBack(poll).orThrow();
            counting.paper(poll, Choice.NO).orThrow();
        }
        try (var village = new VillageHall(VillageFile.open(path).orThrow())) {
            new Counting(village.work).paper(poll, Choice.NO).orThrow();
            var verdict = village.polls.close(poll).orThrow();
            assertEquals(new Count(Measure.HEADS, 1, 2, 0, 0), verdict.tally().heads());
            assertEquals(List.of(), village.file().read(tx -> tx.journal().flaws()));
        }
    }

    @Test
    void papersLeftInTheBoxAreSaid() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var poll = paperVote(village, 20, 20);
            new Counting(village.work).paper(poll, Choice.YES).orThrow();
            var verdict = village.polls.close(poll).orThrow();
            assertTrue(verdict.findings().contains(new Finding.SumDiffers(1, 20)));
        }
    }

    @Test
    void twoPeopleWhoCountApartMustAgree() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var poll = paperVote(village, 20, 20);
            var counting = new Counting(village.work);
            assertFalse(counting.blind(poll, "李芳", totals(12, 8, 0)).orThrow());
            assertFalse(counting.blind(poll, "陈国强", totals(11, 9, 0)).orThrow());
            assertEquals("poll.totals-differ", refusal(village.polls.close(poll)));
            assertEquals("poll.two-tellers", refusal(counting.blind(poll, "王强", totals(12, 8, 0))));
            assertTrue(counting.blind(poll, "陈国强", totals(12, 8, 0)).orThrow());
            assertEquals(12, village.polls.close(poll).orThrow().tally().heads().yes());
        }
    }

    @Test
    void nothingIsUnfoldedBeforeTheBoxIsOpen() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 20);
            var poll =
                    village.polls.open(item, PollDraft.of("", PollForm.PAPER)).orThrow();
            assertEquals("poll.still-sealed", refusal(new Counting(village.work).paper(poll, Choice.YES)));
        }
    }

    private static Totals totals(long yes, long no, long abstain) {
        return new Totals(List.of(yes, no, abstain), yes + no + abstain, 0, 0);
    }
}
