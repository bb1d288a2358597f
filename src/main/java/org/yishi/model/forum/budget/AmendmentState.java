package org.yishi.model.forum.budget;

/** Where an amendment stands. */
public enum AmendmentState {
    OPEN,
    CARRIED,
    LOST,
    WITHDRAWN
}
