package org.yishi.office.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextBookTest {
    private static final String ROSTER = "序号,姓名,电话\r\n1,王䶮,013800138000\r\n2,单𬍛,\r\n\r\n3,㛃·买提,0571\r\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, EFBBBF",
        "UTF-16LE, ''",
        "UTF-16LE, FFFE",
        "UTF-16BE, ''",
        "UTF-16BE, FEFF",
        "GB18030, ''",
        "GB18030, 84319533"
    })
    void everyEncodingThatSpreadsheetsWriteIsFound(String charset, String mark) throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write(java.util.HexFormat.of().parseHex(mark));
        bytes.write(ROSTER.getBytes(Charset.forName(charset)));
        var book = read(bytes.toByteArray());
        assertEquals(new Book.Form.PlainText(Charset.forName(charset), ','), book.form());
        var rows = book.sheets().getFirst().rows();
        assertEquals(List.of(1, 2, 3, 5), rows.stream().map(Row::number).toList());
        assertEquals(
                List.of("1", "王䶮", "013800138000"),
                rows.get(1).cells().stream().map(Cell::text).toList());
        assertEquals(
                List.of("2", "单𬍛"),
                rows.get(2).cells().stream().map(Cell::text).toList());
        assertEquals("㛃·买提", rows.get(3).text(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"联通", "姓名,电话\n联通,1", "通", "络,络\n", "一"})
    void chineseBytesThatLookLikeUtf8AreReadAsChinese(String text) throws Exception {
        var book = read(text.getBytes(Charset.forName("GB18030")));
        assertEquals(
                text.substring(0, 1),
                book.sheets().getFirst().rows().getFirst().text(0).substring(0, 1));
    }

    @Test
    void latinLettersInUtf8StayLatin() throws Exception {
        assertEquals(
                "José",
                read("name,phone\nJosé,1".getBytes(StandardCharsets.UTF_8))
                        .sheets()
                        .getFirst()
                        .rows()
                        .get(1)
                        .text(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "姓名,地址\\n王芳,清溪村/,",
                "姓名;地址\\n王芳;清溪村/;",
                "姓名\\t地址\\n王芳\\t清溪村/\\t",
                "姓名|地址\\n王芳|清溪村/|",
                "sep=;\\n姓名;地址,邮编,电话\\n王芳;清溪村,1,2/;",
                "姓名\\n王芳，清溪村/,",
                "姓名;地址\\n王芳;清溪村1幢,2室,3楼\\n李娜;清溪村/;"
            })
    void theSeparatorIsFound(String text, String separator) throws Exception {
        var book = read(text.replace("\\n", "\n").replace("\\t", "\t").getBytes(StandardCharsets.UTF_8));
        char expected = separator.equals("\\t") ? '\t' : separator.charAt(0);
        assertEquals(new Book.Form.PlainText(StandardCharsets.UTF_8, expected), book.form());
    }

    @Test
    void theFullWidthCommaSeparatesNothing() throws Exception {
        assertEquals(
                "王芳，清溪村",
                read("姓名\n王芳，清溪村".getBytes(StandardCharsets.UTF_8))
                        .sheets()
                        .getFirst()
                        .rows()
                        .get(1)
                        .text(0));
    }

    @Test
    void quotesHoldSeparatorsAndLineEnds() throws Exception {
        var rows = rows("a,\"b,\"\"1\"\"\",\"c\r\nd\"\r\n5\",x\r\ne");
        assertEquals(
                List.of("a", "b,\"1\"", "c\nd"),
                rows.get(0).cells().stream().map(Cell::text).toList());
        assertEquals("5\"", rows.get(1).text(0));
        assertEquals(List.of(1, 3, 4), rows.stream().map(Row::number).toList());
    }

    @Test
    void anUnclosedQuoteSwallowsNothing() throws Exception {
        var rows = rows("姓名,备注\n王芳,\"五保\n李娜,x\n");
        assertEquals(3, rows.size());
        assertEquals("\"五保", rows.get(1).text(1));
        assertEquals("李娜", rows.get(2).text(0));
    }

    @Test
    void quotesAtTheStartOfFieldsDoNotPairUpAcrossLines() throws Exception {
        var rows = rows("姓名,备注\n王芳,\"五保\n李娜,\"低保\n\"甲\"乙,丙\n");
        assertEquals(4, rows.size());
        assertEquals("\"五保", rows.get(1).text(1));
        assertEquals("\"低保", rows.get(2).text(1));
        assertEquals("\"甲\"乙", rows.get(3).text(0));
    }

    @Test
    void oldLineEndsAndTextTricksAreKnown() throws Exception {
        var rows = rows("户号,电话\r=\"0571\",\"=\"\"013\"\"\"\r'1,330102195603121234\t");
        assertEquals(
                List.of("0571", "013"),
                rows.get(1).cells().stream().map(Cell::text).toList());
        assertEquals("330102195603121234", rows.get(2).text(1));
    }

    @Test
    void aShortenedNumberIsKnown() throws Exception {
        assertEquals(Cell.Kind.ROUNDED, rows("身份证号\n3.30102E+17").get(1).cell(0).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aBrokenByteSpoilsItsOwnCharacterAlone(String charset) throws Exception {
        var text = "姓名,住址\n王秀英,清溪村委会旁第一幢\n李建国,清溪村小学对面\n陈国强,清溪村口大樟树下老屋\n";
        var bytes = text.getBytes(Charset.forName(charset));
        bytes[bytes.length - 2] = (byte) 0xFF;
        var book = read(bytes);
        assertEquals(new Book.Form.PlainText(Charset.forName(charset), ','), book.form());
        assertEquals("陈国强", book.sheets().getFirst().rows().get(3).text(0));
    }

    @Test
    void anUnknownEncodingIsRefused() {
        var bytes = "姓名,".getBytes(StandardCharsets.UTF_8);
        bytes[1] = (byte) 0xFF;
        var refused = assertThrows(UnreadableException.class, () -> read(bytes));
        assertEquals(UnreadableException.Kind.UNKNOWN_ENCODING, refused.kind());
    }

    private List<Row> rows(String text) throws IOException, UnreadableException {
        return read(text.getBytes(StandardCharsets.UTF_8)).sheets().getFirst().rows();
    }

    private Book read(byte[] bytes) throws IOException, UnreadableException {
        return Tables.read(Files.write(folder.resolve("名册.csv"), bytes));
    }
}
