package org.yishi.model.verdict;

/** What a vote came to. */
public enum Result {
    PASSED,
    REJECTED,
    /** The quorum was not met: nothing is decided. */
    NO_QUORUM,
    /** More papers than voters: the vote is void as a whole. */
    INVALID,
    /** A vote of opinion: noted, decides nothing. */
    NOTED,
    /** Among several: every seat is filled. */
    CHOSEN,
    /** Among several: seats are open, or equals stand for them; a lot or another ballot is needed. */
    SEATS_OPEN;

    /** Whether a resolution can follow from it. */
    public boolean isFollowed() {
        return this == PASSED || this == NOTED || this == CHOSEN;
    }
}
