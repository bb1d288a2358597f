package org.yishi.model.forum.shift;

import java.util.List;

/**
 * How many forms came in, and how many found their other half.
 *
 * @param before forms before
 * @param after forms after
 * @param both codes that stand on a form of either wave
 * @param uncoded forms without a code: they count in the means of all, never among the pairs
 * @param moved how many of those with both forms scored at least one question differently
 * @param teams forms by group; none where no form bears a group
 */
public record Turnout(int before, int after, int both, int uncoded, int moved, List<Team> teams) {
    public Turnout {
        teams = List.copyOf(teams);
    }

    /** The forms of one small group. */
    public record Team(String name, int before, int after) {}
}
