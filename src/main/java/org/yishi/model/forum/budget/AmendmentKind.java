package org.yishi.model.forum.budget;

/** What an amendment asks for. */
public enum AmendmentKind {
    /** 调减. */
    CUT,
    /** 调增. */
    RAISE,
    /** 增列. */
    ADD,
    /** 删除. */
    DROP
}
