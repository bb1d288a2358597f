package org.yishi.model.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;

/**
 * Something that ought to be put up, and for which nothing is even planned.
 *
 * @param kind RESOLUTION for what was decided, CARRYING_OUT for what was done, AFFAIRS for a quarter's general items
 * @param number of the resolution, the task or the matter, as printed; empty for a quarter
 * @param title of the resolution, the task or the matter; empty for a quarter
 * @param task whose result it is; empty where the results of a whole matter are told at once
 * @param since the day from which it can be put up; for a quarter the day after its last
 * @param results how many tasks it tells of; 1 where it tells of something else
 */
public record Owed(
        DisclosureKind kind,
        Optional<TopicId> topic,
        Optional<ResolutionId> resolution,
        Optional<TaskId> task,
        String number,
        String title,
        LocalDate since,
        int results) {
    /** What a meeting decided is to be made known at once (art. 35): the house reads this as three days. */
    private static final int AT_ONCE = 3;

    /** What came of it: no law gives days for it; within two weeks and a day it is still news. */
    private static final int SOON = 15;

    /** General items are made known at least once a quarter (art. 35). */
    private static final int QUARTER = 3;

    /** The last day on which it goes up in time. */
    public LocalDate by() {
        return switch (kind) {
            case RESOLUTION -> since.plusDays(AT_ONCE);
            case CARRYING_OUT -> since.plusDays(SOON);
            case AFFAIRS -> since.plusMonths(QUARTER).minusDays(1);
            case ASSET_PLAN, OWNERS, OTHER -> since;
        };
    }

    /** Whether its last day has passed. */
    public boolean isLate(LocalDate today) {
        return today.isAfter(by());
    }
}
