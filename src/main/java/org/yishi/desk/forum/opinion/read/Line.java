package org.yishi.desk.forum.opinion.read;

import org.yishi.model.forum.opinion.Said;

/**
 * One opinion that was read.
 *
 * @param row where it stands, as the spreadsheet counts, or the line of what was pasted
 * @param group the group's name as it stands there; empty where none
 */
public record Line(int row, Said said, String group, State state) {
    /** What taking it would do. */
    public enum State {
        NEW,
        /** No group of the meeting bears that name: it is taken for the one chosen. */
        NO_GROUP,
        /** The same words of the same person are there already: left out. */
        KNOWN,
        /** Longer than an opinion can be: left out. */
        TOO_LONG
    }

    public boolean isTaken() {
        return state == State.NEW || state == State.NO_GROUP;
    }
}
