package org.yishi.desk.roster.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which column is what: found by the headings, to be corrected by the person and passed back.
 *
 * @param columns all columns that have a heading or content, from left to right
 */
public record Mapping(List<Column> columns) {
    public Mapping {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param index from 0
     * @param letter as the spreadsheet names it: A, B … AA
     * @param heading as it stands in the file; empty where it has none
     * @param samples a few of its values, so that a person can tell what it is
     * @param field what it is taken for
     */
    public record Column(int index, String letter, String heading, List<String> samples, Field field) {
        public Column {
            samples = List.copyOf(samples);
        }

        private Column as(Field other) {
            return new Column(index, letter, heading, samples, other);
        }
    }

    /** The same with one column corrected; another column that was this field is no longer taken. */
    public Mapping with(int index, Field field) {
        var corrected = new ArrayList<Column>();
        for (var column : columns) {
            if (column.index() == index) {
                corrected.add(column.as(field));
            } else if (field.isSingle() && column.field() == field) {
                corrected.add(column.as(Field.IGNORED));
            } else {
                corrected.add(column);
            }
        }
        return new Mapping(corrected);
    }

    /** The column that is this field. */
    public Optional<Column> column(Field field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    /** Whether any column is this field. */
    public boolean has(Field field) {
        return column(field).isPresent();
    }

    /** What is taken, by column. */
    public Map<Integer, Field> fields() {
        var fields = new TreeMap<Integer, Field>();
        columns.stream()
                .filter(column -> column.field() != Field.IGNORED)
                .forEach(column -> fields.put(column.index(), column.field()));
        return fields;
    }

    /** A, B … Z, AA for a column from 0. */
    public static String letter(int index) {
        var letter = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letter.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letter.toString();
    }
}
