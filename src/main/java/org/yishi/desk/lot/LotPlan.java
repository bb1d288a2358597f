package org.yishi.desk.lot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.model.people.Role;

/**
 * What is to be drawn.
 *
 * @param size how many people
 * @param spare how many substitutes for each of them
 * @param seed what the lots follow from; told in the hall
 * @param strata by what people are told apart; empty for one pot
 * @param grids from which grids; empty for all
 * @param role whoever has it; empty for everybody
 * @param leastAge in full years; 0 whatever the age
 */
public record LotPlan(
        int size, int spare, long seed, Set<Trait> strata, List<String> grids, Optional<Role> role, int leastAge) {
    public LotPlan {
        strata = Set.copyOf(strata);
        grids = List.copyOf(grids);
    }
}
