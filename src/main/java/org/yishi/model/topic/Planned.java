package org.yishi.model.topic;

import java.util.Optional;

/**
 * For when a matter is planned, and before whom.
 *
 * @param quarter from 1 to 4; empty where only the year is planned
 * @param body the code of the body that is to deal with it; empty where open
 * @param note a remark; empty where none
 */
public record Planned(int year, Optional<Integer> quarter, String body, String note) {
    public Planned {
        if (quarter.filter(q -> q < 1 || q > 4).isPresent()) {
            throw new IllegalArgumentException("no quarter: " + quarter);
        }
    }
}
