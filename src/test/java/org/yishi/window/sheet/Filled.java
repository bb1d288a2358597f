package org.yishi.window.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yishi.desk.followup.sheet.SheetRound;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.paper.Papers;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;

/** A sheet of the sample village as it comes back: filled in, with a wrong day, a new task and a change on both sides. */
final class Filled {
    private Filled() {}

    static SheetRound round(SampleFile sample, Lang lang) {
        var text = Text.in(lang);
        var papers =
                new Papers(sample.work, sample.planning, new MinutesDesk(sample.work, sample.planning, text), text);
        return new SheetRound(sample.work, papers, text, () -> "李敏");
    }

    static Path sheet(SampleFile sample, Path folder) {
        var round = round(sample, Lang.ZH);
        var file = round.send(folder.resolve(round.name("王建国") + ".xlsx"), task -> true)
                .orThrow();
        var moved = sample.followUp.tasks().get(7).id();
        sample.followUp.moveDue(moved, LocalDate.of(2026, 5, 1), "等材料").orThrow();
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            book.getProperties().getCoreProperties().getUnderlyingProperties().setLastModifiedByProperty("王建国");
            fill(book.getSheetAt(0));
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void fill(Sheet sheet) {
        set(sheet, 1, "状态", "办理中");
        set(sheet, 1, "最新进展", "施工队已进场，清淤三十米，月底前完成北段。");
        set(sheet, 2, "完成时限", "2026年2月30日");
        set(sheet, 3, "牵头责任人", "陈立");
        set(sheet, 6, "状态", "办理中");
        set(sheet, 8, "完成时限", "2026-04-20");
        int last = sheet.getLastRowNum() + 1;
        set(sheet, last, "落实事项", "给桥头装护栏");
        set(sheet, last, "牵头责任人", "王建国");
        set(sheet, last, "完成时限", "2026.6.1");
    }

    private static void set(Sheet sheet, int row, String heading, String value) {
        var head = sheet.getRow(0);
        for (var cell : head) {
            if (cell.toString().equals(heading)) {
                var at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                at.createCell(cell.getColumnIndex()).setCellValue(value);
            }
        }
    }
}
