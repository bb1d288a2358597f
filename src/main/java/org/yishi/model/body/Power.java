package org.yishi.model.body;

/** What the outcome of a body's meeting is. */
public enum Power {
    /** Its decision binds. */
    DECIDES,
    /** 协商: no quorum by law, and its outcome binds nobody (村委会组织法(2025) art. 33, 居委会组织法(2025) art. 32). */
    DELIBERATES
}
