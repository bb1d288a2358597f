package org.yishi.window.matter.intake;

/** The ids of the nodes of the form for matters. */
public final class IntakeIds {
    public static final String TITLE = "matter-form-title";
    public static final String WORDS = "matter-form-words";
    public static final String WHO = "matter-form-who";
    public static final String GRID = "matter-form-grid";
    public static final String WAY = "matter-form-way";
    public static final String DAY = "matter-form-day";
    public static final String KIND = "matter-form-kind";
    public static final String TAGS = "matter-form-tags";
    public static final String TOUCHES = "matter-form-touches";
    public static final String PHOTOS = "matter-form-photos";
    public static final String ALIKE = "matter-form-alike";
    public static final String SAVE = "matter-save";
    public static final String SAVE_OPEN = "matter-save-open";
    public static final String CANCEL = "matter-cancel";

    private IntakeIds() {}

    /** The id of the key that joins the voice to the matter found at a place, from 1. */
    public static String join(int place) {
        return "matter-form-join-" + place;
    }
}
