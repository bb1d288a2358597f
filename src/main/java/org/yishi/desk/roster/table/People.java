package org.yishi.desk.roster.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yishi.model.Refusal;
import org.yishi.office.read.Cell;
import org.yishi.office.read.Row;
import org.yishi.office.read.Sheet;

/**
 * Reads the rows below the heading as people: leaves out what is none (totals, signatures, the heading again, empty
 * numbered rows), each with a note, and carries down what is written once for a household.
 */
public final class People {
    private final Lexicon lexicon;
    private final Layout layout;
    private final String sheetName;
    private final Merges merges;
    private final List<String> headings;
    private final Map<Integer, Field> fields;
    private final Map<Integer, String> roles = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Refusal> notes = new ArrayList<>();
    private int numberedOnly;
    private int headingsAgain;
    private String section;

    private People(Lexicon lexicon, Layout layout, Sheet sheet, boolean alone) {
        this.lexicon = lexicon;
        this.sheetName = alone ? "" : sheet.name();
        this.section = !alone && lexicon.endsWith("unit-section", sheet.name()) ? sheet.name() : "";
        this.layout = layout;
        this.merges = new Merges(sheet);
        this.headings = layout.headings().stream().map(Lexicon::bare).toList();
        this.fields = layout.mapping().fields();
        for (var column : layout.mapping().columns()) {
            if (column.field() == Field.ROLES) {
                lexicon.roleOfHeading(column.heading()).ifPresent(role -> roles.put(column.index(), role));
            }
        }
    }

    /**
     * One person's row.
     *
     * @param place where it stands, different for each row of a file
     * @param hidden whether it is hidden in the file
     * @param cells what stands in it, by field; blank cells are not there
     */
    public record Line(Place place, boolean hidden, Map<Field, Cell> cells) {
        public Line {
            cells = Map.copyOf(cells);
        }

        /** What is seen under a field; empty where nothing is. */
        public String text(Field field) {
            return cells.getOrDefault(field, Cell.BLANK).text();
        }

        public Cell cell(Field field) {
            return cells.getOrDefault(field, Cell.BLANK);
        }
    }

    /**
     * The people of a sheet.
     *
     * @param lines in the file's order
     * @param notes what was left out or understood in a way that a person should know
     */
    public record Read(List<Line> lines, List<Refusal> notes) {
        public Read {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Reads a sheet that lies as told.
     *
     * @param alone whether it is the only one that is read; else its name is told with each row, and may be a group's
     */
    public static Read read(Lexicon lexicon, Layout layout, Sheet sheet, boolean alone) {
        var people = new People(lexicon, layout, sheet, alone);
        sheet.rows().stream().filter(row -> row.number() > layout.lastHeading()).forEach(people::take);
        people.count(sheet);
        return new Read(new Household(lexicon, layout.mapping()).carriedDown(people.lines), people.notes);
    }

    private void take(Row row) {
        var cells = cells(row);
        if (cells.isEmpty() || cells.keySet().equals(java.util.Set.of(Field.SEQUENCE))) {
            if (!leaveOutAside(row) && !cells.isEmpty()) {
                numberedOnly++;
            }
            return;
        }
        if (isHeadingAgain(row)) {
            headingsAgain++;
            return;
        }
        if (leaveOut(row, cells)) {
            return;
        }
        if (!section.isEmpty() && !layout.mapping().has(Field.GROUP)) {
            cells.put(Field.GROUP, new Cell(section, Cell.Kind.TEXT));
        }
        lines.add(new Line(new Place(sheetName, row.number()), row.hidden(), cells));
    }

    private Map<Field, Cell> cells(Row row) {
        var cells = new EnumMap<Field, Cell>(Field.class);
        fields.forEach((column, field) -> {
            var seen = Field.SHARED.contains(field) ? merges.seen(row.number(), column) : row.cell(column);
            var cell = roles.containsKey(column) ? role(seen, roles.get(column)) : seen;
            if (!cell.isBlank()) {
                cells.merge(field, cell, (one, other) -> new Cell(one.text() + ";" + other.text(), one.kind()));
            }
        });
        return cells;
    }

    /** In a column named after a role, yes is the role; the role's own word or another one stays. */
    private Cell role(Cell cell, String role) {
        if (lexicon.is("yes", cell.text())) {
            return new Cell(role, Cell.Kind.TEXT);
        }
        return lexicon.is("no", cell.text()) ? Cell.BLANK : cell;
    }

    /** A remark below the table in a column that is not taken. */
    private boolean leaveOutAside(Row row) {
        var first = first(row);
        if (lexicon.startsWith("signature", first) || lexicon.startsWith("not-a-person", first)) {
            notes.add(Refusal.of("roster.note.left-out", where(row), shorten(first)));
            return true;
        }
        return false;
    }

    private boolean leaveOut(Row row, Map<Field, Cell> cells) {
        var first = first(row);
        boolean nameless = !cells.containsKey(Field.NAME) && !cells.containsKey(Field.HEAD_NAME);
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        var name = cells.getOrDefault(Field.NAME, cells.getOrDefault(Field.HEAD_NAME, Cell.BLANK))
                .text();
        if ((isNoPerson(first) && (nameless || filled <= 3)) || isNoPerson(name)) {
            notes.add(Refusal.of("roster.note.left-out", where(row), shorten(first)));
            return true;
        }
        if (filled == 1 && lexicon.endsWith("unit-section", first)) {
            section = first;
            notes.add(Refusal.of("roster.note.section", where(row), shorten(first)));
            return true;
        }
        boolean remark = filled == 1 && (nameless || first.codePointCount(0, first.length()) > 20);
        if (remark) {
            notes.add(Refusal.of("roster.note.left-out", where(row), shorten(first)));
        }
        return remark;
    }

    private boolean isNoPerson(String text) {
        return lexicon.is("not-a-person", text)
                || (lexicon.startsWith("signature", text) && hasColon(text))
                || (lexicon.startsWith("not-a-person", text) && text.chars().anyMatch(Character::isDigit));
    }

    private static boolean hasColon(String text) {
        return Lexicon.narrow(text).indexOf(':') >= 0;
    }

    private boolean isHeadingAgain(Row row) {
        int same = 0;
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            if (!heading.isEmpty() && heading.equals(Lexicon.bare(row.text(i)))) {
                same++;
            }
        }
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        return same > 0 && same * 2L >= filled;
    }

    private void count(Sheet sheet) {
        if (numberedOnly > 0) {
            notes.add(Refusal.of("roster.note.numbered-only", numberedOnly));
        }
        if (headingsAgain > 0) {
            notes.add(Refusal.of("roster.note.heading-again", headingsAgain));
        }
        long errors = lines.stream()
                .flatMap(line -> line.cells().values().stream())
                .filter(cell -> cell.kind() == Cell.Kind.ERROR)
                .count();
        if (errors > 0) {
            notes.add(Refusal.of("roster.note.errors", errors));
        }
        long hidden = lines.stream().filter(Line::hidden).count();
        if (hidden > 0) {
            notes.add(Refusal.of("roster.note.hidden-rows", hidden));
        }
        if (sheet.hidden()) {
            notes.add(Refusal.of("roster.note.hidden-sheet", sheet.name()));
        }
    }

    private String where(Row row) {
        return new Place(sheetName, row.number()).toString();
    }

    private static String first(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse(Cell.BLANK)
                .text();
    }

    private static String shorten(String text) {
        var line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= 20
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 20)) + "…";
    }
}
