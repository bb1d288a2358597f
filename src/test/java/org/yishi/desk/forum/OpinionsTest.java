package org.yishi.desk.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.check.Verify;
import org.yishi.desk.forum.opinion.Replies;
import org.yishi.desk.forum.opinion.Sorting;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.model.Outcome;
import org.yishi.model.forum.opinion.Adoption;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Headcount;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.forum.opinion.Reply;
import org.yishi.model.forum.opinion.Stage;
import org.yishi.model.id.OpinionId;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.task.ListKind;
import org.yishi.text.Lang;
import org.yishi.text.Text;

class OpinionsTest {
    @TempDir
    private Path folder = Path.of("");

    private Hall hall = later();
    private Sorting sorting = later();

    @BeforeEach
    void open() {
        hall = new Hall(folder);
        sorting = new Sorting(hall.sample.work);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Gathered all() {
        return hall.opinions.gathered(hall.meeting);
    }

    private Opinion find(OpinionId id) {
        return all().opinion(id).orElseThrow();
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    @Test
    void whatIsSaidIsKeptAsItWasSaid() {
        var id = hall.opinions
                .take(hall.meeting, hall.said(OpinionKind.QUESTION, "  𬍛家弄的灯什么时候修？ ", " 王芳 "))
                .orThrow();
        var one = find(id);
        assertEquals("𬍛家弄的灯什么时候修？", one.said().words());
        assertEquals("王芳", one.said().by());
        assertEquals(Optional.of(hall.item), one.said().item());
        assertEquals(Stage.RAISED, one.stage());
        assertEquals(
                "opinion.wrong.no-words",
                refusal(hall.opinions.take(hall.meeting, hall.said(OpinionKind.CONCERN, " \n", ""))));
        assertEquals(
                "opinion.wrong.too-long",
                refusal(hall.opinions.take(hall.meeting, hall.said(OpinionKind.CONCERN, "长".repeat(1001), ""))));
    }

    @Test
    void severalAreTakenAllOrNone() {
        var good = hall.said(OpinionKind.CONCERN, "路灯不亮", "");
        var bad = hall.said(OpinionKind.CONCERN, " ", "");
        assertEquals("opinion.wrong.no-words", refusal(hall.opinions.take(hall.meeting, List.of(good, bad))));
        assertEquals(0, all().opinions().size());
    }

    @Test
    void joinedOnesAreCountedAndCanBeParted() {
        var ids = hall.say(List.of("路灯不亮", "村口路灯不亮了", "垃圾没人收", "晚上路灯不亮"));
        sorting.heading(List.of(ids.getFirst()), "照明").orThrow();
        sorting.join(ids.get(1), List.of(ids.get(3))).orThrow();
        var before =
                sorting.join(ids.getFirst(), List.of(ids.get(0), ids.get(1))).orThrow();
        assertEquals(2, before.size());
        assertEquals(3, all().times(ids.getFirst()));
        assertEquals(
                List.of(ids.get(0), ids.get(2)),
                all().heads().stream().map(Opinion::id).toList());
        assertEquals("照明", find(ids.get(3)).said().heading());
        assertEquals("opinion.wrong.joined", refusal(sorting.join(ids.get(1), List.of(ids.get(2)))));
        hall.opinions.restore(before).orThrow();
        assertEquals(2, all().times(ids.get(1)));
        sorting.part(ids.get(3)).orThrow();
        assertEquals(4, all().heads().size());
        assertEquals(4, all().standing().size());
    }

    @Test
    void whenTheOneThatStandsForOthersIsTakenBackTheNextStandsForThem() {
        var ids = hall.say(List.of("甲", "乙", "丙"));
        sorting.join(ids.getFirst(), ids).orThrow();
        assertEquals("opinion.wrong.no-reason", refusal(hall.opinions.takeBack(ids, " ")));
        var before = hall.opinions.takeBack(List.of(ids.getFirst()), "说错了").orThrow();
        assertEquals(
                List.of(ids.get(1)), all().heads().stream().map(Opinion::id).toList());
        assertEquals(2, all().times(ids.get(1)));
        assertEquals(Optional.of("说错了"), find(ids.getFirst()).takenBack());
        assertEquals("opinion.wrong.gone", refusal(hall.opinions.takeBack(List.of(ids.getFirst()), "再收")));
        hall.opinions.restore(before).orThrow();
        assertEquals(3, all().times(ids.getFirst()));
    }

    @Test
    void whatIsNotTakenUpOwesAReason() {
        var replies = new Replies(hall.sample.work);
        var id = hall.say("把祠堂拆了");
        var bare = new Reply("", "", Adoption.NOT_TAKEN, " ", Optional.empty());
        assertEquals("opinion.wrong.why-not", refusal(replies.reply(id, bare)));
        replies.reply(id, new Reply("", "王建国", Adoption.NOT_TAKEN, "祠堂是文保单位", Optional.empty()))
                .orThrow();
        assertEquals(Stage.ANSWERED, find(id).stage());
        assertEquals(1, Headcount.of(all()).notTaken());
    }

    @Test
    void aQuestionHandedOnIsATaskOfTheMeeting() {
        var replies = new Replies(hall.sample.work);
        var id = hall.opinions
                .take(hall.meeting, hall.said(OpinionKind.QUESTION, "路灯什么时候修？", "王芳"))
                .orThrow();
        var due = LocalDate.of(2026, 4, 1);
        var task = replies.handOn(id, new TaskDraft("修路灯", "陈立", "", Optional.of(due), ListKind.NEED))
                .orThrow();
        var kept = hall.sample.work.read(tx -> tx.tasks().find(task)).orElseThrow();
        assertEquals(Optional.of(hall.meeting), kept.meeting());
        assertEquals(Optional.of(due), kept.due());
        assertTrue(kept.plan().topic().isPresent());
        assertEquals("陈立", find(id).reply().answeredBy());
        assertEquals(Stage.IN_HAND, find(id).stage());
        replies.reply(id, new Reply("四月一日前修好", "陈立", Adoption.TAKEN, "", Optional.empty()))
                .orThrow();
        assertEquals(Optional.of(task), find(id).reply().task());
        assertEquals(
                "opinion.wrong.handed-on",
                refusal(replies.handOn(id, new TaskDraft("再办", "陈立", "", Optional.empty(), ListKind.NEED))));
    }

    @Test
    void likeStandsBesideLike() {
        hall.say(List.of("路灯不亮", "垃圾没人收", "村口路灯不亮", "河道有垃圾没人收", "跳舞太吵", "路灯又不亮"));
        var words = Sorting.heads(all(), Sorting.Order.ALIKE).stream()
                .map(o -> o.said().words())
                .toList();
        assertEquals(List.of("路灯不亮", "村口路灯不亮", "路灯又不亮", "垃圾没人收", "河道有垃圾没人收", "跳舞太吵"), words);
    }

    @Test
    void theMinutesSayWhatWasGatheredAndTheFileIsWhole() {
        var ids = hall.say(List.of("路灯不亮", "村口路灯不亮了", "垃圾没人收"));
        sorting.join(ids.getFirst(), ids.subList(0, 2)).orThrow();
        sorting.heading(List.of(ids.getFirst()), "照明").orThrow();
        var minutes = new MinutesDesk(hall.sample.work, hall.sample.planning, Text.in(Lang.ZH));
        var lines = minutes.draft(hall.meeting).orThrow().stream()
                .filter(l -> l.kind() == LineKind.GATHERED)
                .map(Line::text)
                .toList();
        assertEquals("意见建议：收集意见 3 条，合并后 2 条，归为 1 类，其中提问 0 条；已回应 0 条。采纳 0 条，部分采纳 0 条，未采纳 0 条，未定 2 条。", lines.getFirst());
        assertEquals("意见归类：照明（2 条）；未归类（1 条）。", lines.get(1));
        assertTrue(new Verify(hall.sample.work).verify().isSound());
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
