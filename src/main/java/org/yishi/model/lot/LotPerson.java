package org.yishi.model.lot;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ResidentId;

/**
 * Somebody in a draw.
 *
 * @param id under which the file keeps it
 * @param stratum its key
 * @param place from 1 within the stratum, in the order of the lots; substitutes come behind those drawn
 * @param reason why somebody declines; empty otherwise
 * @param standsFor the id of the one who declined and for whom a substitute moved up; empty where nobody did
 * @param line the line of the meeting's list that was made for this answer; empty where none was needed
 * @param answeredAt when the answer came
 */
public record LotPerson(
        long id,
        ResidentId resident,
        String stratum,
        int place,
        boolean substitute,
        LotAnswer answer,
        String reason,
        Optional<Long> standsFor,
        Optional<AttendeeId> line,
        Optional<OffsetDateTime> answeredAt) {
    /** Somebody of whom nothing is known yet. */
    public static LotPerson drawn(ResidentId resident, String stratum, int place, boolean substitute) {
        return new LotPerson(
                0,
                resident,
                stratum,
                place,
                substitute,
                LotAnswer.OPEN,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether they were asked to come: drawn, or moved up for somebody. */
    public boolean isCalled() {
        return !substitute || standsFor.isPresent();
    }

    public boolean comes() {
        return answer == LotAnswer.COMES;
    }

    /** The same one with another answer. */
    public LotPerson answering(LotAnswer now, String why, Optional<AttendeeId> at, Optional<OffsetDateTime> when) {
        return new LotPerson(id, resident, stratum, place, substitute, now, why, standsFor, at, when);
    }

    /** The same one, moved up for somebody or set free again. */
    public LotPerson standing(Optional<Long> other) {
        return new LotPerson(id, resident, stratum, place, substitute, answer, reason, other, line, answeredAt);
    }
}
