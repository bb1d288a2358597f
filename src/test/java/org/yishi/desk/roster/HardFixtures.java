package org.yishi.desk.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbooks in {@code rosters} that are hardest to read; run {@code main} as for {@link Fixtures}. */
final class HardFixtures {
    private HardFixtures() {}

    public static void main(String[] args) throws IOException {
        write("household-blocks.xlsx", HardFixtures::householdBlocks);
        write("sheet-per-group.xlsx", HardFixtures::sheetPerGroup);
        write("owners.xlsx", HardFixtures::owners);
        write("odd-names.xlsx", HardFixtures::oddNames);
        write("voice-as-name.xlsx", HardFixtures::voiceAsName);
    }

    /** A block of columns about the head, merged down, beside one about each member. */
    private static void householdBlocks(XSSFWorkbook book) {
        var sheet = book.createSheet("农户信息");
        row(sheet, "XX县农户家庭成员信息采集表");
        row(sheet, "村名：溪口村", "", "", "", "", "单位：人、平方米");
        row(sheet, "序号", "组别", "户主信息", "", "", "家庭成员信息", "", "", "", "政治面貌", "住房面积（㎡）", "备注");
        row(sheet, "", "", "姓名", "身份证号码", "联系电话", "姓名", "性别", "与户主关系", "身份证号码");
        merge(sheet, "A1:L1", "C3:E3", "F3:I3", "A3:A4", "B3:B4", "J3:J4", "K3:K4", "L3:L4");
        row(
                sheet,
                1,
                "1组",
                "陈国强",
                "330226195603121236",
                "13805740001",
                "陈国强",
                "男",
                "户主",
                "330226195603121236",
                "党员（预备）",
                120.5);
        row(sheet, 2, "", "", "", "", "王芳", "女", "妻子", "330226195807070020", "群众");
        row(sheet, 3, "", "", "", "", "陈明", "男", "儿子", "", "中共党员");
        merge(sheet, "B5:B7", "C5:C7", "D5:D7", "E5:E7", "K5:K7");
        row(sheet, 4, "2组", "李建国", "", "0574-88881234", "李建国", "男", "本人", "", "", 89);
        row(sheet, "合计", "", "2户", "", "", "4人");
        row(sheet, "注：1.本表一式三份。2.户主在前。");
    }

    private static void sheetPerGroup(XSSFWorkbook book) {
        for (var group : List.of("一组", "二组", "三组")) {
            var sheet = book.createSheet(group);
            row(sheet, group + "花名册");
            row(sheet, "序号", "户主姓名", "家庭成员", "关系", "手机");
            row(sheet, 1, "陈" + group, "陈" + group, "户主", "13805740001");
            row(sheet, 2, "", "王" + group, "妻", "");
        }
    }

    /** One owner of two flats, two owners of one flat, a parking space. */
    private static void owners(XSSFWorkbook book) {
        var sheet = book.createSheet("业主清册");
        row(sheet, "阳光花园小区业主清册");
        row(sheet, "幢号", "单元", "房号", "业主姓名", "建筑面积(平方米)", "联系方式", "是否业委会成员");
        row(sheet, "1", "1", "101", "张三", 89.56, "13805740001", "");
        row(sheet, "1", "1", "102", "李四、王五", 120, "13805740002/13805740003", "");
        row(sheet, "2", "1", "101", "张三", 89.56, "13805740001", "是");
        row(sheet, "3", "", "车位12", "开发商", "", "", "");
    }

    /** Headings and names with blanks and line ends, remarks in brackets, a radical, a character of the private area. */
    private static void oddNames(XSSFWorkbook book) {
        var sheet = book.createSheet("Sheet1");
        row(sheet, "姓 名", "性　别", "出生\n年月", "民族", "文化程度", "入党时间", "村内职务", "联系\n电话", "与户主\n关系", "户主\n姓名");
        row(sheet, "张　伟 ", "男", 195603, "汉", "初中", "1978.07", "村党支部书记兼村委会主任", "138-0574-0001", "本人", "张伟");
        row(sheet, "王小红(女)", "", "1960.05", "汉", "", "", "妇女主任、村民代表", "", "配偶", "张伟");
        row(sheet, "\u2F45丽", "女", "60.1.2", "", "", "", "村监委主任", "8888123", "", "方丽");
        row(sheet, "欧阳娜娜（已故）", "女", "1950年", "", "", "", "", "", "母亲", "张伟");
        row(sheet, "李\uE863", "男", "1949-13", "", "", "", "", "", "户主", "李\uE863");
    }

    private static void voiceAsName(XSSFWorkbook book) {
        var sheet = book.createSheet("A");
        row(sheet, "编号", "户代表", "手机号码", "所属微网格", "是否为党员");
        row(sheet, "1-1", "陈国强", "13805740001", "1-1", "是");
        row(sheet, "1-2", "王芳", "13805740002", "1-1", "否");
    }

    private interface Filling {
        void fill(XSSFWorkbook book);
    }

    private static void write(String name, Filling filling) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(Fixtures.FOLDER.resolve(name))) {
            filling.fill(book);
            book.write(out);
        }
    }

    private static void merge(Sheet sheet, String... ranges) {
        for (var range : ranges) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        }
    }

    private static void row(Sheet sheet, Object... values) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (values[i] instanceof String text && !text.isEmpty()) {
                row.createCell(i).setCellValue(text);
            }
        }
    }
}
