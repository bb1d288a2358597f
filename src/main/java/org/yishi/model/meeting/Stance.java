package org.yishi.model.meeting;

/** How a speech stands to the matter. */
public enum Stance {
    NONE,
    FOR,
    AGAINST,
    SUGGESTION
}
