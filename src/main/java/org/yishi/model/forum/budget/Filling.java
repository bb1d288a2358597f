package org.yishi.model.forum.budget;

/** How the purse is filled, best project first. */
public enum Filling {
    /** The first that does not fit ends the list. */
    STOP,
    /** What does not fit is passed over; the next that fits is taken. */
    SKIP
}
