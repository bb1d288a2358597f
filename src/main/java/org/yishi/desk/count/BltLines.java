package org.yishi.desk.count;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The parts of a {@code .blt} file: its head, its lines of figures, its lines of names.
 *
 * @param head candidates and seats
 * @param numbers each withdrawal or paper, up to the end of the papers
 * @param names what follows
 */
record BltLines(Tokens head, List<Tokens> numbers, List<FileText.Line> names) {
    /** One line in pieces. */
    record Tokens(int number, List<String> tokens) {}

    static BltLines of(FileText file) {
        var lines = new FileText(file.name(), withoutBlocks(file.text())).lines();
        var figures = new ArrayList<Tokens>();
        int at = 0;
        boolean ended = false;
        for (; at < lines.size() && !ended; at++) {
            var line = lines.get(at);
            if (line.text().startsWith("\"") || (isRow(figures) && line.text().indexOf('"') >= 0)) {
                break;
            }
            var tokens = tokens(line);
            if (!tokens.isEmpty()) {
                ended = !figures.isEmpty()
                        && tokens.size() == 1
                        && tokens.getFirst().equals("0")
                        && !isRow(figures);
                figures.add(new Tokens(line.number(), tokens));
            }
        }
        if (figures.isEmpty()) {
            throw WrongFileException.of("count.empty", file.name());
        }
        if (isRow(figures)) {
            return BltRow.of(file, lines);
        }
        if (!ended) {
            int last = figures.getLast().number();
            throw WrongFileException.of("count.blt-end", file.name(), last);
        }
        return new BltLines(
                figures.getFirst(), figures.subList(1, figures.size() - 1), lines.subList(at, lines.size()));
    }

    /** Whether the file is one row of figures: its first line has more than the head. */
    private static boolean isRow(List<Tokens> figures) {
        return !figures.isEmpty() && figures.getFirst().tokens().size() > 2;
    }

    static List<String> tokens(FileText.Line line) {
        int comment = line.text().indexOf('#');
        var text = comment < 0 ? line.text() : line.text().substring(0, comment);
        var tokens = new ArrayList<String>();
        for (var pieces = new StringTokenizer(text, " \t,;\u00A0"); pieces.hasMoreTokens(); ) {
            tokens.add(pieces.nextToken());
        }
        // OpaVote writes the paper's own number before it.
        if (tokens.size() > 1
                && tokens.getFirst().startsWith("(")
                && tokens.getFirst().endsWith(")")) {
            tokens.removeFirst();
        }
        return tokens;
    }

    /** The text with comments between slash-star and star-slash blanked, its lines kept. */
    private static String withoutBlocks(String text) {
        int from = text.indexOf("/*");
        if (from < 0) {
            return text;
        }
        var bare = new StringBuilder(text);
        while (from >= 0) {
            int end = bare.indexOf("*/", from + 2);
            if (end < 0) {
                break; // no comment, but two characters that a name may have
            }
            int to = end + 2;
            for (int i = from; i < to; i++) {
                if (bare.charAt(i) != '\n' && bare.charAt(i) != '\r') {
                    bare.setCharAt(i, ' ');
                }
            }
            from = bare.indexOf("/*", to);
        }
        return bare.toString();
    }
}
