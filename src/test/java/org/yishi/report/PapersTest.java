package org.yishi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.minutes.Minutes;
import org.yishi.model.survey.Heard;
import org.yishi.report.followup.FollowUpSheet;
import org.yishi.report.followup.Source;
import org.yishi.report.minutes.MinutesDraft;
import org.yishi.report.minutes.MinutesPaper;
import org.yishi.report.notice.NoticePaper;
import org.yishi.report.signin.SignInPaper;
import org.yishi.text.Lang;
import org.yishi.text.Text;

class PapersTest {
    @TempDir
    Path folder;

    private final Proceedings evening = Evenings.of(30, 6);

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyPaperIsWrittenInFull(Lang lang) throws IOException {
        for (var text : List.of(minutes(lang), notice(lang), signIn(lang, Map.of()))) {
            assertFalse(text.contains("⟦"), text);
            assertFalse(text.contains("{0}"), text);
            assertTrue(text.contains("𬍛"), text);
        }
    }

    @Test
    void aDraftSaysThatItIsOneAndApprovedMinutesSayByWhom() throws IOException {
        assertTrue(minutes(Lang.ZH).contains("（草稿，未经审定）"));
        var file = folder.resolve("m.docx");
        var lines = new MinutesDraft(Text.in(Lang.ZH), Evenings.VILLAGE).of(evening);
        var approved = new Minutes(new MeetingId(3), lines, "王建国", Optional.of(Evenings.START.plusDays(1)));
        new MinutesPaper(press(Lang.ZH)).write(file, evening, approved);
        assertTrue(text(file).contains("审定：本记录由王建国于2026年3月6日审定。"));
        assertFalse(text(file).contains("草稿"));
    }

    @Test
    void aLateNoticeSaysHowManyDaysAndWhy() throws IOException {
        assertTrue(
                notice(Lang.ZH).contains("本通知于2026年2月26日发出，距会议7天，不足10天（村民委员会组织法第二十五条），因特殊情况临时通知，原因：台风将至，村道须在汛期前修好。"));
    }

    @Test
    void theSheetAtTheDoorHasNoPhonesAndTheArchivesAreMasked() throws IOException {
        assertFalse(signIn(Lang.ZH, Map.of()).contains("联系电话"));
        var archive = signIn(Lang.ZH, Map.of(new ResidentId(1001), "13800005678"));
        assertTrue(archive.contains("138****5678"));
        assertFalse(archive.contains("13800005678"));
    }

    @Test
    void theSignInSheetFollowsGroupsThenNumbersAndLeavesRoomForWalkIns() throws IOException {
        var file = folder.resolve("s.docx");
        new SignInPaper(press(Lang.ZH)).writeForHall(file, evening);
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            var rows = document.getTables().getFirst().getRows();
            assertEquals("第二网格", rows.get(1).getCell(3).getText());
            assertEquals("1", rows.get(1).getCell(0).getText());
            assertEquals("2", rows.get(2).getCell(0).getText());
            assertEquals("4", rows.get(3).getCell(0).getText());
            assertEquals("", rows.getLast().getCell(1).getText());
            assertEquals(1 + 30 + 1 + 5, rows.size());
        }
    }

    @Test
    void theFollowUpSheetHasItsColumnsItsListsAndAHiddenId() throws IOException {
        var file = folder.resolve("f.xlsx");
        new FollowUpSheet(press(Lang.ZH)).write(file, sources(evening));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            var head = sheet.getRow(0);
            assertEquals(29, head.getLastCellNum());
            assertEquals("编号", head.getCell(0).getStringCellValue());
            assertEquals("完成时限", head.getCell(14).getStringCellValue());
            assertEquals("状态", head.getCell(15).getStringCellValue());
            assertTrue(sheet.isColumnHidden(28));
            assertEquals(101, sheet.getRow(1).getCell(28).getNumericCellValue());
            assertEquals("=完成电线杆移位", sheet.getRow(1).getCell(1).getStringCellValue());
            assertEquals(CellType.NUMERIC, sheet.getRow(1).getCell(14).getCellType());
            assertEquals(5, sheet.getDataValidations().size());
            assertTrue(sheet.getSheetConditionalFormatting()
                    .getConditionalFormattingAt(0)
                    .getRule(0)
                    .getFormula1()
                    .startsWith("AND($O2<>\"\",$O2<TODAY(),OR($P2=\"待启动\""));
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aMeetingOfWhichNothingIsKnownYetHasItsPapers(Lang lang) throws IOException {
        var record = Evenings.unprepared();
        var file = folder.resolve("m.docx");
        var lines = new MinutesDraft(Text.in(lang), Evenings.VILLAGE).of(record);
        new MinutesPaper(press(lang)).write(file, record, new Minutes(new MeetingId(3), lines, "", Optional.empty()));
        assertFalse(text(file).contains("⟦"));
        new NoticePaper(press(lang)).write(file, record);
        assertFalse(text(file).contains("⟦"));
        new SignInPaper(press(lang)).writeForHall(file, record);
        assertFalse(text(file).contains("⟦"));
        new FollowUpSheet(press(lang)).write(folder.resolve("f.xlsx"), sources(record));
    }

    private static List<Source> sources(Proceedings record) {
        return record.tasks().stream()
                .map(task -> new Source(
                        task,
                        record.meeting().title(),
                        Optional.of(record.meeting().day()),
                        "",
                        "第二网格",
                        record.resolutions().stream().findFirst(),
                        List.of(),
                        Optional.of(new Heard(30, 28))))
                .toList();
    }

    @Test
    void thePapersCanWearTheCommitteesOwnPage() throws IOException {
        var own = folder.resolve("own.docx");
        new NoticePaper(press(Lang.ZH)).write(own, evening);
        var file = folder.resolve("m.docx");
        var press = new Press(Text.in(Lang.ZH), Evenings.VILLAGE, Optional.of(own), Evenings.START, false);
        new SignInPaper(press).writeForHall(file, evening);
        assertTrue(text(file).contains("签到表"));
        assertFalse(text(file).contains("通知"));
    }

    private String minutes(Lang lang) throws IOException {
        var file = folder.resolve("m.docx");
        var lines = new MinutesDraft(Text.in(lang), Evenings.VILLAGE).of(evening);
        new MinutesPaper(press(lang)).write(file, evening, new Minutes(new MeetingId(3), lines, "", Optional.empty()));
        return text(file);
    }

    private String notice(Lang lang) throws IOException {
        var file = folder.resolve("n.docx");
        new NoticePaper(press(lang)).write(file, evening);
        return text(file);
    }

    private String signIn(Lang lang, Map<ResidentId, String> phones) throws IOException {
        var file = folder.resolve("s.docx");
        if (phones.isEmpty()) {
            new SignInPaper(press(lang)).writeForHall(file, evening);
        } else {
            new SignInPaper(press(lang)).writeForArchive(file, evening, phones);
        }
        return text(file);
    }

    private static Press press(Lang lang) {
        return Press.standard(Text.in(lang), Evenings.VILLAGE, Evenings.START.plusDays(40));
    }

    private static String text(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
