package org.yishi.model.presence;

/** In what capacity someone is on a meeting's list. */
public enum Capacity {
    /** 应到: may vote, and counts for the quorum. */
    ENTITLED,
    /** 列席: sits in, may speak, never counts. */
    OBSERVER
}
