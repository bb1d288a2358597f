package org.yishi.model.sight;

/** The shapes of lights, told apart without colour; fonts for Chinese have them all. */
public enum Sign {
    TRIANGLE("▲"),
    DIAMOND("◆"),
    CIRCLE("●"),
    SQUARE("■"),
    STAR("★"),
    RING("○"),
    BOX("□"),
    CROSS("×");

    private final String mark;

    Sign(String mark) {
        this.mark = mark;
    }

    /** The shape as one character. */
    public String mark() {
        return mark;
    }
}
