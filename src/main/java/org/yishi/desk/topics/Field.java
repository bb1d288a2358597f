package org.yishi.desk.topics;

/** What a list of matters can tell of each. */
public enum Field {
    TITLE,
    WORDS,
    WHO,
    GRID,
    WAY,
    DAY,
    KIND,
    TAGS,
    TOUCHES
}
