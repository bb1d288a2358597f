package org.yishi.model.vote;

/** The life of a vote. A published vote is never changed; it can only be declared void. */
public enum PollState {
    OPEN,
    /** Counted, not yet shown to the hall. */
    CLOSED,
    PUBLISHED,
    /** 作废: kept in the record with its reason. */
    VOID
}
