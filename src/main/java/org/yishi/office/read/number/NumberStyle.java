package org.yishi.office.read.number;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a number format makes of a number, as far as it matters here. */
public sealed interface NumberStyle {
    /** Digits; {@code pad} is the least count of digits before the point ({@code 00000} shows 571 as 00571). */
    record Plain(int pad) implements NumberStyle {}

    /** A day, or with {@code daySeen} false a month: {@code yyyy"年"m"月"}. */
    record Day(boolean daySeen) implements NumberStyle {}

    /** A time of day without a day. */
    record Time() implements NumberStyle {}

    /** Words, signs or percents around the digits, laid out by the format itself. */
    record Layout(int index, String format) implements NumberStyle {}

    /** Only digits, signs, points and blanks: shown as all the digits there are, whatever the format would round. */
    Pattern DIGITS = Pattern.compile("[#0?,.*_ ()\\\\+-]*");

    /** How a number without a format is shown. */
    NumberStyle GENERAL = new Plain(1);

    /** The style of a format; {@code format} is empty for a built-in one whose text the file does not tell. */
    static NumberStyle of(int index, String format) {
        var builtin = BuiltinFormats.getBuiltinFormat(index);
        var code = !format.isEmpty() ? format : builtin == null ? "" : builtin;
        if (code.isEmpty() || code.startsWith("reserved")) {
            return ofChinese(index);
        }
        if (code.equalsIgnoreCase("General") || code.equals("@")) {
            return GENERAL;
        }
        if (DateUtil.isADateFormat(index, code)) {
            return ofDate(code);
        }
        var first = code.split(";", 2)[0].replaceAll("\\[[^\\]]*]", "").replaceAll("_.", "");
        if (first.contains("E+") || first.contains("e+") || first.isBlank() || first.contains("General")) {
            return GENERAL;
        }
        return DIGITS.matcher(first).matches() && !isGrouped(first) ? new Plain(pad(first)) : new Layout(index, code);
    }

    /** A format such as {@code 000-0000-0000} sets signs between digits. */
    private static boolean isGrouped(String first) {
        return first.replace("\\", "").matches(".*[0#?][-+ ()]+[0#?].*");
    }

    private static int pad(String first) {
        var whole = first.split("\\.", 2)[0];
        return Math.max(1, (int) whole.chars().filter(c -> c == '0').count());
    }

    private static NumberStyle ofDate(String code) {
        var bare = code.replaceAll("\"([^\"]*)\"", "$1")
                .replaceAll("\\[[^\\]]*]", "")
                .toLowerCase(Locale.ROOT);
        boolean year = bare.contains("y") || bare.contains("e");
        boolean day = bare.contains("d");
        if (!year && !day) {
            return new Time();
        }
        return new Day(day || !bare.contains("m"));
    }

    /**
     * The formats that Excel in Chinese keeps without text (ECMA-376 part 1, 18.8.30, zh-cn): dates and times that
     * readers made elsewhere show as bare numbers.
     */
    private static NumberStyle ofChinese(int index) {
        return switch (index) {
            case 27, 36, 50, 52, 57 -> new Day(false);
            case 28, 29, 30, 31, 51, 53, 54, 58 -> new Day(true);
            case 32, 33, 34, 35, 55, 56 -> new Time();
            default -> GENERAL;
        };
    }
}
