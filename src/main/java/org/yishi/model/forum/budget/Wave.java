package org.yishi.model.forum.budget;

/** When projects were judged: before they were talked over, or after. */
public enum Wave {
    BEFORE,
    AFTER
}
