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
        int side = compare(value, denominator, whole, numerator);
        return switch (comparison) {
            case AT_LEAST -> side >= 0;
            case MORE_THAN -> side > 0;
        };
    }

    /** The least value that meets it, in this threshold's unit; above the whole where none can. */
    public long needed(long whole) {
        if (whole <= 0) {
            return 1;
        }
        long parts = whole / denominator * numerator;
        long rest = whole % denominator * numerator;
        return parts
                + switch (comparison) {
                    case AT_LEAST -> Math.ceilDiv(rest, denominator);
                    case MORE_THAN -> Math.floorDiv(rest, denominator) + 1;
                };
    }

    /** Compares a·b with c·d in 128 bits, so that no number is too large to be compared. */
    private static int compare(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
