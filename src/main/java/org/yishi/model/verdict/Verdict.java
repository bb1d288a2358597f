package org.yishi.model.verdict;

import java.util.List;
import org.yishi.model.body.Rule;

/**
 * What follows from a count under a rule, with every number that led there. The rule card, the hall's window, the
 * minutes and the follow-up print this one object.
 *
 * @param quorum one check for each share of the rule's quorum
 * @param adoption one check for each share of the rule's majority
 * @param tied yes and no are equal and some voice was given
 * @param findings what does not add up, and what is worth saying
 */
public record Verdict(
        Rule rule,
        Electorate electorate,
        Tally tally,
        List<Check> quorum,
        List<Check> adoption,
        Result result,
        boolean tied,
        List<Finding> findings) {
    public Verdict {
        quorum = List.copyOf(quorum);
        adoption = List.copyOf(adoption);
        findings = List.copyOf(findings);
    }

    /** Whether somebody may be elected by it: a vote that is void, or had no quorum, elects nobody, whatever its numbers. */
    public boolean elects() {
        return result == Result.CHOSEN || result == Result.SEATS_OPEN;
    }

    /** Whether it may only be shown with a typed reason. */
    public boolean needsReason() {
        return findings.stream().anyMatch(Finding::needsReason);
    }
}
