package org.yishi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Pile;
import org.yishi.model.vote.Poll;
import org.yishi.report.result.ResultPaper;
import org.yishi.report.result.TallySheet;
import org.yishi.text.Lang;
import org.yishi.text.Text;

@Execution(ExecutionMode.CONCURRENT)
class ResultPaperTest {
    private static final List<String> NAMES = List.of("张伟", "王芳", "李娜", "𬍛小䶮");

    @TempDir
    Path folder;

    private final Proceedings evening = Elections.moving(Evenings.of(30, 4));

    @Test
    void everyNumberThatLedToTheVerdictStandsOnThePage() throws IOException {
        var rows = rows(result(Lang.ZH, Elections.paper(evening, 11, 5, 1, 1, 2)));
        var wanted = List.of(
                "表决事项|是否同意桥头至祠堂村道拓宽工程实施方案？",
                "表决方式|票决（无记名）",
                "通过条件|到会人数的过半数（村民委员会组织法第三十条）",
                "开始时|19:40，应到27人，实到20人",
                "结束时|19:45，应到27人，实到20人",
                "期间进出|到会：李国强；离会：欧阳丽；按本会规则，以表决结束时在场的人计",
                "票数|发出20张，收回20张；有效票17张，废票3张：空白1张、多选2张；19:44开箱",
                "计票人员|唱票王桂兰；计票李芳；监票陈国强",
                "赞成|11人|55.00%",
                "反对|5人|25.00%",
                "弃权|1人|5.00%",
                "无效|3人|15.00%",
                "合计|20人|100.00%");
        assertEquals(wanted, rows.stream().filter(wanted::contains).toList(), rows.toString());
        assertTrue(words().contains("表决结果：通过：到会20人，过半数须11人，赞成11人。"));
        assertTrue(words().contains("监票人："));
        assertTrue(words().contains("上塘村村民委员会"));
    }

    @Test
    void whoGaveNoVoiceHasARowSoThatTheTableAddsUp() throws IOException {
        var rows = rows(result(Lang.ZH, Elections.rows(evening)));
        assertTrue(rows.contains("未表决|13人|65.00%"), rows.toString());
        assertTrue(rows.contains("第一排|李芳|3人|1人|0人"), rows.toString());
        assertTrue(rows.contains("合计|20人|100.00%"), rows.toString());
    }

    @Test
    void anElectionShowsEachCandidateAndWhoStandsAgain() throws IOException {
        var piles = List.of(
                pile("0,1", 9),
                pile("0,2", 5),
                pile("3", 4),
                pile("0,1,2", 1),
                new Pile("", Optional.of(PaperFlaw.BLANK), 1));
        var rows = rows(result(Lang.ZH, Elections.among(evening, CountingMethod.LIMITED, NAMES, 2, piles)));
        assertTrue(rows.contains("张伟|14票|70.00%|当选"), rows.toString());
        assertTrue(rows.contains("𬍛小䶮|4票|20.00%|未当选"), rows.toString());
        assertTrue(words().contains("下一轮在王芳、李娜中选。"));
    }

    @Test
    void whereEachPaperNamesOneTheTableAddsUpToTheBase() throws IOException {
        var piles = List.of(pile("0", 7), pile("1", 6), pile("2", 4), new Pile("", Optional.of(PaperFlaw.BLANK), 1));
        var rows = rows(result(Lang.ZH, Elections.among(evening, CountingMethod.PLURALITY, NAMES, 1, piles)));
        assertTrue(rows.contains("张伟|7票|35.00%|进入下一轮"), rows.toString());
        assertTrue(rows.contains("无效和未表决|3票|15.00%|"), rows.toString());
        assertTrue(rows.contains("合计|20票|100.00%|"), rows.toString());
    }

