package org.yishi.window.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.followup.sheet.SheetPreview;
import org.yishi.desk.followup.sheet.SheetRound;
import org.yishi.text.Lang;
import org.yishi.window.SampleFile;

/** Sheets that other programs saved: exactly what is taken and what is refused, by cell. One village reads them all. */
final class RealProgramsTest {
    private static final Path SHEETS = Path.of("src", "test", "resources", "sheets");
    private static final List<String> LIBRE_OFFICE =
            List.of("2026-1-01 STATE IN_PROGRESS P2", "2026-1-01 PROGRESS 施工队已进场。 R2", "2026-1-03 DUE 2026-04-18 O4");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatPeopleFilledInIsFoundWhateverTheirProgramMadeOfTheSheet() {
        try (var sample = new SampleFile(folder, 0).busy()) {
            var round = Filled.round(sample, Lang.ZH);
            round.send(folder.resolve("sent.xlsx"), task -> task.id().value() <= 12)
                    .orThrow();
            assertEquals(LIBRE_OFFICE, told(round, "libreoffice.xlsx"));
            assertEquals(LIBRE_OFFICE, told(round, "libreoffice.xls"));
            assertEquals(LIBRE_OFFICE, told(round, "libreoffice.csv"));
            sorted(round);
            pasted(round);
            moved(round);
            renamed(round);
        }
    }

    private static void sorted(SheetRound round) {
        assertEquals(
                List.of(
                        "2026-1-10 PERCENT 40 Q4",
                        "2026-1-10 SPENT 120050 M4",
                        "2026-1-10 PROGRESS 已联系施工队。 R4",
                        "2026-1-03 DUE 2026-04-05 O11",
                        "2026-1-02 DUE 2026-04-02 O12",
                        "2026-1-01 DUE 2026-03-25 O13",
                        "sheet.no-value C5",
                        "followup.sheet-no-such-day O6"),
                told(round, "openpyxl-sorted.xlsx"));
    }

    private static void pasted(SheetRound round) {
        assertEquals(
                List.of(
                        "2026-1-04 OWNER 陈立 C5",
                        "2026-1-02 TITLE 公布四月份收支明细 B14 COPIED",
                        "new 给桥头装护栏 王建国 2026-06-01 B16"),
                told(round, "openpyxl-pasted.xlsx"));
        assertEquals(List.of("sheet.no-key "), told(round, "openpyxl-no-key.xlsx"));
    }

    private static void moved(SheetRound round) {
        assertEquals(
                List.of("2026-1-01 PROGRESS 施工队已进场 K2", "2026-1-02 STATE WAITING M3", "sheet.no-value S5"),
                told(round, "exceljs-moved.xlsx"));
    }

    private static void renamed(SheetRound round) {
        assertEquals(
                List.of("2026-1-01 OWNER 陈立 C2", "2026-1-02 OWNER 陈立 C3", "sheet.column-missing 1"),
                told(round, "openpyxl-renamed.xlsx"));
    }

    private static List<String> told(SheetRound round, String file) {
        return told(round.read(List.of(SHEETS.resolve(file))));
    }

    private static List<String> told(SheetPreview preview) {
        var changes = preview.changes().stream()
                .map(c -> String.join(
                                " ",
                                c.number(),
                                c.field().name(),
                                c.value(),
                                c.where().cell())
                        + (c.isConflict() ? " " + c.doubt() : ""));
        var added = preview.added().stream()
                .map(r -> String.join(
                        " ",
                        "new",
                        r.draft().title(),
                        r.draft().owner(),
                        r.draft().due().map(String::valueOf).orElse(""),
                        r.where().cell()));
        var wrongs = preview.wrongs().stream()
                .map(w -> w.why().key() + " " + w.where().cell());
        return Stream.of(changes, added, wrongs).flatMap(all -> all).toList();
    }
}
