package org.yishi.office.write.xlsx;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param widest the most it may take, in halves of a Chinese character; longer text goes on in the next line
 * @param choices what can be picked from its drop-down list; empty where anything may be typed
 */
public record Column(String head, Kind kind, int widest, List<String> choices) {
    /** What a column holds. */
    public enum Kind {
        WORDS,
        /** Short text in the middle of its cell. */
        MARK,
        NUMBER,
        DATE,
        /** There for a program that reads the sheet back, not for people. */
        HIDDEN
    }

    public Column {
        choices = List.copyOf(choices);
        if (String.join(",", choices).length() > 255 || choices.stream().anyMatch(c -> c.contains(","))) {
            throw new IllegalArgumentException("more choices than a drop-down list holds: " + head);
        }
    }

    public static Column words(String head, int widest) {
        return new Column(head, Kind.WORDS, widest, List.of());
    }

    public static Column mark(String head) {
        return new Column(head, Kind.MARK, 24, List.of());
    }

    public static Column number(String head) {
        return new Column(head, Kind.NUMBER, 12, List.of());
    }

    public static Column date(String head) {
        return new Column(head, Kind.DATE, 12, List.of());
    }

    public static Column choice(String head, List<String> choices) {
        return new Column(head, Kind.MARK, 24, choices);
    }

    public static Column hidden(String head) {
        return new Column(head, Kind.HIDDEN, 12, List.of());
    }
}