    @Test
    void aVoteRepeatedTellsOfTheVoidOneAndWhy() throws IOException {
        var first = Elections.voided(Elections.paper(evening, 11, 5, 1, 1, 2), "多收了一张票");
        var second = Elections.again(Elections.paper(evening, 12, 5, 1, 1, 1), "1a");
        var record = Elections.with(evening, first, second);
        new ResultPaper(press(Lang.ZH)).write(file(), record, second);
        assertTrue(rows(file()).contains("重新表决|第1号表决作废后重新表决；作废原因：多收了一张票"), words());
        new ResultPaper(press(Lang.ZH)).write(file(), record, first);
        assertTrue(words().contains("（已作废，原因：多收了一张票）"), words());
        assertFalse(words().contains("重新表决"), words());
    }

    @Test
    void aRecountShowsBothCountsAndTheObjection() throws IOException {
        var before = Elections.paper(evening, 10, 6, 1, 1, 2);
        var poll = Elections.recounted(Elections.paper(evening, 11, 5, 1, 1, 2), before, "第三排数漏了");
        var rows = rows(result(Lang.ZH, poll));
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("异议与复核|19:47有人提出异议：第三排数漏了。第1次计票结果（")), rows.toString());
        assertTrue(rows.contains("赞成|10人|11人"), rows.toString());
        assertTrue(rows.contains("结果|未通过|通过"), rows.toString());
        assertTrue(rows.contains("计票人员|唱票王桂兰；计票李芳；监票陈国强；公布前陈国强核对"), rows.toString());
        assertTrue(words().contains("通过：到会20人，过半数须11人，赞成11人。"));
    }

    @Test
    void aPaperOfARehearsalSaysSo() throws IOException {
        var poll = Elections.paper(evening, 11, 5, 1, 1, 2);
        new ResultPaper(press(Lang.ZH).rehearsing()).write(file(), Elections.with(evening, poll), poll);
        assertTrue(words().contains("第1号表决结果（演练）"), words());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void roundsArePrintedInBothLanguages(Lang lang) throws IOException {
        var piles = List.of(pile("0,1", 9), pile("1,2", 5), pile("3,2", 4), pile("2", 2));
        var rows = rows(result(lang, Elections.among(evening, CountingMethod.STV_SCOTTISH, NAMES, 2, piles)));
        assertTrue(rows.size() > 20, rows.toString());
        assertFalse(words().contains("⟦") || words().contains("{"), words());
    }

    @ParameterizedTest
    @EnumSource(CountingMethod.class)
    void aTallySheetHasAFieldForEachAnswer(CountingMethod method) throws IOException {
        for (var lang : Lang.values()) {
            var contest = new Contest.Among(method, NAMES, 2, false);
            new TallySheet(press(lang)).write(file(), evening.meeting(), "", "选举", contest);
            assertFalse(words().contains("⟦") || words().contains("{"), words());
            NAMES.forEach(name -> assertTrue(uncheckedWords().contains(name)));
        }
    }

    @Test
    void aPlainTallySheetHasYesNoAbstainAndEveryReason() throws IOException {
        new TallySheet(press(Lang.ZH)).write(file(), evening.meeting(), "1", "修路", Contest.YES_NO);
        var rows = rows(file());
        assertEquals(List.of("选项|正字栏|合计", "赞成||", "反对||", "弃权||"), rows.subList(0, 4));
        assertTrue(rows.get(4).startsWith("废票|空白|多选|无法辨认"), rows.toString());
    }

    private Path result(Lang lang, Poll poll) {
        new ResultPaper(press(lang)).write(file(), Elections.with(evening, poll), poll);
        return file();
    }

    private static Press press(Lang lang) {
        return Press.standard(Text.in(lang), Evenings.VILLAGE, Evenings.START);
    }

    private Path file() {
        return folder.resolve("r.docx");
    }

    private static List<String> rows(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            var rows = new ArrayList<String>();
            document.getTables().forEach(t -> t.getRows().forEach(r -> rows.add(row(r))));
            return rows;
        }
    }

    private static String row(XWPFTableRow row) {
        return String.join(
                "|", row.getTableCells().stream().map(c -> c.getText()).toList());
    }

    private String words() throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file()));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private String uncheckedWords() {
        try {
            return words();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pile pile(String marks, long papers) {
        return new Pile(marks, Optional.empty(), papers);
    }
}
