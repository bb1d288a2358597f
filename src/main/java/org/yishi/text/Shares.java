package org.yishi.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares of one whole in hundredths of a percent, so rounded that they add up to it: each is rounded by itself, and
 * what is then too much or too little is taken from or given to those whom it changes least (the largest remainder,
 * Hamilton's way).
 *
 * <p>The first keeps its own rounding as long as another can give way: the sentence of the verdict tells it alone, and
 * must tell the same. What is not all, not nothing and not half never reads 100.00%, 0.00% or 50.00%.
 */
final class Shares {
    private static final long ALL = 10_000;

    /** Shares by which people tell at a glance how it went. */
    private static final List<Long> PLAIN = List.of(0L, ALL / 2, ALL);

    private final List<Long> parts;
    private final long whole;

    /** Parts that add up to the whole, which is above zero. */
    private Shares(List<Long> parts, long whole) {
        this.parts = parts;
        this.whole = whole;
    }

    /** One share by itself, in hundredths of a percent. */
    static long alone(long part, long whole) {
        return new Shares(List.of(part), whole).rounded(0);
    }

    /** The shares of parts that are not more than the whole together; what is missing counts as one part more. */
    static List<Long> of(List<Long> parts, long whole) {
        long rest = whole - sum(parts);
        var all = new ArrayList<>(parts);
        if (rest > 0) {
            all.add(rest);
        }
        return new Shares(all, whole).even().subList(0, parts.size());
    }

    static long sum(List<Long> parts) {
        return parts.stream().reduce(0L, Math::addExact);
    }

    private List<Long> even() {
        var shares = new ArrayList<>(
                IntStream.range(0, parts.size()).mapToObj(this::rounded).toList());
        long lacking = ALL - sum(shares);
        while (lacking != 0) {
            int step = lacking > 0 ? 1 : -1;
            int which = giving(shares, step);
            shares.set(which, shares.get(which) + step);
            lacking -= step;
        }
        return shares;
    }

    /** Whom a hundredth more or less changes least: rather none that is exact, and the first last of all. */
    private int giving(List<Long> shares, int step) {
        return IntStream.range(0, parts.size())
                .boxed()
                .min(Comparator.<Integer, Boolean>comparing(i -> i == 0)
                        .thenComparing(i -> isExact(i) || isPlain(shares.get(i) + step))
                        .thenComparing(i -> error(i, shares.get(i) + step)))
                .orElseThrow();
    }

    private long rounded(int i) {
        long near = exact(i).setScale(0, RoundingMode.HALF_UP).longValueExact();
        if (isExact(i) || !isPlain(near)) {
            return near;
        }
        return error(i, near - 1).compareTo(error(i, near + 1)) < 0 ? near - 1 : near + 1;
    }

    private boolean isExact(int i) {
        return scaled(i).remainder(BigDecimal.valueOf(whole)).signum() == 0;
    }

    private static boolean isPlain(long share) {
        return PLAIN.contains(share);
    }

    private BigDecimal error(int i, long share) {
        return BigDecimal.valueOf(share)
                .multiply(BigDecimal.valueOf(whole))
                .subtract(scaled(i))
                .abs();
    }

    private BigDecimal exact(int i) {
        return scaled(i).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }

    private BigDecimal scaled(int i) {
        return BigDecimal.valueOf(parts.get(i)).multiply(BigDecimal.valueOf(ALL));
    }
}
