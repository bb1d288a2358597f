package org.yishi.model.topic;

import java.time.LocalDate;
import org.yishi.model.id.TopicId;

/**
 * What became of a voice was told to whoever raised it.
 *
 * @param by who told it; empty where not noted
 * @param words the answer as it was told
 */
public record Telling(long id, TopicId topic, LocalDate on, Way way, String by, String words) {
    /** In which way. */
    public enum Way {
        /** 答复单. */
        SLIP,
        /** 上门当面. */
        VISIT,
        /** 电话. */
        PHONE,
        /** 微信. */
        WECHAT,
        /** 会上. */
        MEETING,
        OTHER
    }
}
