package org.yishi.model.forum.question;

/** When a form was filled in. */
public enum Wave {
    /** 前测: before it was talked over. */
    BEFORE,
    /** 后测: after it was talked over. */
    AFTER;

    /** The other one. */
    public Wave other() {
        return this == BEFORE ? AFTER : BEFORE;
    }
}
