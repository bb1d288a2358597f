package org.yishi.model.procedure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a person said of a stage.
 *
 * @param stage the stage's code
 * @param words what was said: what was noted, why it was left out, why it was sent back
 * @param held how it was held, where it took place outside the program
 * @param cut what was there when the matter was sent back; empty for anything else
 */
public record Step(
        long id, String stage, Said kind, LocalDate on, String words, Optional<Held> held, Optional<Cut> cut) {
    /** Anything but a matter sent back. */
    public Step(long id, String stage, Said kind, LocalDate on, String words, Optional<Held> held) {
        this(id, stage, kind, on, words, held, Optional.empty());
    }

    /** What was said. */
    public enum Said {
        /** It is done. */
        DONE,
        /** It is left out, for a reason that the papers print. */
        LEFT_OUT,
        /** The matter goes back to this stage. */
        SENT_BACK
    }

    /**
     * A meeting or an act that is known from its paper alone.
     *
     * @param form how it was held, in words
     * @param entitled 应到; 0 where nobody counts
     * @param present 实到
     * @param yes 赞成; as many as present where nobody was against
     */
    public record Held(String form, int entitled, int present, int yes) {}

    /**
     * The moment a matter was sent back: what is older counts no more, though it be of the same day.
     *
     * @param notice the id of the newest notice of the village then; 0 where there was none
     */
    public record Cut(OffsetDateTime at, long notice) {}
}
