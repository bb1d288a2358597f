package org.yishi.model.compact.read;

/** What can be wrong with a text that was read. */
public enum SlipKind {
    /** Numbers are left out before it. */
    MISSING,
    /** The number stood there before. */
    TWICE,
    /** The number is lower than the one before it. */
    OUT_OF_ORDER,
    /** A number without words. */
    EMPTY,
    /** The articles of each chapter begin with 1 again. */
    RESTARTS,
    /** 节: taken as a chapter. */
    SECTION,
    /** Nothing is numbered: each paragraph was taken as an article. */
    NO_NUMBERS
}
