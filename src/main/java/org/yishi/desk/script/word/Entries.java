package org.yishi.desk.script.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.yishi.desk.script.deed.CountDeed.Named;

/** Reads names with numbers: {@code 甲30 乙22}, {@code 礼堂=9、路灯=7}, {@code Li Min 30, Wang Wei 22}. */
public final class Entries {
    private static final Pattern ENTRY = Pattern.compile(
            "(.*[^\\d\\s=:\uFF1A.])\\s*[=:\uFF1A]?\\s*(\\d{1,12}(?:\\.\\d{1,6})?)\\s*[\u7968\u5206\u5F20]?");
    private static final Pattern TIMES = Pattern.compile(
            "^(.*?)\\s*(?:[\u00D7*]\\s*(\\d{1,6})\\s*\u5F20?|\\s[xX]\\s*(\\d{1,6})|\\s(\\d{1,6})\\s*\u5F20)$");

    private Entries() {}

    /** All names with their numbers; a comma parts them, or a blank where each name is written in one piece. */
    public static List<Named> of(String text) {
        var entries = new ArrayList<Named>();
        for (var piece : Names.pieces(Times.narrow(text))) {
            var words = Arrays.asList(piece.split("\\s+", -1));
            if (words.stream().allMatch(word -> ENTRY.matcher(word).matches())) {
                words.forEach(word -> entries.add(entry(word)));
            } else {
                entries.add(entry(piece));
            }
        }
        if (entries.isEmpty()) {
            throw new NotUnderstoodException("script.no-entry", text);
        }
        return entries;
    }

    private static Named entry(String text) {
        var match = ENTRY.matcher(text);
        if (!match.matches()) {
            throw new NotUnderstoodException("script.no-entry", text);
        }
        return new Named(match.group(1).strip(), new BigDecimal(match.group(2)));
    }

    /** A text and how many times it holds: {@code 甲、丙 ×12}. */
    public record Repeated(String text, long times) {}

    /** The text without the number of times at its end; once where none is told. */
    public static Repeated repeated(String text) {
        var match = TIMES.matcher(Times.narrow(text));
        if (!match.matches()) {
            return new Repeated(text, 1);
        }
        var digits = match.group(2) != null ? match.group(2) : match.group(3) != null ? match.group(3) : match.group(4);
        return new Repeated(match.group(1), Numbers.positive(digits));
    }
}
