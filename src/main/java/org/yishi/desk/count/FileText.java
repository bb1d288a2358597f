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
        for (var line : text.split("\\r\\n|\\r|\\n", -1)) {
            number++;
            var bare = line.strip();
            if (!bare.isEmpty()) {
                lines.add(new Line(number, bare));
            }
        }
        return lines;
    }

    /** A whole number at least so large, at most so large. */
    long number(int line, String token, long least, long most) {
        if (!token.isEmpty() && token.length() < 19 && token.chars().allMatch(c -> c >= '0' && c <= '9')) {
            long number = Long.parseLong(token);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw WrongFileException.of("count.number", name, line, token, least, most);
    }

    /** A candidate's number on the paper, from 1, as the model's, from 0. */
    int candidate(int line, String token, int candidates) {
        if (token.length() < 10 && !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = Integer.parseInt(token);
            if (number >= 1 && number <= candidates) {
                return number - 1;
            }
        }
        throw WrongFileException.of("count.candidate", name, line, token, candidates);
    }
}
