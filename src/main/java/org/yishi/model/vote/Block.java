package org.yishi.model.vote;

import java.util.Optional;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.verdict.Count;

/**
 * What one teller counted in one row or block of the hall, or what somebody said who votes for others too.
 *
 * @param name e.g. 第三排; empty where the hall was counted as a whole
 * @param teller empty where nobody was named
 * @param holder whose votes these are, where one person holds several: the own one and those of the principals
 */
public record Block(String name, String teller, Count count, Optional<AttendeeId> holder) {
    /** A row, or the hall as a whole. */
    public Block(String name, String teller, Count count) {
        this(name, teller, count, Optional.empty());
    }
}
