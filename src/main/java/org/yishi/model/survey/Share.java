package org.yishi.model.survey;

/**
 * A share that must be reached, "at least 4 of 5": a whole fraction, compared by cross-multiplication. Of nothing,
 * nothing is a share. It is kept in its lowest terms: 80 of 100 is 4 of 5.
 *
 * <pre>{@code
 * new Share(4, 5).isMet(40, 50);     // true: exactly four fifths
 * new Share(4, 5).needed(41);        // 33
 * }</pre>
 *
 * @param numerator from 0 to the denominator
 * @param denominator from 1 to a million
 */
public record Share(int numerator, int denominator) {
    private static final int MOST = 1_000_000;

    public Share {
        if (denominator < 1 || denominator > MOST || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("not a share: " + numerator + "/" + denominator);
        }
        int common = common(numerator, denominator);
        numerator /= common;
        denominator /= common;
    }

    private static int common(int a, int b) {
        return b == 0 ? a : common(b, a % b);
    }

    /** So many of a hundred. */
    public static Share percent(int percent) {
        return new Share(percent, 100);
    }

    /** Whether the part is at least this share of the whole; both at most a million million. */
    public boolean isMet(long part, long whole) {
        return whole > 0 && part * denominator >= whole * numerator;
    }

    /** The least part of the whole that meets it; above the whole where none can. */
    public long needed(long whole) {
        return whole <= 0 ? 1 : Math.ceilDiv(whole * numerator, denominator);
    }
}
