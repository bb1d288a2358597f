package org.yishi.report.ballot;

import java.util.List;

/**
 * How many papers are printed, and how many on a sheet.
 *
 * @param voters those who may get one
 * @param spares for papers spoiled at the table
 * @param perPage 1, 2, 4, 6 or 8 on an A4 page; fewer are put on it where the text would not fit
 */
public record Printing(long voters, long spares, int perPage) {
    /** How many can stand on a page, fewest first. */
    public static final List<Integer> PAGES = List.of(1, 2, 4, 6, 8);

    private static final long LEAST_SPARES = 3;

    public Printing {
        if (voters < 0 || spares < 0 || !isPossible(perPage)) {
            throw new IllegalArgumentException("no such printing: " + voters + ", " + spares + ", " + perPage);
        }
    }

    /** One for each voter and a tenth more, three at least. */
    public static Printing of(long voters, int perPage) {
        return new Printing(voters, Math.max(LEAST_SPARES, Math.ceilDiv(voters, 10)), perPage);
    }

    /** Whether so many can stand on a page. */
    public static boolean isPossible(int perPage) {
        return PAGES.contains(perPage);
    }

    /** How many papers in all. */
    public int papers() {
        return Math.toIntExact(Math.max(1, voters + spares));
    }
}
