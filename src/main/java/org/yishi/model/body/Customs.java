package org.yishi.model.body;

import java.util.Objects;

/**
 * What a body's own rules say where the law is silent.
 *
 * @param clearMajority whether "clear majority, not counted" may be recorded for a show of hands
 * @param ties what becomes of a tie
 * @param base who is counted, where people come or leave while a vote is open
 */
public record Customs(boolean clearMajority, Ties ties, Present base) {
    /** Records written before it could be chosen do not name the base. */
    public Customs {
        base = Objects.requireNonNullElse(base, Present.AT_CLOSING);
    }

    /** Customs under which those count who are there when the vote closes. */
    public Customs(boolean clearMajority, Ties ties) {
        this(clearMajority, ties, Present.AT_CLOSING);
    }

    /** What becomes of a tie. */
    public enum Ties {
        /** 未通过; among several it is reported as a tie. */
        STAND,
        /** 抽签, in public. */
        LOT,
        /** The chair casts the vote that decides. */
        CHAIR
    }

    /** Whose presence counts. */
    public enum Present {
        /** Those there when the vote closed: who comes late is counted, who left before is not. */
        AT_CLOSING,
        /** Those there when the vote opened: who comes late is listed but not counted, who left is. */
        AT_OPENING
    }

    /** What the law leaves: everything is counted, a tie is a tie, who is there at the close is counted. */
    public static final Customs NONE = new Customs(false, Ties.STAND, Present.AT_CLOSING);
}
