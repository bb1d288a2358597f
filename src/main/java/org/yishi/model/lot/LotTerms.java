package org.yishi.model.lot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.model.people.Role;

/**
 * What is laid down before a draw.
 *
 * @param total how many take part in all, drawn or not
 * @param percent how many in a hundred of them are drawn, from 1 to 100; the others volunteer or are invited
 * @param spare how many substitutes a stratum gets for each seat
 * @param strata by what people are told apart; empty for one pot
 * @param grids from which grids; empty for all
 * @param role whoever has it; empty for everybody
 * @param leastAge in full years; 0 whatever the age
 * @param day on which ages are reckoned
 */
public record LotTerms(
        int total,
        int percent,
        int spare,
        Set<Trait> strata,
        List<String> grids,
        Optional<Role> role,
        int leastAge,
        LocalDate day) {
    private static final int HUNDRED = 100;

    public LotTerms {
        strata = Set.copyOf(strata);
        grids = List.copyOf(grids);
    }

    /** How many are drawn: the percent of them all, rounded up, so that it is reached. */
    public int size() {
        return (int) Math.ceilDiv((long) total * percent, (long) HUNDRED);
    }

    public boolean parts(Trait trait) {
        return strata.contains(trait);
    }
}
