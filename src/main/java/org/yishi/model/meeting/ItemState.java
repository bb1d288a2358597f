package org.yishi.model.meeting;

/** Where an item stands. An item can be come back to. */
public enum ItemState {
    WAITING,
    RUNNING,
    DONE,
    SKIPPED
}
