package org.yishi.model.compact;

import java.util.OptionalInt;

/** Numbers as such texts write them: 四十八, 一百零三, and read also as 48, ４８, 廿八 and 一〇三. */
public final class Numeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int MOST = 9999;

    private Numeral() {}

    /** The numeral of a number from 1 to 9999: 10 is 十, 12 十二, 110 一百一十, 103 一百零三. */
    public static String of(int number) {
        if (number < 1 || number > MOST) {
            return Integer.toString(number);
        }
        if (number >= 10 && number < 20) {
            return "十" + (number == 10 ? "" : DIGITS.substring(number - 10, number - 9));
        }
        var words = new StringBuilder();
        int rest = number;
        boolean gap = false;
        for (int unit = 1000; unit >= 1; unit /= 10) {
            int digit = rest / unit;
            rest %= unit;
            if (digit > 0) {
                words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(unitName(unit));
                gap = false;
            } else {
                gap = !words.isEmpty() && rest > 0;
            }
        }
        return words.toString();
    }

    /** What a numeral says; empty where it is none. */
    public static OptionalInt read(String words) {
        var plain = plain(words.strip());
        if (plain.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean figures = plain.chars().allMatch(c -> Character.isDigit((char) c) || DIGITS.indexOf(c) >= 0);
        return figures ? figures(plain) : units(plain);
    }

    private static String plain(String words) {
        return words.replace("两", "二")
                .replace("〇", "零")
                .replace("○", "零")
                .replace("廿", "二十")
                .replace("卅", "三十");
    }

    private static OptionalInt figures(String words) {
        int number = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : DIGITS.indexOf(c);
            number = number * 10 + digit;
            if (number > MOST) {
                return OptionalInt.empty();
            }
        }
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static OptionalInt units(String words) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int value = DIGITS.indexOf(c);
            int unit = unit(c);
            if (value < 0 && unit == 0) {
                return OptionalInt.empty();
            }
            if (unit > 0) {
                sum += Math.max(1, digit) * unit;
                digit = 0;
            } else {
                digit = value;
            }
        }
        return OptionalInt.of(sum + digit);
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static String unitName(int unit) {
        return switch (unit) {
            case 1000 -> "千";
            case 100 -> "百";
            case 10 -> "十";
            default -> "";
        };
    }
}
