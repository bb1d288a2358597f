package org.yishi.model.sight;

/** The colours of lights. Each is told by a word and a {@link Sign} as well: on black-and-white paper it is gone. */
public enum Hue {
    RED("A40E26", "FFD7D5"),
    YELLOW("6F4400", "FFF0B8"),
    BLUE("0550AE", "D8ECFF"),
    GREEN("116329", "D2F4D9"),
    GREY("424A53", "E7EAEE");

    private final String ink;
    private final String paper;

    Hue(String ink, String paper) {
        this.ink = ink;
        this.paper = paper;
    }

    /** For the words, as RRGGBB; on white or on {@link #paper} its contrast is above 4.5 to 1. */
    public String ink() {
        return ink;
    }

    /** For the ground behind the words, as RRGGBB. */
    public String paper() {
        return paper;
    }
}
