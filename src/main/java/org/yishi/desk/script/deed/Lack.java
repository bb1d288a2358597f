package org.yishi.desk.script.deed;

/** A rule that a plan may not meet and a script may give the reason for. */
public enum Lack {
    /** Notice too short or none. */
    NOTICE,
    /** Not studied by the party organisation first. */
    STUDY,
    /** A matter that the body may not decide. */
    MATTER,
    /** Whatever is not met. */
    ALL
}
