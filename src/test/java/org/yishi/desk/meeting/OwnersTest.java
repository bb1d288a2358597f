package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.Outcome;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.presence.Capacity;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/**
 * Owners from the property register to the verdict: two thirds of heads and of area take part, then more than half or
 * three quarters of both (民法典 art. 278).
 */
@Execution(ExecutionMode.CONCURRENT)
class OwnersTest {
    private static final String REGISTER = """
        幢号,单元,房号,业主姓名,建筑面积,联系方式
        1,1,101,张三,100.00,13805740001
        1,1,201,张三,100.00,13805740001
        1,2,301,张三,100.00,13805740001
        1,1,102,李四,120.00,13805740002
        1,1,102,王五,120.00,13805740009
        2,1,101,赵六,80.00,13805740003
        2,1,102,钱七,80.00,13805740004
        2,1,201,孙八,60.50,13805740005
        2,1,202,周九,59.50,13805740006
        """;

    @TempDir
    Path folder;

    private VillageHall village;
    private MeetingId meeting;

    @BeforeEach
    void plan() {
        village = Rosters.of(folder, REGISTER);
        meeting = Rosters.meeting(village, "owners-assembly");
    }

    @AfterEach
    void close() {
        village.close();
    }

    private AttendeeId line(String name) {
        return Rosters.line(village, meeting, name);
    }

    @Test
    void whoOwnsThreeFlatsIsOneHeadAndThreeAreasAndAFlatOfTwoIsCountedOnce() {
        var list = village.attendees(meeting);
        assertEquals(
                List.of("张三 30000", "李四 12000", "赵六 8000", "钱七 8000", "孙八 6050", "周九 5950"),
                list.stream().map(a -> a.name() + " " + a.weight().area()).toList());
        var entitled = Register.of(village.show(meeting)).electorate().entitled();
        assertEquals(6, entitled.heads());
        assertEquals(70000, entitled.area());
        assertEquals("业主（与王五共有）", list.get(1).standing());
        assertEquals("业主", list.getFirst().standing());
    }

    @Test
    void eitherOfTwoOwnersSpeaksForTheirFlatAndNeverBoth() {
        var speakers = new Speakers(village.work, Text.in(Lang.ZH));
        assertEquals(
                List.of("李四", "王五"),
                speakers.of(line("李四")).stream().map(r -> r.name()).toList());
        var flat = line("李四");
        var arrived = speakers.comes(flat, Speaker.named("王五")).orThrow();
        assertEquals(12000, arrived.who().weight().area());
        assertEquals("meeting.household-speaks", why(speakers.comes(flat, Speaker.named("李四"))));
        assertEquals("meeting.not-of-household", why(speakers.comes(line("赵六"), Speaker.named("赵小六"))));
        var other = village.work.read(tx -> tx.people().residents()).stream()
                .filter(r -> r.name().equals("李四"))
                .findFirst()
                .orElseThrow();
        assertEquals("meeting.household-has-voice", why(village.checkIn.add(meeting, other.id(), Capacity.ENTITLED)));
    }

    /** 700 m² and six heads: two thirds are four heads and 466.67 m². */
    @ParameterizedTest(name = "{0}: yes {1}, no {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
        GENERAL,          张三 李四 赵六,      钱七,                PASSED
        GENERAL,          张三 李四,           赵六 钱七,           REJECTED
        GENERAL,          张三 赵六,           李四 钱七,           REJECTED
        GENERAL,          张三 李四 赵六,      -,                   NO_QUORUM
        GENERAL,          李四 赵六 钱七 孙八, 周九,                NO_QUORUM
        GENERAL,          张三 钱七 孙八,      李四 赵六,           PASSED
        GENERAL,          李四 赵六 钱七 孙八, 张三 周九,           REJECTED
        MAINTENANCE_FUND, 张三 李四 赵六,      钱七,                PASSED
        MAINTENANCE_FUND, 张三 李四 赵六 钱七, 孙八 周九,           REJECTED
        MAINTENANCE_FUND, 张三 赵六 钱七,      李四,                PASSED
        MAINTENANCE_FUND, 李四 赵六 钱七 孙八 周九, 张三,           REJECTED
        """)
    void bothTheHeadsAndTheAreaDecide(Matter matter, String yes, String no, String result) {
        var verdict = voted(matter, yes, no == null ? "" : no);
        assertEquals(result, verdict.result().name(), verdict.toString());
    }

    @Test
    void aVoteByProxyCountsTheAreaOfThePrincipal() {
        village.checkIn.giveProxy(line("张三"), line("李四"), "书面委托书").orThrow();
        village.checkIn.in(line("李四")).orThrow();
        var electorate = Register.of(village.show(meeting)).electorate();
        assertEquals(42000, electorate.present(Measure.AREA));
        assertEquals(2, electorate.present(Measure.HEADS));
    }

    private Verdict voted(Matter matter, String yes, String no) {
        var item = village.agendas
                .add(meeting, new ItemDraft(ItemKind.DECISION, matter, "更换电梯", "", 10, ""))
                .orThrow();
        var voters = (yes + " " + no).strip().split(" ");
        for (var voter : voters) {
            village.checkIn.in(line(voter)).orThrow();
        }
        village.chair.open(meeting).orThrow();
        village.chair.start(item).orThrow();
        var poll = village.polls
                .open(item, new PollDraft("", PollForm.ROLL_CALL, Officers.NONE, "先表决"))
                .orThrow();
        for (var voter : voters) {
            var choice = List.of(yes.split(" ")).contains(voter) ? Choice.YES : Choice.NO;
            village.polls.voice(poll, line(voter), choice).orThrow();
        }
        return village.polls.close(poll).orThrow();
    }

    private static String why(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).why().key();
    }
}
