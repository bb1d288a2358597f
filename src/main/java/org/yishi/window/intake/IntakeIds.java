package org.yishi.window.intake;

import java.util.Locale;
import org.yishi.desk.roster.match.PreviewRow.State;

/** The ids of the import's nodes. */
public final class IntakeIds {
    public static final String CHOOSE = "intake-choose";
    public static final String DROP = "intake-drop";
    public static final String SHEET = "intake-sheet";
    public static final String KEEP_IDS = "intake-keep-ids";
    public static final String TABLE = "intake-table";
    public static final String NOTES = "intake-notes";
    public static final String TAKE = "intake-take";
    public static final String CANCEL = "intake-cancel";

    private IntakeIds() {}

    /** The id of the box that says what a column is, as {@code intake-column-C}. */
    public static String column(String letter) {
        return "intake-column-" + letter;
    }

    /** The id of the button that shows the rows in a state alone, as {@code intake-state-new}. */
    public static String state(State state) {
        return "intake-state-" + state.name().toLowerCase(Locale.ROOT);
    }
}
