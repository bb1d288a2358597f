package org.yishi.model.meeting.floor;

import java.util.EnumSet;
import java.util.Set;

/** Sets of speaking rules to begin with; each can be changed by switches. */
public enum FloorPreset {
    /** 罗伯特规则简版, as the villages of 南塘 took it over: two minutes, twice, for and against in turn. */
    ROBERT(EnumSet.allOf(FloorRule.class), 2, 2),
    /** 红茶议事会: a round table; nothing is published of its speaking rules, so this is only a proposal. */
    RED_TEA(EnumSet.of(FloorRule.ONE_THING, FloorRule.RAISE_HAND, FloorRule.ALL_ONCE, FloorRule.NO_ATTACK), 3, 0),
    /** 不设规则. */
    NONE(Set.of(), 0, 0);

    private final FloorRules rules;

    FloorPreset(Set<FloorRule> rules, int minutes, int times) {
        this.rules = new FloorRules(rules, minutes, times);
    }

    public FloorRules rules() {
        return rules;
    }
}
