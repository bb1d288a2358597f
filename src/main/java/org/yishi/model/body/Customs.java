package org.yishi.model.body;

/**
 * What a body's own rules say where the law is silent.
 *
 * @param clearMajority whether "clear majority, not counted" may be recorded for a show of hands
 * @param ties what becomes of a tie
 */
public record Customs(boolean clearMajority, Ties ties) {
    /** What becomes of a tie. */
    public enum Ties {
        /** 未通过; among several it is reported as a tie. */
        STAND,
        /** 抽签, in public. */
        LOT,
        /** The chair casts the vote that decides. */
        CHAIR
    }

    /** What the law leaves: everything is counted, a tie is a tie. */
    public static final Customs NONE = new Customs(false, Ties.STAND);
}
