package org.yishi.text;

/**
 * Numbers as they are shown: enough to tell people apart, too little to be misused (个人信息保护法 art. 51). Cut by code
 * point, so that no character is ever halved.
 */
public final class Mask {
    private static final String STAR = "*";

    private Mask() {}

    /**
     * A phone number with its first three and last four digits: {@code 138****5678}; short ones only their last two.
     */
    public static String phone(String phone) {
        return length(phone) >= 8 ? masked(phone, 3, 4) : masked(phone, 0, 2);
    }

    /** An identity number with its first and its last sign: {@code 3****************2}. */
    public static String idNumber(String number) {
        return masked(number, 1, 1);
    }

    /**
     * A name for the wall: the first character and, from three characters on, the last: {@code 张*明}, {@code 张*}. A dot
     * between the parts of a name stays.
     */
    public static String name(String name) {
        int[] points = name.codePoints().toArray();
        int last = points.length > 2 ? points.length - 1 : points.length;
        var masked = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            boolean shown = i == 0 || i == last || !Character.isLetter(points[i]);
            masked.append(shown ? Character.toString(points[i]) : STAR);
        }
        return masked.toString();
    }

    private static String masked(String number, int head, int tail) {
        int length = length(number);
        if (length <= head + tail) {
            return STAR.repeat(length);
        }
        return number.substring(0, number.offsetByCodePoints(0, head))
                + STAR.repeat(length - head - tail)
                + number.substring(number.offsetByCodePoints(0, length - tail));
    }

    private static int length(String number) {
        return number.codePointCount(0, number.length());
    }
}
