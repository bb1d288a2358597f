package org.yishi.model.lot;

/** Where the seed of a draw came from. */
public enum SeedFrom {
    /** Digits called by residents in the hall. */
    CALLED,
    /** Dice thrown in the hall. */
    DICE,
    /** Numbered balls drawn in the hall 摇号. */
    BALLS,
    /** Day and minute of the draw, proposed by the program. */
    CLOCK
}
