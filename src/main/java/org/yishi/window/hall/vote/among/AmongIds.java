package org.yishi.window.hall.vote.among;

/** The ids of votes among several. */
public final class AmongIds {
    public static final String TOGGLE = "among-toggle";
    public static final String METHOD = "among-method";
    public static final String CANDIDATES = "among-candidates";
    public static final String SEATS = "among-seats";
    public static final String EXACTLY = "among-exactly";
    public static final String CONVENTIONS = "among-conventions";
    public static final String OPEN = "among-open";
    public static final String RUNOFF = "among-runoff";
    public static final String CHAIR_YES = "tie-chair-yes";
    public static final String CHAIR_NO = "tie-chair-no";
    public static final String LOT_BEGIN = "tie-lot-begin";
    public static final String LOT_AGAIN = "tie-lot-again";
    public static final String CLEAR_YES = "clear-yes";
    public static final String CLEAR_NO = "clear-no";

    private AmongIds() {}

    /** Another ballot for one of several posts, from 0: {@code among-runoff-0}. */
    public static String runoff(int post) {
        return "among-runoff-" + post;
    }

    /** The name of one who ties, to be pressed when drawn: {@code tie-lot-0}. */
    public static String lot(int candidate) {
        return "tie-lot-" + candidate;
    }
}
