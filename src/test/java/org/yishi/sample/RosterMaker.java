package org.yishi.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes {@code assets/sample/roster.csv}: a village of 130 households that nobody lives in. Two surnames prevail, names
 * repeat, some characters are rare, one surname has two characters; phone numbers begin with 199 0000, which is given to
 * nobody.
 */
public final class RosterMaker {
    private static final String HEADING = "户号,姓名,性别,出生日期,与户主关系,联系电话,网格,村民小组,职务,是否党员";
    private static final int HOUSEHOLDS = 130;
    private static final int GROUPS = 6;
    private static final int REPRESENTATIVES = 35;
    private static final String[] SURNAMES = {
        "陈", "陈", "陈", "陈", "王", "王", "王", "李", "张", "周", "吴", "郑", "林", "徐", "黄", "胡", "蓝", "诸葛"
    };
    private static final String MEN = "伟强军勇杰明国平建华志刚海波斌辉峰亮林松福根荣土金水良忠";
    private static final String WOMEN = "芳秀英丽娟敏静红梅玉兰桂香彩凤雪琴爱珍亚琼菊莲云霞";
    private static final String[] RARE = {"堃", "喆", "镕", "昇", "祎", "䶮"};
    private static final List<String> OFTEN = List.of("陈伟", "陈建国", "王伟");

    /** The first households, by hand: those who have an office, and names that are hard to write. */
    private static final String[][] KNOWN = {
        {"王建国|男|1968-04-12|户主|村党支部书记、村委会主任|是", "林秀英|女|1970-11-03|妻||否", "王𬍛|男|1995-06-21|儿子||是"},
        {"陈国平|男|1971-02-09|户主|村委会副主任、村民代表|是", "周丽娟|女|1973-08-15|妻||否", "陈䶮|女|2001-01-30|女儿||否"},
        {"李秀英|女|1975-09-27|户主|村委会委员|是", "张伟|男|1974-03-18|丈夫||否"},
        {"欧阳明|男|1980-12-01|户主|村委会委员|否", "王芳|女|1982-05-05|妻|村民代表|否", "欧阳诗涵|女|2010-07-16|女儿||否"},
        {"陈玉兰|女|1978-10-10|户主|村委会委员|是"},
        {"郑志刚|男|1965-01-25|户主|村监委主任|是", "吴桂香|女|1966-12-12|妻||否"},
        {"徐海波|男|1977-07-07|户主|村监委委员|是", "陈伟|男|1999-09-19|儿子||否"},
        {"黄彩凤|女|1972-03-03|户主|村监委委员|否"},
        {"诸葛根土|男|1951-06-06|户主|村民代表|是", "胡爱珍|女|1953-02-14|妻||否"},
        {"阿依古丽·买买提|女|1988-08-08|户主|村民代表|否", "陈志强|男|1986-04-04|丈夫||否"},
        {"王芳|女|1969-02-20|户主|村民代表|否", "陈伟|男|1968-05-01|丈夫||否"},
    };

    private final Random chance = new Random(20260101);
    private final List<String> lines = new ArrayList<>(List.of(HEADING));
    private int phones;
    private int representatives = 5;

    /** Writes the file; run from the project's folder. */
    public static void main(String[] args) throws IOException {
        var lines = new RosterMaker().lines();
        Files.writeString(Path.of("assets", "sample", "roster.csv"), String.join("\n", lines) + "\n");
    }

    List<String> lines() {
        for (int home = 1; home <= HOUSEHOLDS; home++) {
            if (home <= KNOWN.length) {
                known(home);
            } else {
                made(home);
            }
        }
        return lines;
    }

    private void known(int home) {
        for (var person : KNOWN[home - 1]) {
            var told = person.split("\\|", -1);
            add(home, told[0], told[1], told[2], told[3], told[4], told[5].equals("是"));
        }
    }

    private void made(int home) {
        var surname = SURNAMES[chance.nextInt(SURNAMES.length)];
        int year = 1948 + chance.nextInt(42);
        boolean womanLeads = chance.nextInt(5) == 0;
        var head = womanLeads ? name(surname, false) : often(name(surname, true));
        boolean speaks = (home % 4 == 3 || home == 14) && representatives < REPRESENTATIVES;
        boolean wifeSpeaks = speaks && home / 4 % 5 < 2;
        representatives += speaks ? 1 : 0;
        var office = (speaks && !wifeSpeaks ? "村民代表" : "") + (home % 20 == 15 ? "、村民小组长" : "");
        add(home, head, womanLeads ? "女" : "男", day(year), "户主", office.replaceFirst("^、", ""), home % 6 == 0);
        if (wifeSpeaks || chance.nextInt(4) != 0) {
            var spouse = name(SURNAMES[chance.nextInt(SURNAMES.length)], womanLeads);
            add(
                    home,
                    spouse,
                    womanLeads ? "男" : "女",
                    day(year + 2),
                    womanLeads ? "丈夫" : "妻",
                    wifeSpeaks ? "村民代表" : "",
                    false);
        }
        int children = chance.nextInt(4);
        for (int i = 0; i < children; i++) {
            boolean son = chance.nextBoolean();
            add(
                    home,
                    name(surname, son),
                    son ? "男" : "女",
                    day(year + 26 + 3 * i),
                    son ? "儿子" : "女儿",
                    "",
                    i + home % 9 == 1);
        }
    }

    private String often(String name) {
        return chance.nextInt(14) == 0 ? OFTEN.get(chance.nextInt(OFTEN.size())) : name;
    }

    private String name(String surname, boolean man) {
        if (chance.nextInt(25) == 0) {
            return surname + RARE[chance.nextInt(RARE.length)];
        }
        var from = man ? MEN : WOMEN;
        var first = from.substring(chance.nextInt(from.length())).substring(0, 1);
        var second = from.substring(chance.nextInt(from.length())).substring(0, 1);
        return chance.nextInt(4) == 0 || first.equals(second) ? surname + first : surname + first + second;
    }

    private String day(int year) {
        return "%d-%02d-%02d".formatted(Math.min(2022, year), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
    }

    private void add(
            int home, String name, String gender, String birth, String relation, String office, boolean party) {
        int group = 1 + (home - 1) * GROUPS / HOUSEHOLDS;
        int age = 2026 - Integer.parseInt(birth.substring(0, 4));
        var phone = age < 16 ? "" : "1990000%04d".formatted(++phones);
        lines.add(String.join(
                ",",
                "%03d".formatted(home),
                name,
                gender,
                birth,
                relation,
                phone,
                group <= 3 ? "第一网格" : "第二网格",
                "一二三四五六".charAt(group - 1) + "组",
                office,
                party && age >= 18 ? "是" : ""));
    }
}
