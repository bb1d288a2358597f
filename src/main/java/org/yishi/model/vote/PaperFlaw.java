package org.yishi.model.vote;

/** Why a paper does not count for anyone; it stays in the base all the same. */
public enum PaperFlaw {
    /** 空白. */
    BLANK,
    /** 多选: names more than it may. */
    TOO_MANY,
    /** 无法辨认. */
    UNCLEAR,
    /** 非本次统一印制的票. */
    NOT_OURS,
    /** 写有姓名或记号. */
    SIGNED,
    OTHER
}
