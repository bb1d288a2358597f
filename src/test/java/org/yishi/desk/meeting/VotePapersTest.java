package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.paper.VotePapers;
import org.yishi.model.Outcome;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.id.MeetingId;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.text.Text;

class VotePapersTest {
    private static final Contest.Among ELECTION =
            new Contest.Among(CountingMethod.LIMITED, List.of("代表1", "代表2", "外人"), 2, false);
    private static final MeetingId MEETING = new MeetingId(1);

    @TempDir
    Path folder;

    @Test
    void ballotsAreAsManyAsThosePresentAndATenthMore() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 21);
            var papers = papers(village);
            var file = folder.resolve("b.docx");
            var asked = new VotePapers.Asked(item, "", ELECTION);
            var need = papers.need(MEETING).orThrow();
            assertEquals(new VotePapers.Need(21, 3), need);
            var before = papers.ballots(MEETING, asked, 4, need.spares(), file).orThrow();
            assertEquals(new VotePapers.Printed(file, 24, 4), before);
            village.polls.open(item, PollDraft.of("", PollForm.PAPER), ELECTION).orThrow();
            assertEquals(24, papers.ballots(MEETING, "1", 2, file).orThrow().papers());
            assertEquals(new VotePapers.Need(21, 3), papers.need(MEETING, "1").orThrow());
            assertEquals(21, papers.ballots(MEETING, "1", 2, 0, file).orThrow().papers());
            assertEquals("report.ballot-per-page", refusal(papers.ballots(MEETING, "1", 3, file)));
            assertEquals("poll.not-found", refusal(papers.ballots(MEETING, "7", 2, file)));
        }
    }

    @Test
    void resultAndTallySheetAreWrittenForAVoteByItsNumber() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 21);
            village.polls.open(item, PollDraft.of("", PollForm.PAPER), ELECTION).orThrow();
            papers(village).tally(MEETING, "1", folder.resolve("t.docx")).orThrow();
            papers(village).result(MEETING, "1", folder.resolve("r.docx")).orThrow();
            assertTrue(Files.exists(folder.resolve("t.docx")) && Files.exists(folder.resolve("r.docx")));
            assertEquals(
                    "report.failed-no-folder",
                    refusal(papers(village).result(MEETING, "1", folder.resolve("none/r.docx"))));
        }
    }

    @Test
    void aCandidateMayNotCountUnlessThereIsAReasonForTheRecord() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 21);
            var candidate = new Officers("代表5", "代表2", "代表7");
            var draft = new PollDraft("", PollForm.PAPER, candidate, "");
            assertEquals("poll.officer-is-candidate", refusal(village.polls.open(item, draft, ELECTION)));
            var poll = village.polls
                    .open(item, PollDraft.of("", PollForm.PAPER), ELECTION)
                    .orThrow();
            assertEquals("poll.officer-is-candidate", refusal(village.polls.officers(poll, candidate)));
            village.polls.officers(poll, candidate, "人手不够，全场同意").orThrow();
            village.polls.officers(poll, candidate).orThrow();
            village.polls.officers(poll, new Officers("代表5", "代表6", "代表7")).orThrow();
            var deviations = village.show(MEETING).deviations();
            assertEquals(1, deviations.size());
            assertEquals("人手不够，全场同意", deviations.getFirst().reason());
        }
    }

    private static VotePapers papers(VillageHall village) {
        var text = Text.in(Lang.ZH);
        return new VotePapers(village.work, new Planning(village.work, text), text);
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }
}
