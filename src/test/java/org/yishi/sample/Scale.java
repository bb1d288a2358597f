package org.yishi.sample;

/**
 * How much a made-up village has.
 *
 * @param meetings in a year
 * @param topics raised in a year
 * @param tasks promised in a year
 * @param reports on a task, on average
 */
public record Scale(int years, int residents, int meetings, int topics, int tasks, int reports) {
    /** A village of 5,000 that meets 30 times and promises 200 things a year, with ten reports on each. */
    public static Scale years(int years) {
        return new Scale(years, 5000, 30, 75, 200, 10);
    }

    /** A small village, for tests that want everything once and quickly. */
    public static Scale small() {
        return new Scale(1, 300, 12, 30, 90, 4);
    }
}
