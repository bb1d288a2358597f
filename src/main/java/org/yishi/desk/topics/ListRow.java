package org.yishi.desk.topics;

import java.util.List;
import java.util.Optional;
import org.yishi.model.Refusal;
import org.yishi.model.topic.Alike;
import org.yishi.model.topic.Topic;

/**
 * One row of a list, as it would be taken down.
 *
 * @param place which sheet and row
 * @param topic as it would be; its id and number mean nothing
 * @param doubts what a person should look at, a sentence each
 * @param alike the matter that it sounds like most; empty where none does
 */
public record ListRow(Place place, Topic topic, State state, List<Refusal> doubts, Optional<Alike> alike) {
    public ListRow {
        doubts = List.copyOf(doubts);
    }

    /**
     * Where it stands.
     *
     * @param row as the spreadsheet counts them
     */
    public record Place(String sheet, int row) {}

    /** What is to be made of a row. */
    public enum State {
        /** Nothing is doubtful. */
        NEW,
        /** It can be taken, and something should be looked at. */
        DOUBTFUL,
        /** So much like another that it is taken only where somebody says so. */
        ALIKE,
        /** It is there already, or stands twice in the list. */
        SAME,
        /** It says neither what nor why. */
        EMPTY
    }

    /** Whether it can be taken at all. */
    public boolean mayBeTaken() {
        return state != State.SAME && state != State.EMPTY;
    }

    /** Whether it is taken where nobody says otherwise. */
    public boolean isProposed() {
        return state == State.NEW || state == State.DOUBTFUL;
    }
}
