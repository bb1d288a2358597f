package org.yishi.rule.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yishi.model.id.ResidentId;
import org.yishi.model.survey.Asked;
import org.yishi.model.survey.Quota;
import org.yishi.rule.Draw;

/**
 * Who is asked, drawn by lot so that anybody can repeat it: in each grid, the least lots of all who can be drawn.
 *
 * <pre>{@code
 * var sample = Sample.draw(20260305, quotas, candidates);
 * // printf '20260305-17' | sha256sum tells the lot of number 17 of the roster
 * }</pre>
 */
public final class Sample {
    /** For two asked, one more is drawn to take the place of who cannot be reached; one at least. */
    private static final int ASKED_A_SUBSTITUTE = 2;

    private Sample() {}

    /**
     * Somebody who can be drawn.
     *
     * @param grid by name; empty where none
     */
    public record Candidate(ResidentId resident, String grid) {}

    /** How many can be drawn in each grid, in the grids' order by name as people count; those without one come last. */
    public static Map<String, Integer> people(List<Candidate> candidates, List<String> order) {
        var people = new LinkedHashMap<String, Integer>();
        order.forEach(grid -> people.put(grid, 0));
        candidates.stream().filter(c -> !c.grid().isEmpty()).forEach(c -> people.merge(c.grid(), 1, Integer::sum));
        candidates.stream().filter(c -> c.grid().isEmpty()).forEach(c -> people.merge("", 1, Integer::sum));
        people.values().removeIf(n -> n == 0);
        return people;
    }

    /** Those drawn, grid by grid in the order of their lots: first those asked, then their substitutes. */
    public static List<Asked> draw(long seed, List<Quota> quotas, List<Candidate> candidates) {
        var drawn = new ArrayList<Asked>();
        for (var quota : quotas) {
            if (quota.asked() == 0) {
                continue;
            }
            int spare = Math.ceilDiv(quota.asked(), ASKED_A_SUBSTITUTE);
            var lots = candidates.stream()
                    .filter(c -> c.grid().equals(quota.grid()))
                    .sorted(Comparator.comparing(
                            c -> Draw.lot(seed, c.resident().value())))
                    .limit(quota.asked() + (long) spare)
                    .toList();
            for (int i = 0; i < lots.size(); i++) {
                drawn.add(new Asked(lots.get(i).resident(), quota.grid(), i + 1, i >= quota.asked()));
            }
        }
        return List.copyOf(drawn);
    }
}
