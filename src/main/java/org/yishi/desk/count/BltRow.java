package org.yishi.desk.count;

import java.util.ArrayList;
import java.util.List;

/** A {@code .blt} file that minds no line ends: each paper ends with its 0, and the papers end with one 0 more. */
final class BltRow {
    private BltRow() {}

    private record Piece(int line, String token) {}

    static BltLines of(FileText file, List<FileText.Line> lines) {
        var pieces = new ArrayList<Piece>();
        var names = new ArrayList<FileText.Line>();
        for (var line : lines) {
            int quote = line.text().indexOf('"');
            var figures =
                    quote < 0 || !names.isEmpty() ? line.text() : line.text().substring(0, quote);
            if (names.isEmpty()) {
                BltLines.tokens(new FileText.Line(line.number(), figures))
                        .forEach(token -> pieces.add(new Piece(line.number(), token)));
            }
            if (quote >= 0 || !names.isEmpty()) {
                names.add(new FileText.Line(
                        line.number(), names.isEmpty() ? line.text().substring(quote) : line.text()));
            }
        }
        if (pieces.size() < 2) {
            throw WrongFileException.of(
                    "count.blt-head", file.name(), lines.getFirst().number());
        }
        return new BltLines(tokens(pieces.subList(0, 2)), papers(file, pieces.subList(2, pieces.size())), names);
    }

    private static List<BltLines.Tokens> papers(FileText file, List<Piece> pieces) {
        var papers = new ArrayList<BltLines.Tokens>();
        int from = 0;
        while (from < pieces.size()) {
            var first = pieces.get(from);
            int to = from;
            if (first.token().startsWith("-") || first.token().startsWith("[")) {
                to = from + 1;
                while (first.token().startsWith("[")
                        && to < pieces.size()
                        && !pieces.get(to - 1).token().endsWith("]")) {
                    to++;
                }
            } else if (first.token().equals("0")) {
                if (from < pieces.size() - 1) {
                    var more = pieces.get(from + 1);
                    throw WrongFileException.of("count.blt-after-end", file.name(), more.line(), more.token());
                }
                return papers;
            } else {
                while (to < pieces.size() && !pieces.get(to).token().equals("0")) {
                    to++;
                }
                to++;
            }
            if (to > pieces.size()) {
                break;
            }
            papers.add(tokens(pieces.subList(from, to)));
            from = to;
        }
        throw WrongFileException.of(
                "count.blt-end",
                file.name(),
                pieces.isEmpty() ? 1 : pieces.getLast().line());
    }

    private static BltLines.Tokens tokens(List<Piece> pieces) {
        return new BltLines.Tokens(
                pieces.getFirst().line(), pieces.stream().map(Piece::token).toList());
    }
}
