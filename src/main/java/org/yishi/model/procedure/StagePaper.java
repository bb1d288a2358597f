package org.yishi.model.procedure;

/** A paper that a stage leaves behind. */
public enum StagePaper {
    /** 会议通知. */
    NOTICE,
    /** 签到表: each stage has its own. */
    SIGN_IN,
    /** 会议记录. */
    MINUTES,
    /** 表决结果. */
    RESULT,
    /** 书面申请、联名书. */
    SIGNATURES,
    /** 方案、草案. */
    PLAN,
    /** 法律顾问意见. */
    LEGAL_OPINION,
    /** 乡镇（街道）审核意见. */
    TOWNSHIP_OPINION,
    /** 备案回执. */
    FILING_RECEIPT,
    /** 公示照片. */
    PHOTO,
    /** 监督意见. */
    SUPERVISION,
    /** 意见采纳情况. */
    ADOPTION
}
