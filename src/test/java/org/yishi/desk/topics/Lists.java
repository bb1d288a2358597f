package org.yishi.desk.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists of matters as real office files. */
public final class Lists {
    private Lists() {}

    /** A workbook of one sheet; .xls or .xlsx by its name. */
    public static Path book(Path file, String sheet, Consumer<Sheet> fill) {
        try (Workbook book = file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            fill.accept(book.createSheet(sheet));
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts texts into a row, from 0. */
    public static void row(Sheet sheet, int number, String... texts) {
        var row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
    }

    /** A list as a committee keeps one: a title, a remark, headings, rows and a sum. */
    public static Path usual(Path file) {
        return book(file, "议题", sheet -> {
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:J1"));
            row(sheet, 0, "溪口村2026年议题清单");
            row(sheet, 1, "填报日期：2026年3月1日");
            row(sheet, 2, "序号", "议题名称", "主要内容", "提出人", "所属网格", "来源途径", "提出时间", "类别", "标签", "涉及对象", "经费（万元）");
            var rows = List.of(
                    "1|村口路灯不亮|三组路口的灯坏了一个月|王秀英|第1网格|入户走访|2026-02-20|基础设施|路灯、夜间|三组三十户|2",
                    "2|修缮村北灌溉渠|渠道漏水，菜地淹了|不在册的人|一网格|12345|2026年2月21日|水利|||",
                    "3||垃圾房离学校太近，夏天味道大。请换地方。|赵某|第九网格|飞鸽传书|前天||||",
                    "4|村口路灯不亮了|三组路口的灯坏了快一个月|李某||微信|2026.3.1||||",
                    "5|停车位划线||||电话|2027-01-01||||",
                    "6|||周某|||||||",
                    "7|修缮村北灌溉渠|渠道漏水，菜地淹了|不在册的人||来电|2026/2/21||||",
                    "合计|7||||||||||");
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, 3 + i, rows.get(i).split("\\|", -1));
            }
        });
    }
}
