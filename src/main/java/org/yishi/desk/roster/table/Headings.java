package org.yishi.desk.roster.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yishi.office.read.Book;
import org.yishi.office.read.Cell;
import org.yishi.office.read.Row;
import org.yishi.office.read.Sheet;

/**
 * Finds the heading of a roster: below title lines, over one or two rows, merged or not. It is the rows whose texts are
 * most like the usual names of columns.
 */
public final class Headings {
    /** Rows with content in which the heading is looked for. */
    private static final int TOP = 40;

    private static final int SAMPLES = 3;
    private static final int EXACT = 3;
    private static final int WITHIN = 2;

    private final Lexicon lexicon;

    public Headings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How the roster lies in each sheet of a book, in the book's order. */
    public List<Layout> layouts(Book book) {
        var layouts = new ArrayList<Layout>();
        for (int i = 0; i < book.sheets().size(); i++) {
            layouts.add(layout(i, book.sheets().get(i)));
        }
        return layouts;
    }

    /** A heading of one or two rows, and what it says. */
    private record Candidate(
            int last, List<String> texts, List<Optional<Field>> fields, Set<Integer> exact, int score) {
        private static final Candidate NONE = new Candidate(0, List.of(), List.of(), Set.of(), 0);
    }

    private Layout layout(int index, Sheet sheet) {
        var merges = new Merges(sheet);
        var top = sheet.rows().subList(0, Math.min(TOP, sheet.rows().size()));
        Candidate best = null;
        for (int i = 0; i < top.size(); i++) {
            for (int rows = 1; rows <= 2 && i + rows <= top.size(); rows++) {
                var found = candidate(top.get(i), top.get(i + rows - 1), merges);
                if (found.score() > 0 && (best == null || found.score() > best.score())) {
                    best = found;
                }
            }
        }
        if (best == null) {
            return new Layout(index, 0, List.of(), new Guess(lexicon).mapping(sheet), 0);
        }
        int lastHeading = best.last();
        var rows =
                sheet.rows().stream().filter(row -> row.number() > lastHeading).toList();
        int score = best.score() * 100 + Math.min(rows.size(), 99) - (sheet.hidden() ? best.score() * 90 : 0);
        return new Layout(index, lastHeading, best.texts(), mapping(best, rows), rows.isEmpty() ? 1 : score);
    }

    private Candidate candidate(Row first, Row last, Merges merges) {
        boolean twoRows = first.number() != last.number();
        int width = Math.max(first.cells().size(), last.cells().size());
        var texts = new ArrayList<String>();
        var fields = new ArrayList<Optional<Field>>();
        var exactly = new HashSet<Integer>();
        int score = 0;
        boolean named = false;
        for (int column = 0; column < width; column++) {
            var above = merges.seen(first.number(), column);
            var below = merges.seen(last.number(), column);
            if (twoRows && looksLikeData(last, column, merges)) {
                return Candidate.NONE;
            }
            var upper = above.text();
            var lower = !twoRows || below.text().equals(upper) ? "" : below.text();
            var exact = exactly(upper, lower);
            var field = exact.isPresent() ? exact : lexicon.within(lower.isEmpty() ? upper : upper + lower);
            if (field.isPresent() && field.get() != Field.IGNORED && !fields.contains(field)) {
                score += exact.isPresent() ? EXACT : WITHIN;
                named |= field.get() == Field.NAME || field.get() == Field.HEAD_NAME;
            }
            if (exact.isPresent()) {
                exactly.add(column);
            }
            texts.add(lower.isEmpty() ? upper : lower);
            fields.add(field);
        }
        // Enough other columns make a heading too; whose names these are is then seen in the cells.
        if (!named && score >= 3 * EXACT) {
            return new Candidate(last.number(), texts, fields, exactly, score - 2 * EXACT);
        }
        // A lone 姓名 is a heading; any other lone word is a title or a remark.
        boolean counts = named
                && (score > EXACT
                        || first.cells().stream().filter(c -> !c.isBlank()).count() <= 3);
        return new Candidate(last.number(), texts, fields, exactly, counts ? score : 0);
    }

    /** The field of a heading with a part above it: the two together, else the lower, else the upper alone. */
    private Optional<Field> exactly(String upper, String lower) {
        if (lower.isEmpty()) {
            return lexicon.exactly(upper);
        }
        var both = lexicon.exactly(upper + lower);
        if (both.isPresent()) {
            return both;
        }
        if (lexicon.startsWith("head-first", upper) && !upper.equals(lower)) {
            return Optional.of(lexicon.isName(lower) ? Field.HEAD_NAME : Field.IGNORED);
        }
        return lexicon.exactly(lower);
    }

    private static boolean looksLikeData(Row row, int column, Merges merges) {
        if (merges.region(row.number(), column)
                .filter(r -> r.firstRow() < row.number())
                .isPresent()) {
            return false;
        }
        var kind = row.cell(column).kind();
        return kind == Cell.Kind.NUMBER
                || kind == Cell.Kind.DATE
                || kind == Cell.Kind.ROUNDED
                || row.text(column).matches("\\d{5,}[0-9Xx]?");
    }

    private static Mapping mapping(Candidate heading, List<Row> rows) {
        var taken = taken(heading, rows);
        var columns = new ArrayList<Mapping.Column>();
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int i = 0; i < Math.max(width, heading.texts().size()); i++) {
            var text = i < heading.texts().size() ? heading.texts().get(i) : "";
            var samples = samples(rows, i);
            if (!text.isEmpty() || !samples.isEmpty()) {
                var field = taken.getOrDefault(i, Field.IGNORED);
                columns.add(new Mapping.Column(i, Mapping.letter(i), text, samples, field));
            }
        }
        return named(new Mapping(columns), rows);
    }

    /** One column for each field: the one whose heading is its very name, and has values, before one that holds it. */
    private static Map<Integer, Field> taken(Candidate heading, List<Row> rows) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < heading.fields().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> samples(rows, i).isEmpty())
                .thenComparing(i -> !heading.exact().contains(i)));
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (int column : order) {
            heading.fields().get(column).ifPresent(field -> columns.putIfAbsent(field, column));
        }
        var taken = new HashMap<Integer, Field>();
        order.stream()
                .filter(column ->
                        heading.fields().get(column).filter(Field.ROLES::equals).isPresent())
                .forEach(column -> taken.put(column, Field.ROLES));
        columns.forEach((field, column) -> taken.put(column, field));
        return taken;
    }

    /** Where no heading says so, the first column that holds people's names holds the names. */
    private static Mapping named(Mapping mapping, List<Row> rows) {
        if (mapping.has(Field.NAME) || mapping.has(Field.HEAD_NAME)) {
            return mapping;
        }
        return mapping.columns().stream()
                .filter(column -> Guess.areNames(rows, column.index()))
                .findFirst()
                .map(column -> mapping.with(column.index(), Field.NAME))
                .orElse(mapping);
    }

    static List<String> samples(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .limit(SAMPLES)
                .toList();
    }
}
