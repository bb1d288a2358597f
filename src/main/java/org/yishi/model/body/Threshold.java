package org.yishi.model.body;

/**
 * A share that must be reached: "more than 1/2 of those present, by heads".
 *
 * <pre>{@code
 * var most = new Threshold(1, 2, Comparison.MORE_THAN, Base.PRESENT, Measure.HEADS);
 * most.needed(83);      // 42
 * most.isMet(41, 82);   // false: exactly half
 * }</pre>
 *
 * <p>Integer cross-multiplication only. Of nothing, nothing is a share: a base of 0 is never met.
 *
 * @param numerator at least 0
 * @param denominator above 0, at least the numerator
 */
public record Threshold(int numerator, int denominator, Comparison comparison, Base base, Measure measure) {
    public Threshold {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("not a share: " + numerator + "/" + denominator);
        }
    }

    /** Whether the value is the share asked for of the whole; both in this threshold's unit. */
    public boolean isMet(long value, long whole) {
        if (whole <= 0) {
            return false;
        }
        long left = Math.multiplyExact(value, (long) denominator);
        long right = Math.multiplyExact(whole, (long) numerator);
        return switch (comparison) {
            case AT_LEAST -> left >= right;
            case MORE_THAN -> left > right;
        };
    }

    /** The least value that meets it, in this threshold's unit; above the whole where none can. */
    public long needed(long whole) {
        long product = Math.multiplyExact(Math.max(whole, 0), (long) numerator);
        long least =
                switch (comparison) {
                    case AT_LEAST -> Math.ceilDiv(product, denominator);
                    case MORE_THAN -> Math.floorDiv(product, denominator) + 1;
                };
        return whole <= 0 ? Math.max(least, 1) : least;
    }
}
