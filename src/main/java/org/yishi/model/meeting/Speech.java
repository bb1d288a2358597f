package org.yishi.model.meeting;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.SpeechId;

/**
 * A turn to speak, with what was said.
 *
 * @param speaker who; empty for a guest who is not on the list
 * @param name as printed
 * @param spokenSeconds time spoken before the present run
 * @param runningSince since when the clock runs, if it does
 * @param limitSeconds the time given; 0 where none
 * @param text what was said, in a line or two; empty until typed
 */
public record Speech(
        SpeechId id,
        ItemId item,
        Optional<AttendeeId> speaker,
        String name,
        SpeechState state,
        OffsetDateTime queuedAt,
        long spokenSeconds,
        Optional<OffsetDateTime> runningSince,
        int limitSeconds,
        Stance stance,
        String text) {}
