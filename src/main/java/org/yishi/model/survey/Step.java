package org.yishi.model.survey;

import java.util.Arrays;
import java.util.List;

/**
 * How satisfied somebody is, in five steps from 1 to 5; the higher, the more. The middle one is neither, so that nobody
 * can count it to either side. Who does not know the matter ticks none and is not counted: a substitute is asked.
 */
public enum Step {
    /** 1 很不满意. */
    VERY_DISSATISFIED(1),
    /** 2 不满意. */
    DISSATISFIED(2),
    /** 3 一般. */
    NEITHER(3),
    /** 4 满意. */
    SATISFIED(4),
    /** 5 很满意. */
    VERY_SATISFIED(5);

    private final int number;

    Step(int number) {
        this.number = number;
    }

    /** From 1 to 5: the key it is typed in by, and the number printed beside its box. */
    public int number() {
        return number;
    }

    /** Whether it counts as satisfied: the upper two. */
    public boolean isSatisfied() {
        return this == SATISFIED || this == VERY_SATISFIED;
    }

    /** The step with a number from 1 to 5. */
    public static Step of(int number) {
        return values()[number - 1];
    }

    /** All of them, the most satisfied first, as people read them. */
    public static List<Step> bestFirst() {
        return Arrays.asList(values()).reversed();
    }
}
