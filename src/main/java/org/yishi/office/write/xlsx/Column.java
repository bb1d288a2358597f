package org.yishi.office.write.xlsx;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param widest the most it may take, in halves of a Chinese character; longer text goes on in the next line
 * @param choices what can be picked from its drop-down list; empty where anything may be typed
 * @param hint what is said when something is typed that does not fit; empty where nothing is looked at
 * @param locked whether it is not to be filled in: grey, and typing is refused with the hint
 */
public record Column(String head, Kind kind, int widest, List<String> choices, String hint, boolean locked) {
    /** What a column holds. */
    public enum Kind {
        WORDS,
        /** Short text in the middle of its cell. */
        MARK,
        NUMBER,
        /** A whole number from 0 to 100. */
        PERCENT,
        MONEY,
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

    private static Column of(String head, Kind kind, int widest) {
        return new Column(head, kind, widest, List.of(), "", false);
    }

    public static Column words(String head, int widest) {
        return of(head, Kind.WORDS, widest);
    }

    public static Column mark(String head) {
        return of(head, Kind.MARK, 24);
    }

    public static Column number(String head) {
        return of(head, Kind.NUMBER, 12);
    }

    public static Column percent(String head) {
        return of(head, Kind.PERCENT, 12);
    }

    public static Column money(String head) {
        return of(head, Kind.MONEY, 16);
    }

    public static Column date(String head) {
        return of(head, Kind.DATE, 12);
    }

    public static Column choice(String head, List<String> choices) {
        return new Column(head, Kind.MARK, 24, choices, "", false);
    }

    public static Column hidden(String head) {
        return of(head, Kind.HIDDEN, 12);
    }

    /** The same; a day, percent or sum that is none is refused with the hint. */
    public Column checked(String said) {
        return new Column(head, kind, widest, choices, said, locked);
    }

    /** The same, grey and not to be filled in. It can still be sorted and moved. */
    public Column locked(String said) {
        return new Column(head, kind, widest, List.of(), said, true);
    }
}
