package org.yishi.model.topic;

/** By which way a matter was raised. */
public enum Channel {
    /** 入户走访. */
    VISIT,
    /** 热线电话. */
    HOTLINE,
    /** 意见箱. */
    BOX,
    /** 微信群. */
    WECHAT,
    /** 代表联名提出. */
    MOTION,
    /** 党员提议. */
    PARTY,
    /** 会上提出. */
    MEETING,
    OTHER
}
