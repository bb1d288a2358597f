package org.yishi.window.forum.proposals;

/** The ids of this place's nodes. */
public final class ProposalIds {
    public static final String TABLE = "proposal-table";
    public static final String NEW = "proposal-new";
    public static final String NEW_FIRST = "proposal-new-first";
    public static final String DOTS = "proposal-dots";
    public static final String COUNT = "proposal-count";
    public static final String EACH = "proposal-dots-each";
    public static final String GROUP = "proposal-group";
    public static final String SUM = "proposal-sum";
    public static final String TITLE = "proposal-title";
    public static final String WORDS = "proposal-words";
    public static final String SAVE = "proposal-save";
    public static final String DROP = "proposal-drop";
    public static final String TARGET = "proposal-target";
    public static final String PUT = "proposal-put";
    public static final String EARLIER = "proposal-earlier";

    private ProposalIds() {}

    /** The field for the dots of a proposal. */
    public static String dots(int number) {
        return "proposal-dots-" + number;
    }
}
