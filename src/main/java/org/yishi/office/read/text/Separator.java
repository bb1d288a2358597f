package org.yishi.office.read.text;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what separates the fields of a text: a tab, a comma, a semicolon or a bar. The full-width comma never does. */
public final class Separator {
    private static final List<Character> KNOWN = List.of('\t', ',', ';', '|');
    private static final Pattern TOLD = Pattern.compile("\\s*\"?sep=(.)\"?\\s*", Pattern.CASE_INSENSITIVE);

    /** Lines that decide. */
    private static final int SAMPLE = 100;

    private Separator() {}

    /** What a first line {@code sep=;} tells. */
    public static Optional<Character> told(String text) {
        int end = 0;
        while (end < text.length() && end < 16 && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        var matcher = TOLD.matcher(text.substring(0, end));
        return matcher.matches() ? Optional.of(matcher.group(1).charAt(0)) : Optional.empty();
    }

    /** The separator by which most lines fall into the same number of fields; a comma where none does. */
    public static char of(String text) {
        var sample = firstLines(text);
        char best = ',';
        int bestScore = 0;
        for (char candidate : KNOWN) {
            int score = score(Separated.parse(sample, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Lines of the most common width of at least two fields, weighed by that width. */
    private static int score(List<Separated.Line> lines) {
        var widths = new HashMap<Integer, Integer>();
        for (var line : lines) {
            if (line.fields().size() > 1) {
                widths.merge(line.fields().size(), 1, Integer::sum);
            }
        }
        return widths.entrySet().stream()
                .mapToInt(e -> e.getValue() * Math.min(e.getKey(), 40))
                .max()
                .orElse(0);
    }

    private static String firstLines(String text) {
        int lines = 0;
        int end = 0;
        while (end < text.length() && lines < SAMPLE && end < 200_000) {
            char c = text.charAt(end++);
            if (c == '\n' || c == '\r') {
                lines++;
            }
        }
        return text.substring(0, end);
    }
}
