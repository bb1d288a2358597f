package org.yishi.model.count;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number: 7/2 is 7/2.
 *
 * <p>In lowest terms, the denominator above 0. An amount too large for 64 bits is an {@link ArithmeticException}, never
 * a wrong number.
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = new Fraction(0, 1);

    public Fraction {
        if (denominator == 0) {
            throw new IllegalArgumentException("a share of nothing: " + numerator + "/0");
        }
        long common = gcd(numerator, denominator);
        if (denominator < 0) {
            common = -common;
        }
        numerator /= common;
        denominator /= common;
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return new Fraction(whole, 1);
    }

    @Override
    public int compareTo(Fraction other) {
        int high = Long.compare(
                Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return high != 0 ? high : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    /** This less the other, exact. */
    public Fraction less(Fraction other) {
        return new Fraction(
                Math.subtractExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    /** Whether it is a whole number. */
    public boolean isWhole() {
        return denominator == 1;
    }

    /** As a decimal number: exact where two, five and ten divide enough, else cut to the places, half up. */
    public BigDecimal decimal(int places) {
        var rounded = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** Its square root to the places, half up; of what is not below 0. */
    public BigDecimal root(int places) {
        var squared = new BigDecimal(BigInteger.valueOf(numerator))
                .divide(new BigDecimal(denominator), new MathContext(50, RoundingMode.HALF_UP));
        return squared.sqrt(new MathContext(40, RoundingMode.HALF_UP)).setScale(places, RoundingMode.HALF_UP);
    }

    /** {@code 7/2}, or {@code 3} where it is whole. */
    @Override
    public String toString() {
        return isWhole() ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return Math.max(1, Math.absExact(a));
    }
}
