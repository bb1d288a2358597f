package org.yishi.desk.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.check.Verify;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.topics.ListRow.State;
import org.yishi.desk.topics.TopicLists.Wanted;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.event.Event;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;

/** Lists of matters as people send them in: good ones, bad ones, and files that are none. */
@Execution(ExecutionMode.CONCURRENT)
class TopicListsTest {
    @TempDir
    private Path folder = Path.of("");

    private SampleFile sample = later();
    private TopicLists lists = later();

    @BeforeEach
    void open() {
        sample = new SampleFile(folder, 12);
        lists = new TopicLists(sample.work);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<Topic> there() {
        return new Matters(sample.work).all();
    }

    private static List<String> doubts(ListRow row) {
        return row.doubts().stream().map(Refusal::key).toList();
    }

    @ParameterizedTest
    @CsvSource({"list.xlsx", "list.xls"})
    void aUsualListIsReadRowByRowWithWhatIsDoubtful(String name) {
        var preview = lists.open(Lists.usual(folder.resolve(name))).orThrow();
        assertEquals(
                List.of(State.NEW, State.NEW, State.DOUBTFUL, State.ALIKE, State.DOUBTFUL, State.EMPTY, State.SAME),
                preview.rows().stream().map(ListRow::state).toList());
        var first = preview.rows().getFirst().topic();
        assertEquals("村口路灯不亮", first.title());
        assertEquals(Channel.VISIT, first.way());
        assertEquals(LocalDate.of(2026, 2, 20), first.raisedOn());
        assertEquals(List.of("路灯", "夜间"), first.filing().tags());
        assertEquals("三组三十户", first.filing().touches());
        assertTrue(first.unit().isPresent());
        assertEquals(first.unit(), preview.rows().get(1).topic().unit());
        assertEquals(Channel.HOTLINE, preview.rows().get(1).topic().way());
        var third = preview.rows().get(2);
        assertEquals("垃圾房离学校太近，夏天味道大", third.topic().title());
        assertEquals(
                List.of(
                        "topiclist.doubt.no-title",
                        "topiclist.doubt.grid",
                        "topiclist.doubt.day",
                        "topiclist.doubt.way"),
                doubts(third));
        assertEquals(List.of("E6", "第九网格"), third.doubts().get(1).args());
        assertEquals(SampleFile.TODAY, third.topic().raisedOn());
        assertEquals(List.of("topiclist.doubt.future"), doubts(preview.rows().get(4)));
        assertEquals(
                List.of(Refusal.of("topiclist.doubt.same-row", 5)),
                preview.rows().get(6).doubts());
        assertEquals(List.of(Refusal.of("topiclist.note.rows", "议题", 1)), preview.notes());
        assertEquals(List.of("序号", "经费（万元）"), preview.columns().getFirst().unread());
        assertTrue(there().isEmpty());
    }

    @Test
    void aListIsTakenOnceHoweverOftenItComes() {
        var file = Lists.usual(folder.resolve("list.xlsx"));
        var preview = lists.open(file).orThrow();
        var taken = lists.take(preview).orThrow();
        assertEquals(List.of("2026-T1", "2026-T2", "2026-T3", "2026-T4"), taken.numbers());
        assertEquals(
                new Event.TopicsTaken("list.xlsx", 4),
                sample.work.read(tx -> tx.journal().latest(1)).getFirst().event());
        assertEquals(Outcome.refused("topiclist.wrong.nothing", "list.xlsx"), lists.take(preview));
        var again = lists.open(file).orThrow();
        assertEquals(0, again.proposed().size());
        assertEquals(5, again.count(State.SAME));
        assertEquals(Outcome.refused("topiclist.wrong.nothing", "list.xlsx"), lists.take(again));
        assertEquals(4, there().size());
        assertTrue(new Verify(sample.work).verify().isSound());
    }

    @Test
    void aRowLikeAMatterIsJoinedToItWhereSomebodySaysSo() {
        lists.take(lists.open(Lists.usual(folder.resolve("list.xlsx"))).orThrow())
                .orThrow();
        var file = Lists.book(folder.resolve("more.xlsx"), "Sheet1", sheet -> {
            Lists.row(sheet, 0, "标题", "内容");
            Lists.row(sheet, 1, "村口的路灯不亮", "三组路口的灯坏了");
        });
        var row = lists.open(file).orThrow().rows().getFirst();
        assertEquals(Optional.of("2026-T1"), row.alike().map(a -> a.topic().number()));
        var taken = lists.take(lists.open(file).orThrow(), List.of(new Wanted(row, true)))
                .orThrow();
        assertEquals(1, taken.joined());
        var voice = there().getLast();
        assertEquals(TopicState.JOINED, voice.state());
        assertEquals(Optional.of(there().getFirst().id()), voice.joinedTo());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GBK"})
    void aTextFileInEitherLanguageAndCharsetIsRead(String charset) throws Exception {
        var file = folder.resolve("list.csv");
        Files.write(
                file,
                "Matter,Raised by,Way,Date\n路灯不亮,王某,WeChat,2026-03-01\n\"a, b\",\"\",motion,2026/3/2\n"
                        .getBytes(Charset.forName(charset)));
        var rows = lists.open(file).orThrow().rows();
        assertEquals(
                List.of("路灯不亮", "a, b"),
                rows.stream().map(r -> r.topic().title()).toList());
        assertEquals(
                List.of(Channel.WECHAT, Channel.MOTION),
                rows.stream().map(r -> r.topic().way()).toList());
    }

    @Test
    void mergedCellsSpeakForEachOfTheirRows() {
        var file = Lists.book(folder.resolve("merged.xlsx"), "Sheet1", sheet -> {
            Lists.row(sheet, 0, "网格", "议题");
            Lists.row(sheet, 1, "第2网格", "河道清淤");
            Lists.row(sheet, 2, "", "广场加灯");
            Lists.row(sheet, 3, "", "");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A4"));
        });
        var rows = lists.open(file).orThrow().rows();
        assertEquals(2, rows.size());
        assertTrue(rows.get(1).topic().unit().isPresent());
        assertEquals(rows.get(0).topic().unit(), rows.get(1).topic().unit());
    }

    @Test
    void whatIsNoListIsRefusedWithWhatToDo() throws Exception {
        var wide = Lists.book(folder.resolve("wide.xlsx"), "Sheet1", sheet -> {
            for (int i = 0; i < 5; i++) {
                Lists.row(
                        sheet, i, IntStream.range(0, 40).mapToObj(n -> "x" + n).toArray(String[]::new));
            }
        });
        assertEquals(Outcome.refused("topiclist.wrong.no-heading", "wide.xlsx", "Sheet1"), lists.open(wide));
        var empty = Lists.book(folder.resolve("empty.xlsx"), "Sheet1", _ -> {});
        assertEquals(Outcome.refused("topiclist.wrong.empty", "empty.xlsx"), lists.open(empty));
        var blank = new EmptySheet(sample.work, Text.in(Lang.ZH))
                .write(folder.resolve("blank.xlsx"))
                .orThrow();
        assertEquals(Outcome.refused("topiclist.wrong.no-rows", "blank.xlsx", "议题清单"), lists.open(blank));
        var none = Files.writeString(folder.resolve("none.xlsx"), "PK not at all", StandardCharsets.UTF_8);
        assertTrue(lists.open(none) instanceof Outcome.Refused<ListPreview>);
        assertTrue(lists.open(folder.resolve("gone.xlsx")) instanceof Outcome.Refused<ListPreview>);
    }

    @ParameterizedTest
    @CsvSource({
        "第1网格, 1, true",
        "第1网格, 一网格, true",
        "第12网格, 十二, true",
        "第20网格, 第二十网格, true",
        "第1网格, 第11网格, false",
        "溪口网格, 溪口网格, true",
        "溪口网格, 溪口, false",
        "第1网格, Grid 1, true"
    })
    void aGridIsKnownHoweverItIsWritten(String name, String said, boolean same) {
        assertEquals(same, GridName.isSame(name, said));
    }

    /** Set before each test. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
