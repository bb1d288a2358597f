package org.yishi.model.vote;

import java.util.List;

/**
 * What a count comes to, where it is typed as totals and not paper by paper.
 *
 * @param votes in the order of the contest: yes, no and abstain, or each candidate's votes
 * @param valid papers or voices that count; of a plain question the sum of the votes
 * @param invalid spoiled papers, blank ones left out
 */
public record Totals(List<Long> votes, long valid, long invalid, long blank) {
    public Totals {
        votes = List.copyOf(votes);
        if (valid < 0 || invalid < 0 || blank < 0 || votes.stream().anyMatch(v -> v < 0)) {
            throw new IllegalArgumentException("a count below zero");
        }
    }

    /** Everything that was counted, spoiled and blank papers too. */
    public long cast() {
        return Math.addExact(Math.addExact(valid, invalid), blank);
    }
}
