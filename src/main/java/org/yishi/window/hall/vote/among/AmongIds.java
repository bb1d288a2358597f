package org.yishi.window.hall.vote.among;

/** The ids of votes among several. */
public final class AmongIds {
    public static final String TOGGLE = "among-toggle";
    public static final String METHOD = "among-method";
    public static final String CANDIDATES = "among-candidates";
    public static final String NAMES = "among-names";
    public static final String PASTE = "among-paste";
    public static final String UP = "among-up";
    public static final String LOWER = "among-down";
    public static final String REMOVE = "among-remove";
    public static final String TOLD = "among-told";
    public static final String SCORES_AGAIN = "among-scores-again";
    public static final String SEATS = "among-seats";
    public static final String EXACTLY = "among-exactly";
    public static final String CONVENTIONS = "among-conventions";
    public static final String OPEN = "among-open";
    public static final String ASK_ONE = "ask-one";
    public static final String ASK_POSTS = "ask-posts";
    public static final String POST_ADD = "post-add";
    public static final String POST_ENTRY = "post-entry";
    public static final String POST_CANDIDATES = "post-candidates";
    public static final String POST_CONVENTIONS = "post-conventions";
    public static final String POST_OPEN = "post-open";
    public static final String STEP_DOWN = "posts-down";
    public static final String VOIDS = "posts-void";
    public static final String RUNOFF = "among-runoff";
    public static final String RUNOFF_RULE = "among-runoff-rule";
    public static final String CHAIR_YES = "tie-chair-yes";
    public static final String CHAIR_NO = "tie-chair-no";
    public static final String LOT_BEGIN = "tie-lot-begin";
    public static final String LOT_AGAIN = "tie-lot-again";
    public static final String CLEAR_YES = "clear-yes";
    public static final String CLEAR_NO = "clear-no";

    private AmongIds() {}

    /** The name of a post, from 0: {@code post-name-0}. */
    public static String postName(int post) {
        return "post-name-" + post;
    }

    /** The seats of a post: {@code post-seats-0}. */
    public static String postSeats(int post) {
        return "post-seats-" + post;
    }

    /** Takes a post away: {@code post-remove-0}. */
    public static String postRemove(int post) {
        return "post-remove-" + post;
    }

    /** Another ballot for one of several posts, from 0: {@code among-runoff-0}. */
    public static String runoff(int post) {
        return "among-runoff-" + post;
    }

    /** The name of one who ties, to be pressed when drawn: {@code tie-lot-0}. */
    public static String lot(int candidate) {
        return "tie-lot-" + candidate;
    }
}
