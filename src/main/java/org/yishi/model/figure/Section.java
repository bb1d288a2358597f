package org.yishi.model.figure;

/** The parts of a report, in their order. */
public enum Section {
    /** What was held and decided. */
    DECISIONS,
    /** What was promised and done. */
    TASKS,
    /** How many of those entitled came. */
    ATTENDANCE,
    /** Which people took part. */
    PEOPLE,
    /** What was raised, by whom it came, how long it took. */
    TOPICS,
    /** What was put up on the wall. */
    NOTICES,
    /** What residents said of it. */
    SURVEYS
}
