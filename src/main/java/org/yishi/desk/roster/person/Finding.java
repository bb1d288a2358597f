package org.yishi.desk.roster.person;

import org.yishi.desk.roster.table.Field;
import org.yishi.model.Refusal;

/**
 * Something a person should know about one cell of a row.
 *
 * @param field the column; NAME where it is about the whole row
 * @param weight what follows from it
 * @param words the sentence
 */
public record Finding(Field field, Weight weight, Refusal words) {
    /** What follows from a finding. */
    public enum Weight {
        /** Good to know; all was taken. */
        NOTE,
        /** The cell needs a look; the row is taken, the cell as far as it makes sense. */
        WARNING,
        /** The row is not taken. */
        REFUSED
    }

    static Finding note(Field field, String key, Object... args) {
        return new Finding(field, Weight.NOTE, Refusal.of(key, args));
    }

    static Finding warning(Field field, String key, Object... args) {
        return new Finding(field, Weight.WARNING, Refusal.of(key, args));
    }

    /** A finding for which the row is not taken. */
    public static Finding refused(Field field, String key, Object... args) {
        return new Finding(field, Weight.REFUSED, Refusal.of(key, args));
    }

    /** On a new row whose name others on the roster have. */
    public static Finding sameName(int others) {
        return note(Field.NAME, "roster.finding.same-name", others);
    }

    /** On a row whose person has left the roster. */
    public static Finding left(String reason) {
        return warning(Field.NAME, "roster.finding.left", reason);
    }
}
