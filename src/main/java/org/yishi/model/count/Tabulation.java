package org.yishi.model.count;

import java.util.List;

/**
 * What counting gave. Valid, invalid and blank papers add up to all papers.
 *
 * @param method how it was counted
 * @param slate who stood
 * @param quota votes that elect for sure; 0 where the method has none
 * @param valid papers that count
 * @param invalid papers that are void
 * @param blank papers that name nobody who stands
 * @param exhausted valid papers that could go to nobody at the end
 * @param elected for sure, in the order elected
 * @param ranking all who stood, best first; equals, and those whom only a lot would part, together
 * @param tied between whom the seats left are; empty where nothing is open
 * @param totals by candidate: what the method ranks by, or the votes in the last round they stood in
 * @param rounds for the minutes
 */
public record Tabulation(
        CountingMethod method,
        Slate slate,
        long quota,
        long valid,
        long invalid,
        long blank,
        long exhausted,
        List<Integer> elected,
        List<List<Integer>> ranking,
        List<Integer> tied,
        List<Fraction> totals,
        List<Round> rounds) {
    public Tabulation {
        elected = List.copyOf(elected);
        ranking = ranking.stream().map(List::copyOf).toList();
        tied = List.copyOf(tied);
        totals = List.copyOf(totals);
        rounds = List.copyOf(rounds);
    }

    /** All papers that were in the box. */
    public long papers() {
        return valid + invalid + blank;
    }
}
