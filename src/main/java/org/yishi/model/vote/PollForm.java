package org.yishi.model.vote;

/** How voices are taken. */
public enum PollForm {
    /** 举手: totals typed by the host. */
    HANDS,
    /** 唱名: each name called, each answer by name in the minutes. */
    ROLL_CALL,
    /** 票决: papers handed out, taken back and counted; secret, only counts are kept. */
    PAPER
}
