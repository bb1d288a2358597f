package org.yishi.model.forum.budget.funding;

/** What becomes of a project. */
public enum Fate {
    FUNDED,
    /** Among equals of whom not all can be paid, or behind such: to be decided. */
    UNDECIDED,
    /** When its turn came, less was left than it costs. */
    TOO_DEAR,
    /** Behind the first that did not fit, which ended the list. */
    BEHIND,
    /** It takes more of the purse than one project may. */
    OVER_SHARE,
    /** Nobody judged it. */
    UNSCORED;

    /** Whether money alone stood between it and the list. */
    public boolean isShort() {
        return this == TOO_DEAR || this == BEHIND;
    }
}
