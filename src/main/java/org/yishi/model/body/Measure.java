package org.yishi.model.body;

/** The unit of a number. Two numbers are compared only in the same unit. */
public enum Measure {
    /** People 人. */
    HEADS,
    /** Households 户; a representative may carry several (一事一议). */
    HOUSEHOLDS,
    /** Floor area in 0.01 m² 面积. */
    AREA,
    /** Papers 票. */
    BALLOTS
}
