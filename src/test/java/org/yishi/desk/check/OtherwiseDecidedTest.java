package org.yishi.desk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.Counting;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.desk.meeting.Polls;
import org.yishi.desk.meeting.Tiebreaks;
import org.yishi.desk.play.Played;
import org.yishi.desk.play.Player;
import org.yishi.desk.script.Reading;
import org.yishi.desk.script.ScriptReader;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Customs;
import org.yishi.model.body.Measure;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.event.Event;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PollForm;
import org.yishi.rule.Ties;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** What the eye, the chair or a lot decided is true where the rules and the numbers allow it, and only there. */
@Execution(ExecutionMode.CONCURRENT)
class OtherwiseDecidedTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T11:30:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final String SCRIPT = """
        会议 村民代表会议
        时间 2026-03-05 19:00
        应到 人数=9
        议程 表决 修路
        18:50 签到 1-8
        19:00 开会
        开始 1
        """;

    @TempDir
    Path folder;

    /** A village whose bodies have customs of their own, with eight of nine in the hall and an item running. */
    private List<String> flaws(Customs customs, Consumer<Hall> evening) {
        var village = new Village("溪口村", VillageKind.VILLAGE, "", "");
        var villages = new Villages(CLOCK, () -> "王秀英");
        try (var open = villages.found(folder.resolve("v.yishi"), village).orThrow()) {
            var work = open.work();
            work.act((tx, now) -> {
                        tx.bodies().all().forEach(body -> tx.bodies().put(changed(body, Map.of("customs", customs))));
                        tx.record(new Event.VillageChanged("溪口村"));
                        return Outcome.done(true);
                    })
                    .orThrow();
            if (new ScriptReader().read(SCRIPT) instanceof Reading.Understood(var script)) {
                assertTrue(new Player(work, Text.in(Lang.ZH), folder, _ -> {}).play(script) instanceof Played.Through);
            }
            evening.accept(new Hall(work));
            var verified = new Verify(work).verify();
            assertEquals(1, verified.verdicts());
            return verified.flaws().stream().map(Refusal::key).toList();
        }
    }

    private record Hall(Work work) {
        Polls polls() {
            return new Polls(work);
        }

        Tiebreaks ties() {
            return new Tiebreaks(work);
        }

        PollId hands() {
            return polls().open(new ItemId(1), PollDraft.of("", PollForm.HANDS)).orThrow();
        }

        PollId counted(long yes, long no) {
            var poll = hands();
            polls().count(poll, new Count(Measure.HEADS, yes, no, 0, 0)).orThrow();
            polls().close(poll).orThrow();
            return poll;
        }

        PollId papers(Contest.Among among, String... marks) {
            var poll = polls().open(new ItemId(1), PollDraft.of("", PollForm.PAPER), among)
                    .orThrow();
            polls().papers(poll, new Papers(8, marks.length)).orThrow();
            var counting = new Counting(work);
            counting.unseal(poll).orThrow();
            for (var paper : marks) {
                counting.paper(poll, paper).orThrow();
            }
            polls().close(poll).orThrow();
            return poll;
        }

        /** Writes a verdict down as if the program had come to it. */
        void forge(PollId id, UnaryOperator<Verdict> forged, Optional<Choosing> choosing) {
            work.act((tx, now) -> {
                        var poll = tx.polls().find(id).orElseThrow();
                        var verdict = forged.apply(poll.verdict().orElseThrow());
                        tx.polls().change(changed(poll, Map.of("verdict", Optional.of(verdict), "choosing", choosing)));
                        tx.record(new Event.TieDecided(id, verdict.result()));
                        return Outcome.done(true);
                    })
                    .orThrow();
        }
    }

    /** A copy of a record with some of its parts changed, whatever other parts it has. */
    private static <R extends Record> R changed(R old, Map<String, Object> parts) {
        try {
            var fields = old.getClass().getRecordComponents();
            var types = new Class<?>[fields.length];
            var values = new Object[fields.length];
            for (int i = 0; i < fields.length; i++) {
                types[i] = fields[i].getType();
                var name = fields[i].getName();
                values[i] = parts.containsKey(name)
                        ? parts.get(name)
                        : fields[i].getAccessor().invoke(old);
            }
            @SuppressWarnings("unchecked")
            var copy = (R) old.getClass().getDeclaredConstructor(types).newInstance(values);
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aClearMajorityIsSound() {
        assertEquals(List.of(), flaws(new Customs(true, Customs.Ties.STAND), hall -> {
            hall.ties().clearMajority(hall.hands(), Choice.YES).orThrow();
        }));
    }

    @Test
    void theChairsCastingVoteIsSound() {
        assertEquals(List.of(), flaws(new Customs(false, Customs.Ties.CHAIR), hall -> {
            hall.ties().castingVote(hall.counted(4, 4), Choice.YES).orThrow();
        }));
    }

    @Test
    void aLotIsSound() {
        assertEquals(List.of(), flaws(new Customs(false, Customs.Ties.LOT), hall -> {
            var poll = hall.papers(approval(), "0,2", "0,2", "0,2", "0,2", "0,2", "1", "1", "1");
            hall.ties().lot(poll, List.of(2, 0)).orThrow();
        }));
    }

    @Test
    void exactlySoManyIsCountedAsItWasAsked() {
        var among = new Contest.Among(CountingMethod.LIMITED, List.of("张伟", "王芳", "李娜"), 2, true);
        assertEquals(List.of(), flaws(Customs.NONE, hall -> {
            hall.papers(among, "0,1", "0,1", "0,1", "0,2", "0,1", "1", "1", "0,1");
        }));
    }

    @Test
    void aCastingVoteWithoutATieIsFound() {
        assertEquals(List.of("command.flaw-verdict"), flaws(new Customs(false, Customs.Ties.CHAIR), hall -> {
            var poll = hall.counted(3, 5);
            hall.forge(poll, v -> Ties.byChair(v, Choice.YES), Optional.empty());
        }));
    }

    @Test
    void aCastingVoteThatTheRulesDoNotKnowIsFound() {
        assertEquals(List.of("command.flaw-verdict"), flaws(Customs.NONE, hall -> {
            var poll = hall.counted(4, 4);
            hall.forge(poll, v -> Ties.byChair(v, Choice.YES), Optional.empty());
        }));
    }

    @Test
    void aResultThatIsNotWhatTheChairSaidIsFound() {
        assertEquals(List.of("command.flaw-verdict"), flaws(new Customs(false, Customs.Ties.CHAIR), hall -> {
            var poll = hall.counted(4, 4);
            hall.forge(
                    poll, v -> changed(Ties.byChair(v, Choice.NO), Map.of("result", Result.PASSED)), Optional.empty());
        }));
    }

    @Test
    void aClearMajorityThatTheRulesDoNotKnowIsFound() {
        assertEquals(List.of("command.flaw-verdict"), flaws(Customs.NONE, hall -> {
            var poll = hall.counted(3, 5);
            hall.forge(poll, v -> Ties.byEye(v.rule(), v.electorate(), Choice.YES), Optional.empty());
        }));
    }

    @Test
    void aLotBetweenOthersThanTheEqualsIsFound() {
        assertEquals(List.of("command.flaw-verdict"), flaws(new Customs(false, Customs.Ties.LOT), hall -> {
            var poll = hall.papers(approval(), "0,2", "0,2", "0,2", "0,2", "0,2", "1", "1", "1");
            var tied = hall.work().read(tx -> tx.polls().find(poll)).orElseThrow();
            var drawn = Ties.byLot(tied.choosing().orElseThrow(), 1, List.of(1, 0));
            hall.forge(poll, v -> Ties.afterLot(v, drawn, List.of(1, 0)), Optional.of(drawn));
        }));
    }

    @Test
    void aWinnerWhomTheLotDidNotTakeIsFound() {
        assertEquals(List.of("command.flaw-verdict"), flaws(new Customs(false, Customs.Ties.LOT), hall -> {
            var poll = hall.papers(approval(), "0,2", "0,2", "0,2", "0,2", "0,2", "1", "1", "1");
            var tied = hall.work().read(tx -> tx.polls().find(poll)).orElseThrow();
            var drawn = Ties.byLot(tied.choosing().orElseThrow(), 1, List.of(0, 2));
            hall.forge(poll, v -> Ties.afterLot(v, drawn, List.of(2, 0)), Optional.of(drawn));
        }));
    }

    private static Contest.Among approval() {
        return new Contest.Among(CountingMethod.APPROVAL, List.of("张伟", "王芳", "李娜"), 1, false);
    }
}
