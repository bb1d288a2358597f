package org.yishi.desk.count;

/** How much a ballot file may hold: far above any vote, so that sums fit and a wrong file cannot fill the memory. */
final class Limits {
    /** Names on a paper. */
    static final int CANDIDATES = 2_000;

    /** Papers in a file, and in one line of it. */
    static final long PAPERS = 100_000_000;

    private Limits() {}
}
