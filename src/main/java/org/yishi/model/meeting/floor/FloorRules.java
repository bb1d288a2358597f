package org.yishi.model.meeting.floor;

import java.util.EnumSet;
import java.util.Set;

/**
 * The speaking rules of a meeting.
 *
 * @param rules those in force
 * @param minutes the time of one turn; 0 for no bound
 * @param times how often one may speak on an item; 0 for no bound
 */
public record FloorRules(Set<FloorRule> rules, int minutes, int times) {
    /** No rules: as they come. */
    public static final FloorRules NONE = new FloorRules(Set.of(), 0, 0);

    /** Each turn has an end. */
    public static final int MOST_MINUTES = 60;

    public FloorRules {
        rules = Set.copyOf(rules);
        if (minutes < 0 || minutes > MOST_MINUTES || times < 0) {
            throw new IllegalArgumentException("no such bounds: " + minutes + " minutes, " + times + " times");
        }
    }

    public boolean has(FloorRule rule) {
        return rules.contains(rule);
    }

    /** The same with one rule put in force or out of it. */
    public FloorRules with(FloorRule rule, boolean inForce) {
        var others = rules.isEmpty() ? EnumSet.noneOf(FloorRule.class) : EnumSet.copyOf(rules);
        if (inForce) {
            others.add(rule);
        } else {
            others.remove(rule);
        }
        return new FloorRules(others, minutes, times);
    }

    /** The same with other bounds. */
    public FloorRules bounded(int otherMinutes, int otherTimes) {
        return new FloorRules(rules, otherMinutes, otherTimes);
    }

    /** Whether anything is laid down. */
    public boolean isAny() {
        return !equals(NONE);
    }
}
