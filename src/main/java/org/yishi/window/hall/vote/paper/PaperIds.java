package org.yishi.window.hall.vote.paper;

import java.util.Locale;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PaperFlaw;

/** The ids of the reading of papers. */
public final class PaperIds {
    public static final String STAGE = "paper-stage";
    public static final String PROGRESS = "paper-progress";
    public static final String LAST = "paper-last";
    public static final String BACK = "paper-back";
    public static final String NEXT = "paper-next";
    public static final String ILLEGIBLE = "paper-illegible";

    private PaperIds() {}

    /** The key of an answer: {@code paper-yes}. */
    public static String answer(Choice choice) {
        return "paper-" + choice.name().toLowerCase(Locale.ROOT);
    }

    /** The key of a reason: {@code paper-flaw-blank}. */
    public static String flaw(PaperFlaw flaw) {
        return "paper-flaw-" + flaw.name().toLowerCase(Locale.ROOT);
    }

    /** The key of a candidate, from 0: {@code paper-candidate-0}. */
    public static String candidate(int candidate) {
        return "paper-candidate-" + candidate;
    }

    /** The part of a post, from 0: {@code paper-post-0}. */
    public static String post(int post) {
        return "paper-post-" + post;
    }
}
