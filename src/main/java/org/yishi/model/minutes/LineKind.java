package org.yishi.model.minutes;

/** What a line of the minutes is; decides its place, its look and whether the secretary may change it. */
public enum LineKind {
    TITLE,
    /** Time, place, host … */
    FACT,
    /** Numbers of presence: printed as the meeting's record has them. */
    PRESENCE,
    /** Who was there, absent, excused, sitting in. */
    NAMES,
    /** An agenda item's heading. */
    ITEM,
    PARAGRAPH,
    SPEECH,
    /** A vote's numbers, rule and verdict: the same everywhere, so never edited here. */
    VOTE,
    RESOLUTION,
    TASK,
    /** How many opinions were gathered, and the proposals with their dots. */
    GATHERED,
    /** A rule not met, with its reason. */
    DEVIATION;

    /** Whether the line's numbers stand in the record and may not be changed by hand. */
    public boolean isFixed() {
        return this == VOTE || this == PRESENCE || this == DEVIATION || this == RESOLUTION || this == GATHERED;
    }
}
