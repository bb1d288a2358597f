package org.yishi.desk.count;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file under its name.
 *
 * @param name as a person would call it, without folders
 */
record FileText(String name, String text) {
    /**
     * One line.
     *
     * @param number from 1
     * @param text without its end and without spaces around it
     */
    record Line(int number, String text) {}

    /** The lines, the empty ones left out. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        int number = 0;
        int at = 0;
        while (at <= text.length()) {
            int end = lineEnd(at);
            number++;
            // Old editors close a file with the sign for its end.
            var bare = text.substring(at, end).replace('\u001A', ' ').strip();
            if (!bare.isEmpty()) {
                lines.add(new Line(number, bare));
            }
            at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** A whole number at least so large, at most so large. */
    long number(int line, String token, long least, long most) {
        long number = digits(token);
        if (number < least || number > most) {
            throw WrongFileException.of("count.number", name, line, token, least, most);
        }
        return number;
    }

    /** How many papers a line stands for: a whole number, also written 3.0; 0 where it stands for none. */
    long papers(int line, String token) {
        int point = token.indexOf('.');
        boolean whole = point > 0 && token.substring(point + 1).matches("0*");
        return number(line, whole ? token.substring(0, point) : token, 0, Limits.PAPERS);
    }

    /** The papers up to a line, which are more than the lines before had; an error where they are too many. */
    long sum(int line, long before, long many) {
        if (before + many > Limits.PAPERS) {
            throw WrongFileException.of("count.too-many-papers", name, line, Limits.PAPERS);
        }
        return before + many;
    }

    /** A candidate's number on the paper, from 1, as the model's, from 0. */
    int candidate(int line, String token, int candidates) {
        long number = digits(token);
        if (number < 1 || number > candidates) {
            throw WrongFileException.of("count.candidate", name, line, token, candidates);
        }
        return (int) number - 1;
    }

    /** What plain digits say; −1 where there are none, others, or too many. */
    private static long digits(String token) {
        if (token.isEmpty() || token.length() > 18) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < token.length(); i++) {
            int digit = token.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
