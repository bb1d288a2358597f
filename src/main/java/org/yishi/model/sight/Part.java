package org.yishi.model.sight;

/** What part of the tasks is looked at. */
public enum Part {
    /** Everything that still asks for something: open, or done and not yet signed off. */
    TO_DO,
    /** Its day has passed. */
    LATE,
    /** Its day comes within a week. */
    SOON,
    WAITING,
    /** Done, to be checked or signed off. */
    DONE,
    /** Signed off or given up. */
    CLOSED,
    ALL
}
