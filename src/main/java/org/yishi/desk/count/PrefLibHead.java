package org.yishi.desk.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a PrefLib file says before its orders.
 *
 * @param voters as told; −1 where it does not say
 * @param mark what stands between the number of papers and their order
 * @param orders the lines of the orders
 */
record PrefLibHead(String title, List<String> names, long voters, char mark, List<FileText.Line> orders) {
    private static final String ALTERNATIVES = "# NUMBER ALTERNATIVES:";
    private static final String VOTERS = "# NUMBER VOTERS:";
    private static final String NAME = "# ALTERNATIVE NAME ";
    private static final String TITLE = "# TITLE:";

    static PrefLibHead of(FileText file) {
        var lines = file.lines();
        if (lines.isEmpty()) {
            throw WrongFileException.of("count.empty", file.name());
        }
        return lines.getFirst().text().startsWith("#") ? told(file, lines) : old(file, lines);
    }

    private static PrefLibHead told(FileText file, List<FileText.Line> lines) {
        var title = "";
        long voters = -1;
        int candidates = 0;
        var orders = new ArrayList<FileText.Line>();
        var named = new ArrayList<FileText.Line>();
        for (var line : lines) {
            var text = line.text();
            if (text.startsWith(ALTERNATIVES)) {
                candidates = (int) file.number(line.number(), after(text), 1, Limits.CANDIDATES);
            } else if (text.startsWith(VOTERS)) {
                voters = file.number(line.number(), after(text), 0, Limits.PAPERS);
            } else if (text.startsWith(TITLE)) {
                title = after(text);
            } else if (text.startsWith(NAME)) {
                named.add(line);
            } else if (!text.startsWith("#")) {
                orders.add(line);
            }
        }
        if (candidates == 0) {
            throw WrongFileException.of(
                    "count.preflib-head", file.name(), lines.getLast().number());
        }
        var names = Pile.numbers(candidates).toArray(new String[0]);
        for (var line : named) {
            int colon = line.text().indexOf(':');
            var number = line.text()
                    .substring(NAME.length(), Math.max(NAME.length(), colon))
                    .strip();
            names[file.candidate(line.number(), number, candidates)] = after(line.text());
        }
        return new PrefLibHead(title, Pile.apart(List.of(names)), voters, ':', orders);
    }

    private static String after(String text) {
        return text.substring(text.indexOf(':') + 1).strip();
    }

    private static PrefLibHead old(FileText file, List<FileText.Line> lines) {
        int candidates = (int) file.number(1, lines.getFirst().text(), 1, Limits.CANDIDATES);
        if (lines.size() < candidates + 2) {
            throw WrongFileException.of(
                    "count.preflib-head", file.name(), lines.getLast().number());
        }
        var names = new String[candidates];
        for (var line : lines.subList(1, candidates + 1)) {
            int comma = line.text().indexOf(',');
            var number = line.text().substring(0, Math.max(0, comma)).strip();
            names[file.candidate(line.number(), number, candidates)] =
                    line.text().substring(comma + 1).strip();
        }
        if (Arrays.stream(names).anyMatch(Objects::isNull)) {
            throw WrongFileException.of(
                    "count.preflib-head", file.name(), lines.get(candidates).number());
        }
        var sums = lines.get(candidates + 1);
        // Voters, papers, different orders: a voter of weight two is two papers.
        var told = sums.text().split(",", -1);
        var papers = file.number(sums.number(), told[told.length > 1 ? 1 : 0].strip(), 0, Limits.PAPERS);
        return new PrefLibHead(
                "", Pile.apart(List.of(names)), papers, ',', lines.subList(candidates + 2, lines.size()));
    }
}
