package org.yishi.office.write.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.yishi.office.write.About;

class BookTest {
    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("台账.xlsx");
        new Book(List.of(sample())).write(file, new About("台账", "村委会", Instant.parse("2026-03-05T12:00:00Z")));
    }

    @Test
    void theHeaderStaysInSightAndFilters() throws IOException {
        read(sheet -> {
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(2, sheet.getPaneInformation().getVerticalSplitPosition());
            assertEquals("A1:G4", sheet.getCTWorksheet().getAutoFilter().getRef());
        });
    }

    @Test
    void aDateIsADateAndANumberANumber() throws IOException {
        read(sheet -> {
            var date = sheet.getRow(1).getCell(2);
            assertEquals(CellType.NUMERIC, date.getCellType());
            assertEquals("yyyy-mm-dd", date.getCellStyle().getDataFormatString());
            assertEquals(
                    LocalDate.of(2026, 3, 5), date.getLocalDateTimeCellValue().toLocalDate());
            assertEquals(CellType.NUMERIC, sheet.getRow(1).getCell(4).getCellType());
        });
    }

    @Test
    void textThatBeginsLikeAFormulaStaysText() throws IOException {
        read(sheet -> {
            for (int i = 1; i <= 3; i++) {
                assertEquals(CellType.STRING, sheet.getRow(i).getCell(1).getCellType());
            }
            assertEquals("=1+1", sheet.getRow(1).getCell(1).getStringCellValue());
            assertTrue(sheet.getRow(1).getCell(1).getCellStyle().getQuotePrefixed());
            assertEquals("-3栋", sheet.getRow(2).getCell(1).getStringCellValue());
            assertEquals("13800000001𬍛", sheet.getRow(3).getCell(1).getStringCellValue());
            assertFalse(sheet.getRow(3).getCell(1).getCellStyle().getQuotePrefixed());
        });
    }

    @Test
    void aStateIsPickedFromAList() throws IOException {
        read(sheet -> {
            var validation = sheet.getDataValidations().getFirst();
            assertArrayEquals(
                    new String[] {"办理中", "已办结"},
                    validation.getValidationConstraint().getExplicitListValues());
            assertEquals(
                    "D2:D504", validation.getRegions().getCellRangeAddress(0).formatAsString());
            assertFalse(
                    sheet.getCTWorksheet()
                            .getDataValidations()
                            .getDataValidationArray(0)
                            .getShowDropDown(),
                    "in the file, true would hide the arrow");
        });
    }

    @Test
    void whatIsWorkedOutHasItsValueOfToday() throws IOException {
        read(sheet -> {
            assertEquals(
                    "IF(C2<TODAY(),TODAY()-C2,\"\")", sheet.getRow(1).getCell(5).getCellFormula());
            assertEquals(7.0, sheet.getRow(1).getCell(5).getNumericCellValue());
            assertEquals("", sheet.getRow(2).getCell(5).getStringCellValue());
        });
    }

    @Test
    void lateRowsStandOut() throws IOException {
        read(sheet -> {
            var rules = sheet.getSheetConditionalFormatting();
            assertEquals(1, rules.getNumConditionalFormattings());
            var range = rules.getConditionalFormattingAt(0);
            assertEquals("A2:G504", range.getFormattingRanges()[0].formatAsString());
            assertEquals("$C2<TODAY()", range.getRule(0).getFormula1());
        });
    }

    @Test
    void itPrintsOnA4TurnedWithItsHeaderOnEachPage() throws IOException {
        read(sheet -> {
            var paper = sheet.getPrintSetup();
            assertEquals(PrintSetup.A4_PAPERSIZE, paper.getPaperSize());
            assertTrue(paper.getLandscape());
            assertEquals(1, paper.getFitWidth());
            assertEquals(0, paper.getFitHeight());
            assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
            assertEquals("第&P页，共&N页", sheet.getFooter().getCenter());
            assertTrue(sheet.getHeader().getCenter().endsWith("甲&&乙台账"));
        });
    }

    @Test
    void columnsAreAsWideAsTheirTextUpToALimit() throws IOException {
        read(sheet -> {
            assertEquals((13 + 2) * 256, sheet.getColumnWidth(1));
            assertTrue(sheet.isColumnHidden(6));
            assertFalse(sheet.isColumnHidden(0));
            assertFalse(sheet.getProtect());
        });
    }

    @Test
    void theListHasAName() throws IOException {
        read(sheet -> assertEquals(
                "落实台账!$A$1:$G$4",
                sheet.getWorkbook().getName("Ledger").getRefersToFormula().replace("'", "")));
    }

    @Test
    void everyPartFollowsTheSchema() throws IOException, XmlException {
        var wrong = new ArrayList<XmlError>();
        var options = new XmlOptions().setErrorListener(wrong);
        try (var zip = new ZipFile(file.toFile())) {
            WorksheetDocument.Factory.parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")))
                    .validate(options);
            WorkbookDocument.Factory.parse(zip.getInputStream(zip.getEntry("xl/workbook.xml")))
                    .validate(options);
            StyleSheetDocument.Factory.parse(zip.getInputStream(zip.getEntry("xl/styles.xml")))
                    .validate(options);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aListOfFiveThousandIsWritten() throws IOException {
        var long5000 = new ArrayList<List<Cell>>();
        for (int i = 0; i < 5000; i++) {
            long5000.add(List.of(Cell.of("2026-3-" + i), Cell.of("硬化村道第" + i + "段")));
        }
        var wide = sample();
        new Book(List.of(new Sheet(wide.name(), wide.range(), wide.columns(), long5000, 2, wide.marks(), wide.print())))
                .write(file, new About("台账", "村委会", Instant.EPOCH));
        read(sheet -> assertEquals(5000, sheet.getLastRowNum()));
    }

    @Test
    void moreChoicesThanExcelTakesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Column.choice("状态", Collections.nCopies(100, "办理中")));
    }

    private static Sheet sample() {
        var columns = List.of(
                Column.mark("编号"),
                Column.words("事项", 40),
                Column.date("完成时限"),
                Column.choice("状态", List.of("办理中", "已办结")),
                Column.number("次数"),
                Column.number("逾期天数"),
                Column.hidden("id"));
        var late = "IF(C{r}<TODAY(),TODAY()-C{r},\"\")";
        return new Sheet(
                "落实台账",
                "Ledger",
                columns,
                List.of(
                        List.of(
                                Cell.of("1"),
                                Cell.of("=1+1"),
                                Cell.of(Optional.of(LocalDate.of(2026, 3, 5))),
                                Cell.of("办理中"),
                                Cell.of(3),
                                new Cell.Worked(late, Optional.of(7L)),
                                Cell.of(11)),
                        List.of(
                                Cell.of("2"),
                                Cell.of("-3栋"),
                                Cell.of(Optional.empty()),
                                Cell.of(""),
                                Cell.of(0),
                                new Cell.Worked(late, Optional.empty())),
                        List.of(Cell.of("3"), Cell.of("13800000001𬍛"))),
                2,
                List.of(new Mark("$C{r}<TODAY()", Mark.Tone.ALARM), new Mark("$D{r}=\"已办结\"", Mark.Tone.QUIET)),
                new Sheet.Print("甲&乙台账", "制表：2026年3月5日", "第{page}页，共{pages}页", 1));
    }

    private void read(java.util.function.Consumer<XSSFSheet> look) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            look.accept(workbook.getSheetAt(0));
        }
    }
}
