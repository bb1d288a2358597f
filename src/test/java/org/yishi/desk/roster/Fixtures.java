package org.yishi.desk.roster;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the files in {@code src/test/resources/rosters}, as secretaries make them: run {@code main} after a change here,
 * then look at what {@link RosterFilesTest} says. All people are invented.
 */
final class Fixtures {
    static final Path FOLDER = Path.of("src", "test", "resources", "rosters");

    private static final List<List<String>> PLAIN = List.of(
            List.of("序号", "姓名", "性别", "出生年月", "联系电话", "户号", "与户主关系", "村民小组", "是否党员"),
            List.of("1", "陈国强", "男", "1956-03", "13805740001", "1", "户主", "一组", "是"),
            List.of("2", "王䶮", "女", "1958年7月", "0574-65123456", "1", "妻", "一组", "否"),
            List.of("3", "陈𬍛", "男", "1983.05.06", "138 0574 0003", "1", "子", "一组", ""),
            List.of("4", "陈伟", "男", "1970", "", "2", "户主", "二组", ""),
            List.of("5", "陈伟", "男", "1991/12/01", "13805740005", "3", "户主", "二组", "√"),
            List.of("6", "阿卜杜拉·买买提", "男", "19881230", "", "3", "女婿", "二组", ""));

    private Fixtures() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        text("comma-utf8.csv", StandardCharsets.UTF_8, "", PLAIN, ",", "\n");
        text("comma-utf8-mark.csv", StandardCharsets.UTF_8, "\uFEFF", PLAIN, ",", "\r\n");
        text("semicolon-gb18030.csv", Charset.forName("GB18030"), "", PLAIN, ";", "\r\n");
        text("tab-utf16le.txt", StandardCharsets.UTF_16LE, "\uFEFF", PLAIN, "\t", "\r\n");
        text("comma-utf16be-no-mark.csv", StandardCharsets.UTF_16BE, "", PLAIN, ",", "\r");
        text("no-heading.csv", Charset.forName("GB18030"), "", PLAIN.subList(1, PLAIN.size()), ",", "\r\n");
        text("english.csv", StandardCharsets.UTF_8, "sep=;\n", english(), ";", "\n");
        text("head-once.csv", Charset.forName("GB18030"), "", headOnce(), ",", "\r\n");
        text("sections.csv", StandardCharsets.UTF_8, "", sections(), ",", "\n");
        text("faulty.csv", StandardCharsets.UTF_8, "\uFEFF", faulty(), ",", "\r\n");
        try (var book = new XSSFWorkbook()) {
            merged(book);
            save(book, "merged.xlsx");
        }
        try (var book = new HSSFWorkbook()) {
            numbers(book);
            save(book, "numbers.xls");
        }
        try (var book = new XSSFWorkbook()) {
            severalSheets(book);
            save(book, "several-sheets.xlsx");
        }
    }

    private static List<List<String>> english() {
        return List.of(
                List.of("No.", "Full Name", "Sex", "Date of Birth", "Mobile", "Household No.", "Relationship", "Role"),
                List.of("1", "John Smith", "M", "1956-03-12", "+86 138-0574-0001", "3-1", "Head", "Representative"),
                List.of("2", "Mary Smith", "F", "3/12/1958", "", "3-1", "wife", ""));
    }

    private static List<List<String>> headOnce() {
        return List.of(
                List.of("清溪村家庭成员登记表", "", "", "", ""),
                List.of("户号", "户主", "家庭成员姓名", "与户主关系", "家庭住址"),
                List.of("12", "陈阿根", "陈阿根", "户主", "清溪村 8 号"),
                List.of("", "", "王彩凤", "妻", ""),
                List.of("", "", "陈建军", "儿子", ""),
                List.of("13", "王阿毛", "王阿毛", "本人", "清溪村 9 号"),
                List.of("", "", "李娜", "儿媳", ""),
                List.of("合计", "", "5人", "", ""),
                List.of("填表人：王秀英", "", "审核人：", "", "2026年3月1日"));
    }

    private static List<List<String>> sections() {
        return List.of(
                List.of("姓名", "电话", "身份"),
                List.of("第一村民小组", "", ""),
                List.of("陈国强", "13805740001", "村民代表、党员"),
                List.of("李  娜", "13805740002", "村民代表"),
                List.of("第二村民小组", "", ""),
                List.of("王芳（小芳）", "661234", "村监委会主任"),
                List.of("姓名", "电话", "身份"),
                List.of("张敏", "13805740004", "网格员"));
    }

    private static List<List<String>> faulty() {
        return List.of(
                List.of("姓名", "性别", "身份证号码", "出生日期", "手机", "户号", "是否代表", "建筑面积(㎡)"),
                List.of("陈一", "男", "330226195603121236", "", "1380574000", "1", "是", "125.456"),
                List.of("", "女", "330226195807070020", "", "", "1", "", ""),
                List.of("王二", "男", "330226195603121231", "1956-02-30", "13805740002", "2", "也许", "约100平"),
                List.of("王二", "男", "330226195603121231", "1956-02-30", "13805740002", "2", "也许", "约100平"),
                List.of("张伟", "", "3.30226E+17", "2056-01", "", "", "", ""),
                List.of("张伟", "", "", "", "", "", "否", ""),
                List.of("李?娜", "中", "330226198001011234", "", "13805740001/13805740009", "无", "", "0"),
                List.of("赵六", "女", "330226560312123", "56.3.12", "无", "3", "", "88㎡"));
    }

    private static void merged(Workbook book) {
        var sheet = book.createSheet("花名册");
        row(sheet, 0, "宁海县岔路镇溪口村村民花名册");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
        row(sheet, 1, "填报单位：溪口村", "", "", "", "", "", "2026年3月");
        row(sheet, 3, "序号", "户编号", "户主\n姓名", "家庭成员", "", "", "联系方式", "所属网格", "备　注");
        row(sheet, 4, "", "", "", "姓 名", "性别", "与户主关系");
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 3, 5));
        for (int column : new int[] {0, 1, 2, 6, 7, 8}) {
            sheet.addMergedRegion(new CellRangeAddress(3, 4, column, column));
        }
        row(sheet, 5, "1", "001", "陈国强", "陈国强", "男", "户主", "13805740001", "第一网格");
        row(sheet, 6, "2", "", "", "王芳", "女", "妻", "", "");
        row(sheet, 7, "3", "", "", "陈明", "男", "子", "13805740003", "");
        for (int column : new int[] {1, 2, 7}) {
            sheet.addMergedRegion(new CellRangeAddress(5, 7, column, column));
        }
        row(sheet, 9, "4", "002", "王大伟", "王大伟", "男", "户主", "", "第二网格", "五保");
        row(sheet, 10, "序号", "户编号", "户主\n姓名", "姓 名", "性别", "与户主关系", "联系方式", "所属网格", "备　注");
        row(sheet, 11, "5", "", "", "王小伟", "男", "子", "", "");
        for (int column : new int[] {1, 2, 7}) {
            sheet.addMergedRegion(new CellRangeAddress(9, 11, column, column));
        }
        row(sheet, 12, "6");
        row(sheet, 13, "7");
        row(sheet, 14, "合计", "2户", "", "5人");
        row(sheet, 15, "填表人：王秀英", "", "", "审核人：李建国", "", "", "日期：2026.3.1");
    }

    private static void numbers(Workbook book) {
        var sheet = book.createSheet("Sheet1");
        row(sheet, 0, "姓名", "身份证", "出生年月", "手机号码", "门牌号");
        var day = book.createCellStyle();
        day.setDataFormat((short) 31);
        var month = book.createCellStyle();
        month.setDataFormat((short) 57);
        var monthDay = book.createCellStyle();
        monthDay.setDataFormat(book.createDataFormat().getFormat("m\"月\"d\"日\""));
        var first = sheet.createRow(1);
        first.createCell(0).setCellValue("陈国强");
        first.createCell(1).setCellValue(330226195603121234d);
        first.createCell(2).setCellValue(LocalDate.of(1956, 3, 12));
        first.getCell(2).setCellStyle(day);
        first.createCell(3).setCellValue(13805740001d);
        first.createCell(4).setCellValue(LocalDate.of(2026, 3, 1));
        first.getCell(4).setCellStyle(monthDay);
        var second = sheet.createRow(2);
        second.createCell(0).setCellValue("王芳");
        second.createCell(1).setCellValue("330226195807070020");
        second.createCell(2).setCellValue(LocalDate.of(1958, 7, 1));
        second.getCell(2).setCellStyle(month);
        second.createCell(3).setCellValue(57465123456d);
        second.createCell(4).setCellValue(12);
        second.setZeroHeight(true);
        var third = sheet.createRow(3);
        third.createCell(0).setCellValue("李静");
        third.createCell(2).setCellValue(1956.1);
    }

    private static void severalSheets(Workbook book) {
        row(book.createSheet("填表说明"), 0, "一、请如实填写姓名、电话。");
        var old = book.createSheet("2019年");
        row(old, 0, "姓名", "性别", "联系电话", "户号", "户主", "与户主关系");
        row(old, 1, "旧人", "男", "13805740009", "9", "旧人", "户主");
        book.setSheetHidden(1, true);
        var party = book.createSheet("党员名单");
        row(party, 0, "党员姓名", "性别", "政治面貌");
        row(party, 1, "陈国强", "男", "中共党员");
        row(party, 2, "王芳", "女", "预备党员");
        row(party, 3, "李静", "女", "群众");
    }

    private static void row(Sheet sheet, int number, String... cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }

    private static void text(
            String name, Charset charset, String mark, List<List<String>> rows, String separator, String lineEnd)
            throws IOException {
        var text = new StringBuilder(mark);
        for (var row : rows) {
            text.append(String.join(separator, row)).append(lineEnd);
        }
        Files.write(FOLDER.resolve(name), text.toString().getBytes(charset));
    }

    private static void save(Workbook book, String name) throws IOException {
        try (var out = Files.newOutputStream(FOLDER.resolve(name))) {
            book.write(out);
        }
    }
}
