package org.yishi.model.body;

import java.util.List;

/**
 * What one kind of decision needs.
 *
 * @param id names the rule within its body, e.g. "ordinary"
 * @param matters the matters it governs; empty for the body's ordinary rule
 * @param quorum all must be met for the vote to count; empty where no quorum is asked for
 * @param adoption all must be met to pass; empty for a vote of opinion, which decides nothing
 * @param secretOnly whether paper without names is asked for (无记名投票)
 * @param source law and article, as printed in the minutes
 */
public record Rule(
        String id,
        List<Matter> matters,
        Turnout turnout,
        List<Threshold> quorum,
        List<Threshold> adoption,
        boolean secretOnly,
        String source) {
    public Rule {
        matters = List.copyOf(matters);
        quorum = List.copyOf(quorum);
        adoption = List.copyOf(adoption);
    }

    /** Whether a vote under this rule decides anything; a deliberation's vote of opinion does not. */
    public boolean isBinding() {
        return !adoption.isEmpty();
    }

    /** Whether any share of it is taken in this unit. */
    public boolean counts(Measure measure) {
        return quorum.stream().anyMatch(t -> t.measure() == measure)
                || adoption.stream().anyMatch(t -> t.measure() == measure);
    }
}
