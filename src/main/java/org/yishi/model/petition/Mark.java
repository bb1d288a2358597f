package org.yishi.model.petition;

/** Whether a name under a petition counts, and if not, why. */
public enum Mark {
    COUNTS,
    /** 已撤回. */
    TAKEN_BACK,
    /** Signed before on the same list. */
    TWICE,
    /** No longer on the roster: moved away, died. */
    GONE,
    /** Below the age that counts. */
    UNDER_AGE,
    /** Not one of those who may ask. */
    NOT_OF_BODY,
    /** Somebody of the same household or flat, which has one voice, has signed. */
    SAME_VOICE,
    /** Households are counted, and the roster knows none for this person. */
    NO_HOUSEHOLD
}
