package org.yishi.model.forum.budget;

import java.util.List;

/**
 * By which rules the list is made; the meeting chooses them before it votes.
 *
 * @param mostShare how much of the purse one project may take, in hundredths; 0 for no bound
 * @param seed what a lot between equals is drawn from
 * @param first projects by id that another ballot put before their equals, in that order
 * @param backers how many members must stand behind an amendment; 0 where anybody may move one
 */
public record BudgetRules(Filling filling, TieRule ties, int mostShare, long seed, List<Long> first, int backers) {
    private static final int HUNDRED = 100;
    private static final int CUSTOMARY = 5;

    public BudgetRules {
        first = List.copyOf(first);
        if (mostShare < 0 || mostShare > HUNDRED || backers < 0 || seed < 0) {
            throw new IllegalArgumentException("no such rules: " + mostShare + ", " + backers + ", " + seed);
        }
    }

    /** Rules to begin with: by rank until the first that does not fit, equals voted on again, five behind a motion. */
    public static BudgetRules usual(long seed) {
        return new BudgetRules(Filling.STOP, TieRule.VOTE_AGAIN, 0, seed, List.of(), CUSTOMARY);
    }

    /** The same rules with others of equals put first. */
    public BudgetRules withFirst(List<Long> others) {
        return new BudgetRules(filling, ties, mostShare, seed, others, backers);
    }

    /** Whether a project of this cost takes more of the purse than one may. */
    public boolean isOverShare(long cost, long purse) {
        return mostShare > 0 && Math.multiplyExact(cost, (long) HUNDRED) > Math.multiplyExact(purse, (long) mostShare);
    }
}
