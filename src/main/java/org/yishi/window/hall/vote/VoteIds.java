package org.yishi.window.hall.vote;

import java.util.Locale;
import org.yishi.model.body.Measure;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PollForm;
import org.yishi.window.hall.vote.hand.HandIds;

/** The ids of the vote. */
public final class VoteIds {
    public static final String QUESTION = "vote-question";
    public static final String REASON = "vote-reason";
    public static final String LACK = "vote-lack";
    public static final String CARD = "vote-card";
    public static final String CLOSE = "vote-close";
    public static final String UNDO = "vote-undo";
    public static final String VOID = "vote-void";
    public static final String VOID_REASON = "vote-void-reason";
    public static final String PUBLISH = "vote-publish";
    public static final String CHECK = "vote-check";
    public static final String CHECKED = "vote-checked";
    public static final String FIGURES = "vote-figures";
    public static final String RECOUNT = "vote-recount";
    public static final String FIRST_COUNT = "vote-first-count";
    public static final String HEAD = "vote-head";
    public static final String REOPEN = "vote-reopen";
    public static final String VERDICT = "vote-verdict";
    public static final String FINDINGS = "vote-findings";
    public static final String PUBLISH_REASON = "vote-publish-reason";
    public static final String ISSUED = "vote-issued";
    public static final String RETURNED = "vote-returned";
    public static final String CALLER = "vote-caller";
    public static final String TELLER = "vote-teller";
    public static final String SCRUTINEER = "vote-scrutineer";
    public static final String OFFICERS_LACK = "vote-officers-lack";
    public static final String OFFICERS_REASON = "vote-officers-reason";
    public static final String UNSEAL = "vote-unseal";
    public static final String AMONG_HANDS = "vote-among-hands";
    public static final String RANDOM = "vote-random";

    private VoteIds() {}

    /** The button that opens a vote in a form: {@code vote-open-hands}. */
    public static String open(PollForm form) {
        return "vote-open-" + lower(form);
    }

    /** The field for an answer's number: {@code vote-heads-yes}. */
    public static String count(Measure measure, Choice choice) {
        return HandIds.count(measure, choice);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
