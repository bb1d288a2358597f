package org.yishi.window.topics;

import java.util.Locale;
import org.yishi.desk.topics.ListRow;

/** The ids of the list's nodes. */
public final class ListIds {
    public static final String BACK = "topiclist-back";
    public static final String DROP = "topiclist-drop";
    public static final String CHOOSE = "topiclist-choose";
    public static final String TEMPLATE = "topiclist-template";
    public static final String OTHER = "topiclist-other";
    public static final String TABLE = "topiclist-table";
    public static final String NOTES = "topiclist-notes";
    public static final String ALL = "topiclist-all";
    public static final String TAKE = "topiclist-take";

    private ListIds() {}

    /** Of the box that says what to do with a row. */
    static String deed(int row) {
        return "topiclist-do-" + row;
    }

    /** Of the button that shows the rows of one state alone. */
    static String state(ListRow.State state) {
        return "topiclist-" + state.name().toLowerCase(Locale.ROOT);
    }
}
