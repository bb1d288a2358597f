package org.yishi.desk.followup.sheet.read;

import org.yishi.model.Refusal;

/**
 * Something in a sheet that is not taken.
 *
 * @param task its number and title; empty where it belongs to none
 */
public record Wrong(Where where, String task, Refusal why) {
    /** What belongs to no task that is known. */
    public Wrong(Where where, Refusal why) {
        this(where, "", why);
    }
}
