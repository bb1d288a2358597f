package org.yishi.office.read.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** The numbers that Word counts by itself, as they stand before their paragraphs: 第三条, 一、. */
final class Counted {
    private static final int LEVELS = 9;
    private static final String DIGITS = "零一二三四五六七八九";

    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Map<BigInteger, String[]> formats = new HashMap<>();

    /** What Word shows before a paragraph, with a gap behind it; empty where it counts nothing. */
    String label(XWPFParagraph paragraph) {
        var list = paragraph.getNumID();
        if (list == null || list.signum() == 0) {
            return "";
        }
        var deep = paragraph.getNumIlvl();
        int level = deep == null ? 0 : Math.clamp(deep.intValue(), 0, LEVELS - 1);
        var counts = counters.computeIfAbsent(list, _ -> new int[LEVELS]);
        counts[level]++;
        Arrays.fill(counts, level + 1, LEVELS, 0);
        var how = formats.computeIfAbsent(list, _ -> new String[LEVELS]);
        how[level] = orEmpty(paragraph.getNumFmt());
        var pattern = orEmpty(paragraph.getNumLevelText());
        if (pattern.isBlank() || how[level].equals("bullet")) {
            return "";
        }
        for (int i = 0; i <= level; i++) {
            pattern = pattern.replace("%" + (i + 1), number(Math.max(1, counts[i]), orEmpty(how[i])));
        }
        return pattern + " ";
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static String number(int number, String format) {
        return format.startsWith("chinese") || format.startsWith("japanese") || format.startsWith("ideograph")
                ? chinese(number)
                : Integer.toString(number);
    }

    /** Up to 999, as such lists are. */
    private static String chinese(int number) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        var words = new StringBuilder();
        if (hundreds > 0) {
            words.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            words.append(tens == 1 && hundreds == 0 ? "" : DIGITS.substring(tens, tens + 1))
                    .append('十');
        } else if (hundreds > 0 && ones > 0) {
            words.append('零');
        }
        return words.append(ones > 0 ? DIGITS.substring(ones, ones + 1) : "").toString();
    }
}
