package org.yishi.model.compact;

/** The life of a version. */
public enum VersionState {
    /** Being written; one at a time. */
    DRAFT,
    /** Adopted: its text never changes again. */
    ADOPTED,
    /** Given up, rejected, or replaced by what was adopted of it; kept. */
    DROPPED
}
