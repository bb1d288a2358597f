package org.yishi.model.verdict;

import java.util.List;
import org.yishi.model.body.Rule;

/**
 * What a vote would need if it opened now: shown before it opens and while it runs.
 *
 * @param quorum tried against those present now; for a turnout by votes cast the value is those who could still vote
 * @param adoption the base as far as known now; {@code needed} is what must be reached
 */
public record RuleCard(Rule rule, Electorate electorate, List<Check> quorum, List<Check> adoption) {
    public RuleCard {
        quorum = List.copyOf(quorum);
        adoption = List.copyOf(adoption);
    }

    /** Whether the vote would count if it opened now. */
    public boolean isQuorate() {
        return quorum.stream().allMatch(Check::met);
    }
}
