package org.yishi.window.hall.promise;

import java.util.Locale;
import org.yishi.model.vote.PollForm;

/** The ids of the nodes on promises. */
public final class PromiseIds {
    public static final String COUNTS = "promise-counts";
    public static final String LIST = "promise-list";
    public static final String BY = "promise-by";
    public static final String WORDS = "promise-words";
    public static final String STATE = "promise-state";
    public static final String PERCENT = "promise-percent";
    public static final String SAVE = "promise-save";
    public static final String END = "promise-end";
    public static final String WRONG = "promise-wrong";

    private PromiseIds() {}

    /** The button that puts the end of the task to the vote. */
    public static String vote(PollForm form) {
        return "promise-vote-" + form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
