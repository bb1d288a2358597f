package org.yishi.model.team;

import java.util.Set;
import org.yishi.model.lot.Trait;

/**
 * How groups are made.
 *
 * @param teams how many groups
 * @param by what they are balanced by
 * @param apart whether members of one household are kept apart
 * @param seed what their order follows from, so that the groups can be made again
 */
public record TeamTerms(TeamSource source, int teams, Set<Trait> by, boolean apart, long seed) {
    public TeamTerms {
        by = Set.copyOf(by);
    }
}
