package org.yishi.desk.roster.match;

import java.util.List;
import java.util.Optional;
import org.yishi.desk.roster.person.Finding;
import org.yishi.desk.roster.person.Person;
import org.yishi.model.people.Resident;

/**
 * One row of a file held against the roster.
 *
 * @param person what the row says; its findings say what is wrong with it
 * @param deed what taking it would do
 * @param known the resident that it is; empty for a new one
 * @param changes field by field, for a known resident
 * @param household its place in the preview's households, or -1
 */
public record PreviewRow(Person person, Deed deed, Optional<Resident> known, List<Change> changes, int household) {
    public PreviewRow {
        changes = List.copyOf(changes);
    }

    /** What taking a row does. */
    public enum Deed {
        ADD,
        CHANGE,
        NOTHING
    }

    /** How a row is shown. */
    public enum State {
        /** Comes onto the roster. */
        NEW,
        /** Changes a resident. */
        CHANGED,
        /** Says what is known already. */
        SAME,
        /** Taken, but a cell needs a look. */
        WARNING,
        /** Not taken. */
        REFUSED
    }

    /** How the row is shown. A row that would change nothing is SAME, whatever its cells look like. */
    public State state() {
        if (person.isRefused()) {
            return State.REFUSED;
        }
        boolean warned = person.findings().stream().anyMatch(f -> f.weight() == Finding.Weight.WARNING);
        return switch (deed) {
            case ADD -> warned ? State.WARNING : State.NEW;
            case CHANGE -> warned ? State.WARNING : State.CHANGED;
            case NOTHING -> known.filter(Resident::isRetired).isPresent() ? State.WARNING : State.SAME;
        };
    }

    /** The row's sheet; empty where only one was read. */
    public String sheet() {
        return person.place().sheet();
    }

    /** The row's number in its sheet. */
    public int row() {
        return person.row();
    }
}
