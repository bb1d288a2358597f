package org.yishi.desk.count;

import java.util.ArrayList;
import java.util.List;

/**
 * The names and the title at the end of a {@code .blt} file.
 *
 * <p>One a line, quoted or bare; a quote within a quoted name is doubled or follows a backslash; several quoted texts on
 * a line are one name each where lines alone are too few. Where no name stands at all, candidates are called by number.
 */
final class BltNames {
    private static final String PREFLIB = "# ALTERNATIVE NAME";

    private final List<String> names;
    private final String title;

    BltNames(FileText file, List<FileText.Line> lines, int candidates) {
        var byLine = new ArrayList<String>();
        var apart = new ArrayList<String>();
        for (var line : lines) {
            var pieces = pieces(line.text());
            if (!pieces.isEmpty()) {
                byLine.add(String.join(" ", pieces));
                apart.addAll(pieces);
            }
        }
        var found = byLine.size() >= candidates ? byLine : apart;
        if (found.isEmpty()) {
            names = Pile.numbers(candidates);
            title = "";
            return;
        }
        int last = lines.getLast().number();
        if (found.size() < candidates) {
            throw WrongFileException.of("count.blt-few-names", file.name(), last, found.size(), candidates);
        }
        // After the title, Wichmann's files carry a source and a comment.
        if (found.size() > candidates + 3) {
            throw WrongFileException.of("count.blt-many-names", file.name(), last, found.size(), candidates);
        }
        names = Pile.apart(found.subList(0, candidates));
        title = found.size() > candidates ? found.get(candidates) : "";
    }

    /** All different. */
    List<String> names() {
        return names;
    }

    String title() {
        return title;
    }

    /** The texts of a line; a bare line is one text. */
    private static List<String> pieces(String line) {
        if (line.startsWith(PREFLIB) && line.indexOf(':') > 0) {
            return List.of(line.substring(line.indexOf(':') + 1).strip());
        }
        var pieces = new ArrayList<String>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '"') {
                at = quoted(line, at + 1, pieces);
            } else if (c == '#') {
                break;
            } else if (c == ' ' || c == '\t' || c == ',') {
                at++;
            } else {
                int comment = line.indexOf(" #", at);
                var bare = comment < 0 ? line.substring(at) : line.substring(at, comment);
                pieces.add(bare.replaceAll("[,\\s]+$", ""));
                break;
            }
        }
        return pieces;
    }

    /** Takes a quoted text whose opening quote stands before; where it ends. */
    private static int quoted(String line, int from, List<String> pieces) {
        var piece = new StringBuilder();
        int at = from;
        for (; at < line.length(); at++) {
            char c = line.charAt(at);
            char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
            boolean escaped = c == '\\' ? next == '"' || next == '\\' : c == '"' && next == '"';
            if (escaped) {
                piece.append(next);
                at++;
            } else if (c == '"') {
                break;
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString().strip());
        return at + 1;
    }
}
