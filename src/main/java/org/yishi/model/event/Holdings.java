package org.yishi.model.event;

import java.time.OffsetDateTime;

/**
 * What a village file holds, as a person tells one copy of it from another.
 *
 * @param origin what names the file for life; two copies of one village have the same
 * @param head the hash of the last entry of the journal
 * @param entries how many entries the journal has
 * @param last when the last entry was made
 * @param village the village's name
 * @param residents those who have not moved away
 * @param meetings all that were ever planned
 */
public record Holdings(
        String origin, String head, long entries, OffsetDateTime last, String village, long residents, long meetings) {
    /** Whether both are the same state of the same village. */
    public boolean isSameAs(Holdings other) {
        return origin.equals(other.origin) && head.equals(other.head) && entries == other.entries;
    }
}
