package org.yishi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A roster as a village secretary keeps it, in Excel, as long as wanted. */
final class Roster {
    private static final List<String> HEADINGS =
            List.of("序号", "姓名", "性别", "户号", "与户主关系", "出生年月", "手机号", "所属网格", "身份", "备注");
    private static final String FAMILY_NAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷";
    private static final String GIVEN_NAMES = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂建国文华金玉春梅海龙志红玲凤林永成福生德荣宝祥";

    private Roster() {}

    /** Writes it, unless it is there already. */
    static Path of(int residents, Path folder) throws IOException {
        var path = folder.resolve("roster-" + residents + ".xlsx");
        if (!Files.exists(path)) {
            write(residents, path);
        }
        return path;
    }

    private static void write(int residents, Path path) throws IOException {
        var chance = new Random(1);
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(path)) {
            var sheet = book.createSheet("村民名册");
            sheet.createRow(0).createCell(0).setCellValue("溪口村村民名册");
            var heading = sheet.createRow(1);
            for (int i = 0; i < HEADINGS.size(); i++) {
                heading.createCell(i).setCellValue(HEADINGS.get(i));
            }
            for (int number = 1; number <= residents; number++) {
                var row = sheet.createRow(1 + number);
                var cells = cells(number, chance);
                row.createCell(0).setCellValue(number);
                for (int i = 0; i < cells.size(); i++) {
                    row.createCell(1 + i).setCellValue(cells.get(i));
                }
            }
            book.write(out);
        }
    }

    private static List<String> cells(int number, Random chance) {
        int household = 1 + (number - 1) / 3;
        boolean head = (number - 1) % 3 == 0;
        return List.of(
                name(chance),
                chance.nextBoolean() ? "男" : "女",
                "%04d".formatted(household),
                head ? "户主" : "家庭成员",
                "%d-%02d".formatted(1940 + chance.nextInt(70), 1 + chance.nextInt(12)),
                "13%09d".formatted(chance.nextInt(1_000_000_000)),
                "第%d网格".formatted(1 + household % 4),
                household % 25 == 0 && head ? "村民代表" : "",
                "");
    }

    private static String name(Random chance) {
        var name = new StringBuilder();
        name.append(FAMILY_NAMES.charAt(chance.nextInt(FAMILY_NAMES.length())));
        for (int i = 0; i < 1 + chance.nextInt(2); i++) {
            name.append(GIVEN_NAMES.charAt(chance.nextInt(GIVEN_NAMES.length())));
        }
        return name.toString();
    }
}
