package org.yishi.model.body;

/**
 * Who may ask together that a body meets, so that it must be called 提议召开: "at least 1/10 of the villagers of 18".
 * A body may have several; each is enough by itself.
 *
 * @param share of whom, counted in people, or in households where a household has one voice
 * @param of those who may ask
 * @param within in how many days the meeting must be held; 0 where no days are written down
 * @param source law and article
 */
public record Request(Threshold share, Entitlement of, int within, String source) {
    /** A share of all who may ask, in the unit in which they are counted; 以上, so that the share itself is enough. */
    public static Request atLeast(int numerator, int denominator, Entitlement of, int within, String source) {
        var measure = of.who() == Entitlement.Who.HOUSEHOLDS ? Measure.HOUSEHOLDS : Measure.HEADS;
        var share = new Threshold(numerator, denominator, Comparison.AT_LEAST, Base.ENTITLED, measure);
        return new Request(share, of, within, source);
    }
}
