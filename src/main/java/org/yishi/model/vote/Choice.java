package org.yishi.model.vote;

/** An answer to a question put to the vote. */
public enum Choice {
    YES,
    NO,
    ABSTAIN,
    /** A spoiled paper 废票; never by name. */
    INVALID
}
