package org.yishi.model.topic;

/** The stations on a matter's way, in their order. */
public enum Station {
    /** 提出. */
    VOICE,
    /** 议事. */
    MEETING,
    /** 表决. */
    VOTE,
    /** 决议. */
    RESOLUTION,
    /** 落实. */
    PROMISE,
    /** 公开. */
    NOTICE,
    /** 测评. */
    EVALUATION,
    /** 办结. */
    CLOSED;

    /** Where a matter stands with one station. */
    public enum Progress {
        DONE,
        NOW,
        TO_COME,
        /** It went on without it, or ended before. */
        SKIPPED
    }
}
