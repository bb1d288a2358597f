package org.yishi.rule.compact.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a text as it was pasted or read: without blank ones, without the list of contents. */
final class Lines {
    /** A line with its number in what was read, from 1. */
    record Line(int number, String words) {
        private static final int START = 16;

        /** Enough of it to be found again. */
        String start() {
            return words.codePointCount(0, words.length()) <= START
                    ? words
                    : words.substring(0, words.offsetByCodePoints(0, START)) + "…";
        }
    }

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u3000\\ufeff\\u200b]+");
    private static final Pattern EDGE =
            Pattern.compile("^[\\s\\u00a0\\u3000\\ufeff\\u200b]+|[\\s\\u00a0\\u3000\\ufeff\\u200b]+$");
    private static final Pattern FIRST_CHAPTER = Pattern.compile("^第\\s*[一1１]\\s*章.*");
    private static final Pattern ANEW = Pattern.compile("^[（(]?[一二三四五六七八九十0-9]{1,3}[)）、.．].*|^[-—·●•].*");
    private static final int TITLE = 40;
    /** A line this long that ends within a sentence was broken by its page. */
    private static final int BROKEN = 18;

    private Lines() {}

    static List<Line> of(String text) {
        var all = new ArrayList<Line>();
        int number = 0;
        for (var line : text.split("\\R", -1)) {
            number++;
            var words = EDGE.matcher(line).replaceAll("").replace('\u00a0', ' ').replace("\u3000", " ");
            if (!words.isEmpty()) {
                all.add(new Line(number, words));
            }
        }
        return withoutContents(all);
    }

    /** 目录 and the chapters it lists, up to where the first chapter really begins. */
    private static List<Line> withoutContents(List<Line> lines) {
        int contents = -1;
        var first = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            var words = lines.get(i).words();
            if (contents < 0 && BLANK.matcher(words).replaceAll("").equals("目录")) {
                contents = i;
            }
            if (FIRST_CHAPTER.matcher(words).matches()) {
                first.add(i);
            }
        }
        if (contents < 0 || first.size() < 2 || first.getFirst() < contents) {
            return lines;
        }
        return Stream.concat(lines.subList(0, contents).stream(), lines.subList(first.get(1), lines.size()).stream())
                .toList();
    }

    static boolean isTitle(String line) {
        return line.length() <= TITLE && !isEnd(line.charAt(line.length() - 1));
    }

    /** Whether words end within a sentence, and so long that it was their page that ended. */
    static boolean goesOn(CharSequence words) {
        int last = words.length() - 1;
        int start = words.toString().lastIndexOf('\n') + 1;
        return last - start >= BROKEN && !isEnd(words.charAt(last)) && "：:”’）)》】".indexOf(words.charAt(last)) < 0;
    }

    /** Whether a line begins as an item of a list does. */
    static boolean beginsAnew(String line) {
        return ANEW.matcher(line).matches() || Closing.isClosing(line);
    }

    private static boolean isEnd(char c) {
        return "。；;！!？?…".indexOf(c) >= 0;
    }
}
