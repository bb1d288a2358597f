package org.yishi.model.topic;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;

/**
 * A matter, from the first voice to done.
 *
 * @param number as printed: year and running number, e.g. 2026-T3
 * @param words as it was first said; empty where it came up at a meeting
 * @param raisedBy who raised it, as written down; empty where unknown
 * @param resident who raised it, where that is somebody on the roster
 * @param unit the grid it comes from
 * @param filing of what sort it is, and whom it touches
 * @param answer what was told to who raised it; empty where nothing yet
 * @param joinedTo the matter it was joined to
 * @param closing when and by whom it was closed
 */
public record Topic(
        TopicId id,
        String number,
        String title,
        String words,
        String raisedBy,
        Optional<ResidentId> resident,
        Optional<UnitId> unit,
        Channel way,
        LocalDate raisedOn,
        Filing filing,
        TopicState state,
        String answer,
        Optional<TopicId> joinedTo,
        Optional<Closing> closing) {
    /** Of what sort it is, in the village's own words; empty where not sorted. */
    public String kind() {
        return filing.kind();
    }

    /**
     * The end of a matter.
     *
     * @param words what was noted at the end; empty where nothing
     */
    public record Closing(LocalDate on, String by, String words) {}

    /** The same matter in another state. */
    public Topic in(TopicState next) {
        return new Topic(
                id, number, title, words, raisedBy, resident, unit, way, raisedOn, filing, next, answer, joinedTo,
                closing);
    }

    /** The same matter, closed. */
    public Topic closed(Closing end) {
        return new Topic(
                id,
                number,
                title,
                words,
                raisedBy,
                resident,
                unit,
                way,
                raisedOn,
                filing,
                TopicState.CLOSED,
                answer,
                joinedTo,
                Optional.of(end));
    }
}
