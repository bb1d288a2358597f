package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.model.Outcome;
import org.yishi.model.body.Customs.Ties;
import org.yishi.model.body.Measure;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PollForm;

class TiebreaksTest {
    @TempDir
    Path folder;

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    private static PollId tiedHands(VillageHall village) {
        var item = village.running(village.planned(), 20);
        var poll = village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
        village.polls.count(poll, new Count(Measure.HEADS, 10, 10, 0, 0)).orThrow();
        village.polls.close(poll).orThrow();
        return poll;
    }

    @Test
    void theChairDecidesATieOnlyWhereTheRulesSaySo() {
        try (var village = new VillageHall(folder, 30, VillageHall.body(0, Ties.CHAIR))) {
            var verdict = new Tiebreaks(village.work)
                    .castingVote(tiedHands(village), Choice.YES)
                    .orThrow();
            assertEquals(Result.PASSED, verdict.result());
            assertEquals(10, verdict.tally().heads().yes());
            assertTrue(verdict.findings().contains(new Finding.CastingVote(Choice.YES)));
        }
    }

    @Test
    void theChairVotesOnce() {
        try (var village = new VillageHall(folder, 30, VillageHall.body(0, Ties.CHAIR))) {
            var poll = tiedHands(village);
            var ties = new Tiebreaks(village.work);
            ties.castingVote(poll, Choice.NO).orThrow();
            assertEquals("poll.no-tie", refusal(ties.castingVote(poll, Choice.YES)));
        }
    }

    @Test
    void elsewhereATieStands() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var poll = tiedHands(village);
            assertEquals("poll.tie-stands", refusal(new Tiebreaks(village.work).castingVote(poll, Choice.YES)));
            assertEquals(
                    Result.REJECTED,
                    village.show(new MeetingId(1))
                            .polls()
                            .getFirst()
                            .verdict()
                            .orElseThrow()
                            .result());
        }
    }

    @Test
    void aClearMajorityIsRecordedWithoutNumbers() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 20);
            var poll =
                    village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
            var verdict =
                    new Tiebreaks(village.work).clearMajority(poll, Choice.YES).orThrow();
            assertEquals(Result.PASSED, verdict.result());
            assertEquals(List.of(new Finding.ClearMajority(Choice.YES)), verdict.findings());
            village.polls.publish(poll, "").orThrow();
        }
    }

    @Test
    void aLotPartsEqualsAndTheirVotesStayEqual() {
        try (var village = new VillageHall(folder, 30, VillageHall.body(0, Ties.LOT))) {
            var item = village.running(village.planned(), 20);
            var among = new Contest.Among(CountingMethod.APPROVAL, List.of("张伟", "王芳", "李娜"), 1, false);
            var poll = village.polls
                    .open(item, PollDraft.of("", PollForm.PAPER), among)
                    .orThrow();
            village.polls.papers(poll, new Papers(20, 20)).orThrow();
            var counting = new Counting(village.work);
            counting.unseal(poll).orThrow();
            for (int i = 0; i < 20; i++) {
                counting.paper(poll, i < 12 ? "0,2" : "1").orThrow();
            }
            village.polls.close(poll).orThrow();
            var lots = new Tiebreaks(village.work);
            assertEquals("poll.no-tie", refusal(lots.lot(poll, List.of(0, 1))));
            var verdict = lots.lot(poll, List.of(2, 0)).orThrow();
            var after =
                    village.show(new MeetingId(1)).polls().getFirst().choosing().orElseThrow();
            assertEquals(Result.CHOSEN, verdict.result());
            assertEquals(List.of(2), after.elected());
            assertEquals(after.checks().get(0).value(), after.checks().get(2).value());
        }
    }
}
