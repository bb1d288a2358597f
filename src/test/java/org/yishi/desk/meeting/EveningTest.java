package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.live.HallState;
import org.yishi.live.Screen;
import org.yishi.live.Screens;
import org.yishi.live.Wall;
import org.yishi.model.Outcome;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.meeting.Stance;
import org.yishi.model.presence.Status;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.Way;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.store.VillageFile;

@Execution(ExecutionMode.CONCURRENT)
class EveningTest {
    @TempDir
    Path folder;

    private static String refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var why) -> why.key();
            case Outcome.Done<?> done -> "done: " + done.value();
        };
    }

    private static Count hands(long yes, long no, long abstain) {
        return new Count(Measure.HEADS, yes, no, abstain, 0);
    }

    private static HallState hall(VillageHall village, MeetingId meeting) {
        try (var hall = new Hall(village.work, meeting)) {
            hall.refresh();
            return hall.live().now().orElseThrow();
        }
    }

    @Test
    void fromCheckInToAPromise() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var meeting = village.planned();
            var item = village.running(meeting, 20);
            var poll = village.polls
                    .open(item, PollDraft.of("同意修缮灌溉渠吗？", PollForm.HANDS))
                    .orThrow();
            village.polls.count(poll, hands(11, 5, 4)).orThrow();
            var verdict = village.polls.close(poll).orThrow();
            assertEquals(Result.PASSED, verdict.result());
            assertEquals(11, verdict.adoption().getFirst().needed());
            village.polls.publish(poll, "").orThrow();
            var draft = village.outcomes.draft(village.show(meeting).polls().getFirst());
            var resolution =
                    village.outcomes.resolve(item, Optional.of(poll), draft).orThrow();
            village.outcomes
                    .promise(
                            item,
                            Optional.of(resolution),
                            new TaskDraft("清淤", "张大伟", "", Optional.of(LocalDate.of(2026, 4, 1)), ListKind.PROJECT))
                    .orThrow();
            village.chair.end(meeting).orThrow();
            var told = village.show(meeting);
            assertEquals("2026-1-1", told.resolutions().getFirst().number());
            assertEquals("2026-1-01", told.tasks().getFirst().number());
            assertEquals(ItemState.DONE, told.items().getFirst().state());
            assertEquals(List.of(), village.file().read(tx -> tx.journal().flaws()));
        }
    }

    @Test
    void aSecondEntrySaysSinceWhenAndTogglesNothing() {
        try (var village = new VillageHall(folder, 3, 0)) {
            var meeting = village.planned();
            var person = village.person(meeting, 1);
            village.pass(240);
            village.checkIn.in(person).orThrow();
            var again = village.checkIn.in(person);
            assertEquals(
                    List.of("代表1", "19:04"), ((Outcome.Refused<?>) again).why().args());
            assertEquals(1, hall(village, meeting).electorate().present(Measure.HEADS));
            village.checkIn.out(person, "").orThrow();
            assertEquals(0, hall(village, meeting).electorate().present(Measure.HEADS));
            village.checkIn.takeBack(person, "").orThrow();
            assertEquals(1, hall(village, meeting).electorate().present(Measure.HEADS));
        }
    }

    @Test
    void twentyOfThirtyAreAQuorumOfTwoThirdsAndNineteenAreNot() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var meeting = village.planned();
            village.running(meeting, 20);
            assertTrue(hall(village, meeting).card().isQuorate());
            village.checkIn.out(village.person(meeting, 1), "接孩子").orThrow();
            assertTrue(!hall(village, meeting).card().isQuorate());
        }
    }

    @Test
    void aVoteWithoutAQuorumAsksForAReasonAndKeepsIt() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var meeting = village.planned();
            var item = village.running(meeting, 19);
            assertEquals("poll.quorum-lacking", refusal(village.polls.open(item, PollDraft.of("", PollForm.HANDS))));
            var poll = village.polls
                    .open(item, new PollDraft("", PollForm.HANDS, org.yishi.model.vote.Officers.NONE, "镇里要求当晚有意见"))
                    .orThrow();
            village.polls.count(poll, hands(19, 0, 0)).orThrow();
            assertEquals(Result.NO_QUORUM, village.polls.close(poll).orThrow().result());
            var deviation = village.show(meeting).deviations().getFirst();
            assertEquals("镇里要求当晚有意见", deviation.reason());
        }
    }

    @Test
    void handsMoreThanPeopleAreShownOnlyWithAReason() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var meeting = village.planned();
            var item = village.running(meeting, 20);
            var poll =
                    village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
            village.polls.count(poll, hands(15, 6, 0)).orThrow();
            var verdict = village.polls.close(poll).orThrow();
            assertEquals(List.of(new Finding.MoreThanPresent(Measure.HEADS, 21, 20)), verdict.findings());
            assertEquals("poll.reason-missing", refusal(village.polls.publish(poll, " ")));
            village.polls.reopen(poll).orThrow();
            village.polls.undo(poll).orThrow();
            village.polls.count(poll, hands(14, 6, 0)).orThrow();
            village.polls.close(poll).orThrow();
            village.polls.publish(poll, "").orThrow();
            assertEquals(
                    14, village.show(meeting).polls().getFirst().tally().heads().yes());
        }
    }

    @Test
    void aPublishedVoteIsNeverChangedOnlyVoidedAndTheNextIsNumberedAfterIt() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var meeting = village.planned();
            var item = village.running(meeting, 20);
            var first =
                    village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
            village.polls.count(first, hands(20, 0, 0)).orThrow();
            village.polls.close(first).orThrow();
            village.polls.publish(first, "").orThrow();
            assertEquals("poll.is-published", refusal(village.polls.count(first, hands(1, 0, 0))));
            village.polls.declareVoid(first, "有人举了两只手").orThrow();
            var second =
                    village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
            village.polls.close(second).orThrow();
            var polls = village.show(meeting).polls();
            assertEquals(List.of("1", "1a"), polls.stream().map(p -> p.number()).toList());
            assertEquals(PollState.VOID, polls.getFirst().state());
            assertEquals(20, polls.getFirst().tally().heads().yes());
        }
    }

    @Test
    void aSecretVoteKeepsOnlyCountsAndTooManyPapersVoidIt() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var meeting = village.planned();
            var item = village.running(meeting, 20);
            var poll =
                    village.polls.open(item, PollDraft.of("", PollForm.PAPER)).orThrow();
            assertEquals(
                    "poll.not-by-name", refusal(village.polls.voice(poll, village.person(meeting, 1), Choice.YES)));
            assertEquals("poll.papers-missing", refusal(village.polls.close(poll)));
            village.polls.papers(poll, new Papers(20, 21)).orThrow();
            village.polls.count(poll, new Count(Measure.HEADS, 18, 1, 1, 1)).orThrow();
            assertEquals(Result.INVALID, village.polls.close(poll).orThrow().result());
        }
    }

    @Test
    void aRollCallCountsEachNameOnceAndOnlyThoseInTheRoom() {
        try (var village = new VillageHall(folder, 3, 0)) {
            var meeting = village.planned();
            var item = village.running(meeting, 2);
            var poll = village.polls
                    .open(item, PollDraft.of("", PollForm.ROLL_CALL))
                    .orThrow();
            village.polls.voice(poll, village.person(meeting, 1), Choice.NO).orThrow();
            village.polls.voice(poll, village.person(meeting, 1), Choice.YES).orThrow();
            village.polls.voice(poll, village.person(meeting, 2), Choice.YES).orThrow();
            assertEquals(
                    "poll.may-not-vote", refusal(village.polls.voice(poll, village.person(meeting, 3), Choice.YES)));
            Verdict verdict = village.polls.close(poll).orThrow();
            assertEquals(2, verdict.tally().heads().yes());
            assertEquals(Result.PASSED, verdict.result());
        }
    }

    @Test
    void aPrincipalWhoWalksInTakesTheVoteBack() {
        try (var village = new VillageHall(folder, 30, 3)) {
            var meeting = village.planned();
            village.running(meeting, 19);
            var principal = village.person(meeting, 30);
            village.checkIn
                    .giveProxy(principal, village.person(meeting, 1), "书面委托书")
                    .orThrow();
            assertEquals(20, hall(village, meeting).electorate().present(Measure.HEADS));
            assertEquals(
                    Status.REPRESENTED, hall(village, meeting).roll().get(29).status());
            village.checkIn.in(principal).orThrow();
            var after = hall(village, meeting);
            assertEquals(20, after.electorate().present(Measure.HEADS));
            assertEquals(0, after.electorate().byProxy().heads());
            assertTrue(after.proceedings().proxies().getFirst().endedAt().isPresent());
        }
    }

    @Test
    void aBodyThatAllowsNoProxiesSaysSo() {
        try (var village = new VillageHall(folder, 3, 0)) {
            var meeting = village.planned();
            assertEquals(
                    "meeting.proxy-not-allowed",
                    refusal(village.checkIn.giveProxy(village.person(meeting, 1), village.person(meeting, 2), "")));
        }
    }

    @Test
    void whatRepresentativesMayNotDecideIsSaidAndNeedsAReason() {
        try (var village = new VillageHall(folder, 3, 0)) {
            var meeting = village.planned();
            var item = village.agendas
                    .add(meeting, new ItemDraft(ItemKind.DECISION, Matter.VILLAGE_RULES, "修订村规民约", "", 20, ""))
                    .orThrow();
            var warnings = village.agendas.warnings(meeting);
            var keys = warnings.stream().map(w -> w.what().key()).toList();
            assertEquals(List.of("meeting.warn-no-notice", "meeting.warn-bar"), keys);
            village.agendas.excuse(meeting, warnings.getLast(), "先议草案").orThrow();
            assertEquals(1, village.agendas.warnings(meeting).size());
            assertEquals(
                    Optional.of(item),
                    village.show(meeting).deviations().getFirst().item());
        }
    }

    @Test
    void afterAKillTheOpenVoteTheSpeakerAndTheClockAreThere() {
        Path path;
        MeetingId meeting;
        try (var village = new VillageHall(folder, 30, 0)) {
            path = village.file().path();
            meeting = village.planned();
            var item = village.running(meeting, 20);
            var speech =
                    village.floor.queue(item, village.person(meeting, 2), 180).orThrow();
            village.floor.start(speech).orThrow();
            village.pass(60);
            village.floor.note(speech, Stance.FOR, "渠道年年漏水").orThrow();
            var poll =
                    village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
            village.polls.count(poll, hands(12, 0, 0)).orThrow();
        }
        try (var village = new VillageHall(VillageFile.open(path).orThrow())) {
            var state = hall(village, meeting);
            var now = state.proceedings();
            assertEquals(12, now.openPoll().orElseThrow().tally().heads().yes());
            var speech = now.speaking().orElseThrow();
            assertEquals(SpeechState.RUNNING, speech.state());
            assertEquals(
                    VillageHall.EVENING.toInstant(),
                    speech.runningSince().orElseThrow().toInstant());
            assertEquals("渠道年年漏水", speech.text());
            assertInstanceOf(Screen.VoteOpen.class, Screens.of(state));
        }
    }

    @Test
    void theHallSeesNoNumbersBeforeTheyAreShown() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var meeting = village.planned();
            var item = village.running(meeting, 20);
            var poll = village.polls
                    .open(item, PollDraft.of("修吗？", PollForm.HANDS))
                    .orThrow();
            assertInstanceOf(Screen.VoteOpen.class, Screens.of(hall(village, meeting)));
            village.polls.count(poll, hands(11, 9, 0)).orThrow();
            village.polls.close(poll).orThrow();
            assertInstanceOf(Screen.VoteClosed.class, Screens.of(hall(village, meeting)));
            village.polls.publish(poll, "").orThrow();
            assertInstanceOf(Screen.VoteResult.class, Screens.of(hall(village, meeting)));
            try (var hall = new Hall(village.work, meeting)) {
                hall.show(Wall.BLANK);
                assertInstanceOf(
                        Screen.Blank.class, Screens.of(hall.live().now().orElseThrow()));
            }
        }
    }

    @Test
    void nothingElseBeginsWhileAVoteIsPending() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var meeting = village.planned();
            var item = village.running(meeting, 20);
            village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
            assertEquals("poll.still-open", refusal(village.chair.finish(item)));
            assertEquals("poll.still-open", refusal(village.chair.end(meeting)));
        }
    }

    @Test
    void whatIsNotTakenUpNeedsItsReasonTold() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var meeting = village.planned();
            var item = village.running(meeting, 20);
            var draft = new ResolutionDraft("路灯", "暂不安装", Way.NOT_TAKEN_UP, "");
            assertEquals("meeting.way-note-missing", refusal(village.outcomes.resolve(item, Optional.empty(), draft)));
        }
    }
}
