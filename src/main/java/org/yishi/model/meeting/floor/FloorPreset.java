package org.yishi.model.meeting.floor;

import java.util.EnumSet;

/** Sets of speaking rules to begin with; each can be changed by switches. */
public enum FloorPreset {
    /** 罗伯特规则简版, as the villages of 南塘 took it over: two minutes, twice, for and against in turn. */
    ROBERT,
    /** 红茶议事会: a round table; nothing is published of its speaking rules, so this is only a proposal. */
    RED_TEA,
    /** 不设规则. */
    NONE;

    public FloorRules rules() {
        return switch (this) {
            case ROBERT -> new FloorRules(EnumSet.allOf(FloorRule.class), 2, 2);
            case RED_TEA ->
                new FloorRules(
                        EnumSet.of(FloorRule.ONE_THING, FloorRule.RAISE_HAND, FloorRule.ALL_ONCE, FloorRule.NO_ATTACK),
                        3,
                        0);
            case NONE -> FloorRules.NONE;
        };
    }
}
