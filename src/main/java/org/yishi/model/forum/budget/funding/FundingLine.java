package org.yishi.model.forum.budget.funding;

import java.util.Optional;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.Project;

/**
 * One project of the ranked list.
 *
 * @param rank from 1; equals have the same, and the next follows their number; 0 where nobody judged it
 * @param before its score before it was talked over, where there are two
 * @param left what was left in the purse when its turn came, in fen
 * @param spent what the list costs up to here, with it where it is paid, in fen
 * @param behind by how much its score is below the last one paid; nothing where it is not below, or none is paid
 */
public record FundingLine(
        Project project,
        int rank,
        Optional<Fraction> score,
        Optional<Fraction> before,
        Fate fate,
        long left,
        long spent,
        Optional<Fraction> behind) {
    /** What was lacking for it when its turn came, in fen; 0 where nothing was. */
    public long lacking() {
        return Math.max(0, project.cost() - left);
    }

    public boolean isFunded() {
        return fate == Fate.FUNDED;
    }
}
