package org.yishi.desk.roster.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yishi.desk.roster.table.People.Line;
import org.yishi.office.read.Cell;

/**
 * Carries down what is written once, in the first row of a household, when the cells below were left empty: for people
 * whose relation says that they belong to the head above, and below a row whose person is the head it names.
 */
final class Household {
    private final Lexicon lexicon;
    private final boolean related;
    private final boolean numbered;
    private final boolean headed;

    Household(Lexicon lexicon, Mapping mapping) {
        this.lexicon = lexicon;
        this.related = mapping.has(Field.RELATION);
        this.numbered = mapping.has(Field.HOUSEHOLD_NUMBER);
        this.headed = mapping.has(Field.HEAD_NAME) && mapping.has(Field.NAME);
    }

    List<Line> carriedDown(List<Line> lines) {
        var carried = new ArrayList<Line>();
        Line head = null;
        for (var line : lines) {
            if (head != null && belongs(line, head)) {
                carried.add(below(head, line));
            } else {
                var full = heading(line);
                carried.add(full);
                head = startsHousehold(full) ? full : null;
            }
        }
        return carried;
    }

    /** A row without a household of its own that follows one. */
    private boolean belongs(Line line, Line head) {
        boolean blank = line.text(Field.HOUSEHOLD_NUMBER).isEmpty()
                && line.text(Field.HEAD_NAME).isEmpty();
        if (related) {
            var relation = line.text(Field.RELATION);
            boolean relative = !relation.isEmpty() && !lexicon.is("head", relation);
            return relative && blank;
        }
        return blank && (numbered || headed) && isHead(head);
    }

    private boolean startsHousehold(Line line) {
        return related
                ? lexicon.is("head", line.text(Field.RELATION))
                        || !line.text(Field.HOUSEHOLD_NUMBER).isEmpty()
                        || !line.text(Field.HEAD_NAME).isEmpty()
                : isHead(line);
    }

    private boolean isHead(Line line) {
        return headed
                && !line.text(Field.HEAD_NAME).isEmpty()
                && Lexicon.bare(line.text(Field.HEAD_NAME)).equals(Lexicon.bare(line.text(Field.NAME)));
    }

    /** A row whose relation is "head" names its own person as the head, where no column does. */
    private Line heading(Line line) {
        if (!lexicon.is("head", line.text(Field.RELATION))
                || !line.text(Field.HEAD_NAME).isEmpty()
                || line.text(Field.NAME).isEmpty()) {
            return line;
        }
        var cells = copy(line);
        cells.put(Field.HEAD_NAME, line.cell(Field.NAME));
        return new Line(line.place(), line.hidden(), cells);
    }

    private static Line below(Line head, Line line) {
        var cells = copy(line);
        for (var field : Field.SHARED) {
            if (line.text(field).isEmpty() && !head.text(field).isEmpty()) {
                cells.put(field, head.cell(field));
            }
        }
        return new Line(line.place(), line.hidden(), cells);
    }

    private static Map<Field, Cell> copy(Line line) {
        var cells = new EnumMap<Field, Cell>(Field.class);
        cells.putAll(line.cells());
        return cells;
    }
}
