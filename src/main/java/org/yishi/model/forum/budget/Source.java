package org.yishi.model.forum.budget;

/**
 * Where scores come from.
 *
 * @param of the vote's or questionnaire's id; 0 where neither is behind them
 * @param words what it is called, as printed: the vote's number, the questionnaire's title, what was typed
 */
public record Source(Kind kind, long of, String words) {
    /** By which way people judged. */
    public enum Kind {
        /** 表决: a vote among several, closed and shown. */
        VOTE,
        /** 问卷: the means of a questionnaire. */
        QUESTIONNAIRE,
        /** 贴点: dots on proposals. */
        DOTS,
        /** 录入: counted elsewhere and typed in. */
        TYPED
    }
}
