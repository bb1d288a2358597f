package org.yishi.model.forum.question;

/** How a question is answered. */
public enum QuestionKind {
    /** 0 to 10. */
    SCALE,
    /** One of several. */
    CHOICE,
    /** In one's own words. */
    OPEN
}
