package org.yishi.window.projector.figure;

/**
 * The sizes of type on the wall, in pixels of a page 1080 high. Where a page is full all become smaller together, each
 * down to its least, which is never below what is read from fifteen metres.
 */
public enum Size {
    HUGE(160, true),
    LARGEST(124, true),
    LARGER(96, true),
    LARGE(76, true),
    BOLD(60, true),
    TAG(48, true),
    LINE(52, false),
    /** A title of the agenda, a sentence said. */
    ROW(60, false),
    SENTENCE(60, true),
    PLEASE(64, true),
    FIGURE(104, true),
    SIDE_CLOCK(68, false),
    CLOCK(300, 120, true),
    CLOCK_WORD(68, true),
    /** The word of the verdict: the largest of its page, however full it is. */
    VERDICT(130, 84, true),
    /** What the numbers beside it rest on. */
    LEGEND(42, false),
    /** That all this is a rehearsal; it does not give way. */
    MARK(76, 76, true);

    private final double wanted;
    private final double least;
    private final boolean bold;

    Size(double wanted, boolean bold) {
        this(wanted, Big.LEAST, bold);
    }

    Size(double wanted, double least, boolean bold) {
        this.wanted = wanted;
        this.least = least;
        this.bold = bold;
    }

    double wanted() {
        return wanted;
    }

    double least() {
        return least;
    }

    boolean isBold() {
        return bold;
    }
}
