package org.yishi.window.hall.floor;

/** The ids of the list of speakers. */
public final class FloorIds {
    public static final String FIELD = "speaker-field";
    public static final String LIST = "speaker-list";
    public static final String GO = "speaker-go";
    public static final String STOP = "speaker-stop";
    public static final String WITHDRAW = "speaker-withdraw";
    public static final String NOTE = "speaker-note";
    public static final String RULES = "speaker-rules";
    public static final String CLOCK = "speaker-clock";

    private FloorIds() {}
}
