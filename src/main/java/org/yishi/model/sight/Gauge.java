package org.yishi.model.sight;

/** What a light can measure of a task, each in whole numbers. */
public enum Gauge {
    /** Days left until it is due: 0 on the day itself, below 0 after it. A task without a date has none. */
    DAYS_LEFT,
    /** Days it was given: from its start, or from when it was promised, to its due date. */
    TERM,
    /** How far it is, in percent. */
    PROGRESS,
    /** The share of those who answered its matter's survey that are satisfied, in percent. Before a survey, none. */
    SATISFIED
}
