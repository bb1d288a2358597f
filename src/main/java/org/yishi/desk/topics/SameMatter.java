package org.yishi.desk.topics;

import java.util.Optional;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.model.id.UnitId;
import org.yishi.model.topic.Topic;

/**
 * By which a matter is known again, so that one list taken twice is in the file once: title, words and who raised it,
 * without blanks and signs; a day or a grid where both tell one.
 */
record SameMatter(String title, String words, String who) {
    static SameMatter of(Topic topic) {
        return new SameMatter(Lexicon.bare(topic.title()), Lexicon.bare(topic.words()), Lexicon.bare(topic.raisedBy()));
    }

    /** Whether a matter that is there is the one of a row. */
    static boolean isSame(Topic there, Topic row, boolean hasDay) {
        return of(there).equals(of(row))
                && (!hasDay || there.raisedOn().equals(row.raisedOn()))
                && grids(there.unit(), row.unit());
    }

    private static boolean grids(Optional<UnitId> one, Optional<UnitId> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
