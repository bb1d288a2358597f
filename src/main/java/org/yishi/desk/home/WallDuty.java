package org.yishi.desk.home;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.id.DisclosureId;

/**
 * Something to be done at the notice board.
 *
 * @param notice which one; empty where nothing is planned yet
 * @param title empty for the general affairs of a quarter
 * @param day by which it was or is to be done
 */
public record WallDuty(What what, Optional<DisclosureId> notice, String title, LocalDate day) {
    /** What is to be done, the most pressing first. */
    public enum What {
        /** 应贴未贴: its day has passed. */
        NEVER_UP,
        /** 有异议待答复. */
        TO_ANSWER,
        /** 该张贴: planned for today. */
        TO_PUT_UP,
        /** 应公开: nothing is planned yet, and it is still in time. */
        TO_PLAN,
        /** 期满可撤. */
        MAY_COME_DOWN
    }
}
