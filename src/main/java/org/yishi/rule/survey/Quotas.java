package org.yishi.rule.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yishi.model.survey.Quota;

/**
 * Parts a number of people to be asked among grids, in proportion to those who live there by the largest remainder
 * (Hamilton's way). Where there are as many to be asked as grids, each gets one at least: a grid whose share is below
 * one gets one, and the rest is parted among the others.
 *
 * <pre>{@code
 * Quotas.of(10, Map.of("第1网格", 700, "第2网格", 290, "第3网格", 10));   // 6, 3, 1
 * }</pre>
 *
 * <p>Equal remainders go to the grid that comes first. A grid in which nobody lives gets none; nowhere are more asked
 * than live there.
 */
public final class Quotas {
    private Quotas() {}

    /**
     * The quotas in the order given.
     *
     * @param size how many are to be asked; more than there are means all
     * @param people how many can be drawn in each grid, in a steady order
     */
    public static List<Quota> of(int size, Map<String, Integer> people) {
        var living = new LinkedHashMap<>(people);
        living.values().removeIf(n -> n == 0);
        int all = living.values().stream().mapToInt(Integer::intValue).sum();
        var parts = parts(Math.clamp(size, 0, all), living);
        return people.entrySet().stream()
                .map(e -> new Quota(e.getKey(), e.getValue(), parts.getOrDefault(e.getKey(), 0)))
                .toList();
    }

    private static Map<String, Integer> parts(int size, Map<String, Integer> living) {
        var ones = size >= living.size() ? ones(size, living) : Set.<String>of();
        var others = new LinkedHashMap<>(living);
        others.keySet().removeAll(ones);
        var parts = remainders(size - ones.size(), others);
        ones.forEach(grid -> parts.put(grid, 1));
        return parts;
    }

    /** The grids whose share is below one; each taken out makes the others' shares smaller, so it is asked anew. */
    private static Set<String> ones(int size, Map<String, Integer> living) {
        var ones = new LinkedHashSet<String>();
        boolean more = true;
        while (more) {
            long people = living.entrySet().stream()
                    .filter(e -> !ones.contains(e.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            int rest = size - ones.size();
            var below = living.entrySet().stream()
                    .filter(e -> !ones.contains(e.getKey()) && (long) rest * e.getValue() < people)
                    .map(Map.Entry::getKey)
                    .toList();
            more = ones.addAll(below);
        }
        return ones;
    }

    private static Map<String, Integer> remainders(int size, Map<String, Integer> living) {
        long people = living.values().stream().mapToLong(Integer::longValue).sum();
        var parts = new LinkedHashMap<String, Integer>();
        living.forEach((grid, n) -> parts.put(grid, Math.toIntExact((long) size * n / people)));
        int left = size - parts.values().stream().mapToInt(Integer::intValue).sum();
        var order = new ArrayList<>(living.keySet());
        order.sort(Comparator.comparingLong((String grid) -> -((long) size * living.getOrDefault(grid, 0) % people)));
        order.stream().limit(left).forEach(grid -> parts.merge(grid, 1, Integer::sum));
        return parts;
    }
}
