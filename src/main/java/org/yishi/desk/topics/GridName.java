package org.yishi.desk.topics;

import java.util.regex.Pattern;
import org.yishi.desk.roster.table.Lexicon;

/** Grids as people name them: 第1网格, 一网格, 1. */
final class GridName {
    private static final Pattern NUMBER = Pattern.compile("第?([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:号?网格|grid)?");
    private static final Pattern ENGLISH = Pattern.compile("grid(?:no)?([0-9]{1,3})");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final char TEN = '十';

    private GridName() {}

    /** Whether two names mean one grid. */
    static boolean isSame(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String name) {
        var bare = Lexicon.bare(name);
        var english = ENGLISH.matcher(bare);
        if (english.matches()) {
            return String.valueOf(Integer.parseInt(english.group(1)));
        }
        var number = NUMBER.matcher(bare);
        return number.matches() ? String.valueOf(number(number.group(1))) : bare;
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0)) && written.charAt(0) < 0x80) {
            return Integer.parseInt(written);
        }
        int ten = written.indexOf(TEN);
        if (ten < 0) {
            return DIGITS.indexOf(written.charAt(written.length() - 1));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0));
        return tens * 10 + (ten + 1 < written.length() ? DIGITS.indexOf(written.charAt(ten + 1)) : 0);
    }
}
