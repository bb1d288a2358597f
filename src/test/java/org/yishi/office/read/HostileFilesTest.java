package org.yishi.office.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.office.read.UnreadableException.Kind;

/** Files that hold no table, or one that should not be read: each is told apart, within seconds. */
@Execution(ExecutionMode.CONCURRENT)
final class HostileFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aPathWithoutAFileIsToldApart() throws Exception {
        assertEquals(Kind.MISSING, kind(folder.resolve("no.xlsx")));
        assertEquals(Kind.DIRECTORY, kind(folder));
        assertEquals(Kind.EMPTY, kind(file(new byte[0])));
        assertEquals(Kind.EMPTY, kind(file(" \r\n\u3000".getBytes(UTF_8))));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, NOT_A_TABLE, pdf",
        "{\\rtf1, NOT_A_TABLE, rtf",
        "Rar!xx, ARCHIVE, rar",
        "GIF89a, NOT_A_TABLE, gif",
        "SQLite format 3, NOT_A_TABLE, yishi"
    })
    void otherFilesAreNamed(String head, Kind kind, String ending) throws Exception {
        var refused = refused(file((head + "\n1 2 3").getBytes(UTF_8)));
        assertEquals(kind, refused.kind());
        assertEquals(List.of(ending), refused.args());
    }

    @Test
    void aPictureAndADocumentNamedXlsxAreNamed() throws Exception {
        assertEquals(
                List.of("png"),
                refused(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                        .args());
        assertEquals(
                List.of("jpg"),
                refused(file(new byte[] {-1, (byte) 0xD8, -1, (byte) 0xE0, 0, 16}))
                        .args());
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("通知");
            document.write(out);
        }
        var refused = refused(file(out.toByteArray()));
        assertEquals(Kind.NOT_A_TABLE, refused.kind());
        assertEquals(List.of("docx"), refused.args());
    }

    @Test
    void webPagesAndXmlNamedXlsGetAdvice() throws Exception {
        var page = "\uFEFF  <html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>姓名</td></table>";
        assertEquals(Kind.WEB_PAGE, kind(file(page.getBytes(UTF_8))));
        assertEquals(Kind.WEB_PAGE, kind(file(page.getBytes(UTF_16LE))));
        assertEquals(Kind.WEB_PAGE, kind(file("<table border=1><tr><td>姓名".getBytes(UTF_8))));
        assertEquals(Kind.WEB_PAGE, kind(file("MIME-Version: 1.0\r\nX-Document-Type: Workbook".getBytes(UTF_8))));
        assertEquals(
                Kind.XML,
                kind(file("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>".getBytes(UTF_8))));
    }

    @Test
    void aPasswordIsAskedForNowhere() throws Exception {
        var plain = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            XlsxTest.fill(book);
            book.write(plain);
        }
        var locked = folder.resolve("locked.xlsx");
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("123456");
            try (var out = encryptor.getDataStream(container)) {
                out.write(plain.toByteArray());
            }
            try (var out = Files.newOutputStream(locked)) {
                container.writeFilesystem(out);
            }
        }
        assertEquals(Kind.PASSWORD, kind(locked));
        var old = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("123456");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(old)) {
            XlsxTest.fill(book);
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertEquals(Kind.PASSWORD, kind(old));
    }

    @Test
    void olderAndOtherSpreadsheetsAreNamed() throws Exception {
        assertEquals(Kind.TOO_OLD, kind(file(new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 1, 2, 3, 4})));
        var ods = Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>");
        assertEquals(
                List.of("ods"),
                refused(Zips.write(folder.resolve("a.ods"), ods)).args());
        var xlsb =
                Map.of("_rels/.rels", Zips.RELATIONS.replace("workbook.xml", "workbook.bin"), "xl/workbook.bin", "x");
        assertEquals(
                List.of("xlsb"),
                refused(Zips.write(folder.resolve("a.xlsb"), xlsb)).args());
        assertEquals(Kind.ARCHIVE, kind(Zips.write(folder.resolve("a.zip"), Map.of("读我.txt", "x"))));
    }

    @Test
    void aCutOffFileIsBroken() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            XlsxTest.fill(book);
            book.write(out);
        }
        var bytes = out.toByteArray();
        assertEquals(Kind.BROKEN, kind(file(java.util.Arrays.copyOf(bytes, bytes.length / 2))));
        java.util.Arrays.fill(bytes, bytes.length / 4, bytes.length / 2, (byte) 7);
        assertEquals(Kind.BROKEN, kind(file(bytes)));
        var old = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            XlsxTest.fill(book);
            book.write(old);
        }
        assertEquals(Kind.BROKEN, kind(file(java.util.Arrays.copyOf(old.toByteArray(), 900))));
        assertEquals(
                Kind.BROKEN, kind(Zips.write(folder.resolve("b.xlsx"), Zips.workbook("<worksheet><sheetData><row>"))));
        var noSheet = Zips.workbook("");
        noSheet.remove("xl/worksheets/sheet1.xml");
        assertEquals(Kind.BROKEN, kind(Zips.write(folder.resolve("c.xlsx"), noSheet)));
    }

    @Test
    void entitiesAreNeverResolved() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        var outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        var cell = "<worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>";
        assertEquals(Kind.UNSAFE, kind(Zips.write(folder.resolve("a.xlsx"), Zips.workbook(outside + cell))));
        var laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY e \"&a;&a;\">]>";
        assertEquals(Kind.UNSAFE, kind(Zips.write(folder.resolve("a.xlsx"), Zips.workbook(laughs + cell))));
        assertEquals(
                Kind.UNSAFE,
                kind(Zips.write(
                        folder.resolve("a.xlsx"),
                        Zips.workbook("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">" + cell))));
    }

    @Test
    void aBombIsStopped() throws Exception {
        var bomb = folder.resolve("bomb.xlsx");
        zip(bomb, out -> {
            out.write("<worksheet><sheetData><row><c t=\"str\"><v>".getBytes(UTF_8));
            var block = new byte[1 << 20];
            java.util.Arrays.fill(block, (byte) ' ');
            for (int i = 0; i < 600; i++) {
                out.write(block);
            }
        });
        assertTrue(Files.size(bomb) < 1 << 23);
        assertEquals(Kind.TOO_LARGE, kind(bomb));
        zip(bomb, out -> {
            out.write("<worksheet><sheetData>".getBytes(UTF_8));
            var block = "<row r=\"5\"><c r=\"A5\"/></row>".repeat(40_000).getBytes(UTF_8);
            for (int i = 0; i < 500; i++) {
                out.write(block);
            }
        });
        assertEquals(Kind.TOO_LARGE, kind(bomb));
    }

    @Test
    void aSheetThatClaimsAMillionRowsIsReadByItsContent() throws Exception {
        var file = folder.resolve("million.xlsx");
        zip(file, out -> {
            out.write(("<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>"
                            + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>姓名</v></c></row>")
                    .getBytes(UTF_8));
            for (int i = 2; i <= 1_048_576; i++) {
                out.write(("<row r=\"" + i + "\" s=\"1\" customFormat=\"1\" ht=\"18\"><c r=\"A" + i
                                + "\" s=\"1\"/><c r=\"B" + i + "\" s=\"1\"/><c r=\"C" + i + "\" s=\"1\"/></row>")
                        .getBytes(UTF_8));
            }
            out.write("</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells></worksheet>".getBytes(UTF_8));
        });
        var sheet = Tables.read(file).sheets().getFirst();
        assertEquals(1, sheet.rows().size());
        assertEquals(1, sheet.merged().size());
    }

    @Test
    void moreThanATableOfPeopleIsRefused() throws Exception {
        var rows = new StringBuilder();
        for (int i = 1; i <= Limits.ROWS + 1; i++) {
            rows.append("<row><c><v>1</v></c></row>");
        }
        var refused = refused(Zips.write(folder.resolve("a.xlsx"), Zips.workbook(Zips.sheet(rows.toString()))));
        assertEquals(Kind.TOO_MANY_ROWS, refused.kind());
        assertEquals(List.of("50000", "名册"), refused.args());
        var wide = Zips.sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>");
        assertEquals(Kind.TOO_MANY_COLUMNS, kind(Zips.write(folder.resolve("a.xlsx"), Zips.workbook(wide))));
        assertEquals(
                Kind.TOO_MANY_ROWS, kind(file("a,b\n".repeat(Limits.ROWS + 1).getBytes(UTF_8))));
    }

    @Test
    void bytesOfNoTextAreNoTable() throws Exception {
        var bytes = new byte[5000];
        new java.util.Random(7).nextBytes(bytes);
        bytes[0] = 1;
        assertTrue(List.of(Kind.NOT_A_TABLE, Kind.UNKNOWN_ENCODING).contains(kind(file(bytes))));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** A workbook whose one sheet is written piece by piece. */
    private static void zip(Path file, Writing sheet) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            for (var part : Zips.workbook("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().endsWith("sheet1.xml")) {
                    var out = new java.io.BufferedOutputStream(zip, 1 << 16);
                    sheet.to(out);
                    out.flush();
                } else {
                    zip.write(part.getValue().getBytes(UTF_8));
                }
                zip.closeEntry();
            }
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("名册.xlsx"), bytes);
    }

    private static Kind kind(Path file) {
        return refused(file).kind();
    }

    private static UnreadableException refused(Path file) {
        return assertThrows(UnreadableException.class, () -> Tables.read(file));
    }
}
