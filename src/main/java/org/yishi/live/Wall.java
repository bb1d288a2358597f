package org.yishi.live;

/** What the host lets the hall's window show. */
public enum Wall {
    /** Whatever is going on. */
    FOLLOW,
    /** The agenda with what is done. */
    AGENDA,
    /** Something that the host chose to show beside the course of the meeting. */
    EXHIBIT,
    /** Nothing. */
    BLANK
}
