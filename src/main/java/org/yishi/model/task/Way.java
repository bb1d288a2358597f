package org.yishi.model.task;

/** The one way each outcome takes (村委会组织法(2025) art. 33 ¶3). */
public enum Way {
    /** 组织实施. */
    CARRY_OUT,
    /** 监督落实: others carry it out, the committee sees to it. */
    SUPERVISE,
    /** 提交有权决定的组织. */
    HAND_ON,
    /** 不采纳, with the reason told to those who hold it. */
    NOT_TAKEN_UP
}
