package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.model.Outcome;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.store.VillageFile;
import org.yishi.text.Lang;
import org.yishi.text.PaperWords;
import org.yishi.text.Text;

@Execution(ExecutionMode.CONCURRENT)
class ChoosingTest {
    private static final List<String> NAMES = List.of("张伟", "王芳", "李娜", "欧阳建国");

    @TempDir
    Path folder;

    private static PollId opened(VillageHall village, CountingMethod method, int seats, int papers) {
        var item = village.running(village.planned(), 20);
        var poll = village.polls
                .open(item, PollDraft.of("选谁", PollForm.PAPER), new Contest.Among(method, NAMES, seats, false))
                .orThrow();
        village.polls.papers(poll, new Papers(papers, papers)).orThrow();
        new Counting(village.work).unseal(poll).orThrow();
        return poll;
    }

    private static void papers(VillageHall village, PollId poll, int many, String marks) {
        for (int i = 0; i < many; i++) {
            new Counting(village.work).paper(poll, marks).orThrow();
        }
    }

    private static Poll closed(VillageHall village, PollId poll) {
        village.polls.close(poll).orThrow();
        return village.show(new MeetingId(1)).polls().getFirst();
    }

    @Test
    void whoHasMoreThanHalfOfThosePresentIsElectedAndTheRestStandAgain() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var poll = opened(village, CountingMethod.LIMITED, 2, 20);
            papers(village, poll, 9, "0,1");
            papers(village, poll, 5, "0,2");
            papers(village, poll, 4, "3");
            new Counting(village.work).flawed(poll, PaperFlaw.BLANK).orThrow();
            new Counting(village.work).paper(poll, "0,1,2").orThrow();
            var result = closed(village, poll);
            var choosing = result.choosing().orElseThrow();
            assertEquals(List.of(0), choosing.elected());
            assertEquals(14, choosing.checks().getFirst().value());
            assertEquals(11, choosing.checks().getFirst().needed());
            assertEquals(1, choosing.openSeats());
            assertEquals(List.of(1, 2), choosing.runoff());
            assertEquals(Result.SEATS_OPEN, result.verdict().orElseThrow().result());
            assertEquals(18, choosing.tabulation().valid());
            assertEquals(2, result.verdict().orElseThrow().tally().heads().invalid());
        }
    }

    @Test
    void equalsForTheLastSeatAreATieAndNobodyIsPreferred() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var poll = opened(village, CountingMethod.APPROVAL, 1, 20);
            papers(village, poll, 12, "0,1");
            papers(village, poll, 8, "2");
            var choosing = closed(village, poll).choosing().orElseThrow();
            assertEquals(List.of(0, 1), choosing.tied());
            assertEquals(List.of(), choosing.elected());
            assertEquals(0, choosing.openSeats());
        }
    }

    @Test
    void rankedPapersAreCountedByTheirMethodAndSurviveAPowerCut() {
        Path path;
        PollId poll;
        try (var village = new VillageHall(folder, 30, 0)) {
            path = village.file().path();
            poll = opened(village, CountingMethod.IRV, 1, 20);
            papers(village, poll, 8, "0,1");
            papers(village, poll, 7, "1,2");
        }
        try (var village = new VillageHall(VillageFile.open(path).orThrow())) {
            papers(village, poll, 5, "2,1");
            var result = closed(village, poll);
            assertEquals(List.of(1), result.choosing().orElseThrow().elected());
            assertEquals(Result.CHOSEN, result.verdict().orElseThrow().result());
        }
    }

    @Test
    void scoresAreKeptByProject() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var poll = opened(village, CountingMethod.SCORE, 2, 20);
            papers(village, poll, 10, "0:7,1:9,2:3");
            papers(village, poll, 10, "0:10,1:2,3:1");
            assertEquals(
                    List.of(0, 1),
                    closed(village, poll).choosing().orElseThrow().elected());
        }
    }

    @Test
    void aPaperThatNamesWhoIsNotOnItCannotBeRead() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var poll = opened(village, CountingMethod.PLURALITY, 1, 20);
            for (var marks : List.of("4", "x", "0,0", "", "-1", "0,")) {
                var read = new Counting(village.work).paper(poll, marks);
                assertEquals(
                        "poll.marks-unreadable",
                        ((Outcome.Refused<PollId>) read).why().key(),
                        marks);
            }
        }
    }

    @Test
    void whereExactlyTwoAreToBeNamedFewerIsVoidAndStaysInTheBase() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 20);
            var contest = new Contest.Among(CountingMethod.LIMITED, NAMES, 2, true);
            var poll = village.polls
                    .open(item, PollDraft.of("选谁", PollForm.PAPER), contest)
                    .orThrow();
            village.polls.papers(poll, new Papers(20, 20)).orThrow();
            new Counting(village.work).unseal(poll).orThrow();
            papers(village, poll, 15, "0,1");
            papers(village, poll, 4, "0");
            papers(village, poll, 1, "0,1,2");
            var result = closed(village, poll);
            assertEquals(15, result.choosing().orElseThrow().tabulation().valid());
            assertEquals(5, result.verdict().orElseThrow().tally().heads().invalid());
            assertEquals("废票5张：多选或少选5张", new PaperWords(Text.in(Lang.ZH)).spoiled(result));
        }
    }
}
