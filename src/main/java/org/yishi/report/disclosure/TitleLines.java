package org.yishi.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.yishi.office.write.Words;

/**
 * A title over several lines, each about as long, so that none is left with one character, and parted where a word is
 * least likely to be torn: before or after the small words between them (GB/T 9704-2012, 7.3.1).
 */
final class TitleLines {
    /** How far from the middle a better place is looked for, in characters. */
    private static final int REACH = 4;

    private TitleLines() {}

    /** The title with line feeds; {@code room} is how many halves of a character a line holds. */
    static String of(String title, int room) {
        int halves = Words.halves(title);
        if (halves <= room || title.codePoints().noneMatch(Character::isIdeographic)) {
            return title;
        }
        int rows = (halves + room - 1) / room;
        var lines = new ArrayList<String>();
        var rest = title;
        for (int left = rows; left > 1; left--) {
            int at = place(rest, Words.halves(rest) / left, room);
            lines.add(rest.substring(0, at));
            rest = rest.substring(at);
        }
        lines.add(rest);
        return String.join("\n", lines);
    }

    private static int place(String title, int wanted, int room) {
        int middle = index(title, wanted);
        int best = middle;
        int bestWorth = Integer.MIN_VALUE;
        for (int at : around(title, middle)) {
            int worth = worth(title, at) - Math.abs(at - middle);
            if (worth > bestWorth && Words.halves(title.substring(0, at)) <= room) {
                best = at;
                bestWorth = worth;
            }
        }
        return best;
    }

    private static List<Integer> around(String title, int middle) {
        var places = new ArrayList<Integer>();
        for (int at = Math.max(1, middle - REACH); at <= Math.min(title.length() - 1, middle + REACH); at++) {
            if (!Character.isLowSurrogate(title.charAt(at))) {
                places.add(at);
            }
        }
        return places;
    }

    /** The index at which so many halves are used. */
    private static int index(String title, int halves) {
        int at = 0;
        int used = 0;
        while (at < title.length() && used < halves) {
            int next = title.offsetByCodePoints(at, 1);
            used += Words.halves(title.substring(at, next));
            at = next;
        }
        return at;
    }

    private static int worth(String title, int at) {
        char before = title.charAt(at - 1);
        char after = title.charAt(at);
        boolean torn = (Character.isDigit(before) && Character.isDigit(after)) || isClosing(after) || isOpening(before);
        if (torn) {
            return -2 * REACH;
        }
        return isLink(after) || isClosing(before) || isOpening(after) || before == '\u7684' ? 2 * REACH : 0;
    }

    /** 并、和、与、及、暨: what joins two things begins a line. */
    private static boolean isLink(char c) {
        return "\u5e76\u548c\u4e0e\u53ca\u66a8".indexOf(c) >= 0;
    }

    private static boolean isOpening(char c) {
        return Character.getType(c) == Character.START_PUNCTUATION
                || Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean isClosing(char c) {
        return Character.getType(c) == Character.END_PUNCTUATION
                || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION
                || c == '\u3001'
                || c == '\uff0c';
    }
}
