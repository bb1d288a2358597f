package org.yishi.model.forum.budget.funding;

import java.util.List;
import java.util.Optional;

/**
 * The list that the purse pays for.
 *
 * @param lines best first, those that nobody judged last
 * @param ties in the order in which they were met
 * @param spent what the projects cost that are paid, in fen
 * @param left what stays in the purse, in fen; with an open tie, what is left for it
 */
public record Funding(List<FundingLine> lines, List<Tie> ties, long spent, long left) {
    public Funding {
        lines = List.copyOf(lines);
        ties = List.copyOf(ties);
    }

    public List<FundingLine> funded() {
        return lines.stream().filter(FundingLine::isFunded).toList();
    }

    /** The tie that nobody has decided yet; there is at most one, as what follows hangs on it. */
    public Optional<Tie> openTie() {
        return ties.stream().filter(Tie::isOpen).findFirst();
    }

    /** The best of those for which the money did not reach. */
    public Optional<FundingLine> justMissed() {
        return lines.stream().filter(l -> l.fate().isShort()).findFirst();
    }
}
