package org.yishi.rule.count.order;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.yishi.model.count.Fraction;

/**
 * Who gets the seats from an order with equals in it.
 *
 * @param elected who has a seat for sure
 * @param tied the equals between whom the last seats are
 * @param ranking all, best first, equals together
 */
public record Places(List<Integer> elected, List<Integer> tied, List<List<Integer>> ranking) {
    /**
     * By totals, the highest first.
     *
     * @param votedFor only who has more than nothing can be elected
     */
    public static Places byTotals(BitSet standing, List<Fraction> totals, int seats, boolean votedFor) {
        var ranking = ranked(standing, totals);
        var eligible = ranking.stream()
                .filter(group -> !votedFor || totals.get(group.getFirst()).compareTo(Fraction.ZERO) > 0)
                .toList();
        var filled = byRanking(eligible, seats);
        return new Places(filled.elected, filled.tied, ranking);
    }

    /** By a ranking: whole groups while seats last; a group larger than what is left is tied. */
    public static Places byRanking(List<List<Integer>> ranking, int seats) {
        var elected = new ArrayList<Integer>();
        for (var group : ranking) {
            int left = seats - elected.size();
            if (left <= 0) {
                break;
            }
            if (group.size() > left) {
                return new Places(elected, group, ranking);
            }
            elected.addAll(group);
        }
        return new Places(elected, List.of(), ranking);
    }

    /** Those who stand in groups of equal totals, the highest first. */
    public static List<List<Integer>> ranked(BitSet standing, List<Fraction> totals) {
        return groups(standing.stream().boxed().toList(), Comparator.comparing(totals::get));
    }

    /** In groups of equals, the highest first. */
    public static List<List<Integer>> groups(Collection<Integer> candidates, Comparator<Integer> order) {
        var sorted = candidates.stream()
                .sorted(order.reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        var groups = new ArrayList<List<Integer>>();
        for (var candidate : sorted) {
            if (groups.isEmpty() || order.compare(groups.getLast().getFirst(), candidate) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(candidate);
        }
        return groups;
    }
}
