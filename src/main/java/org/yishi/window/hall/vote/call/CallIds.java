package org.yishi.window.hall.vote.call;

import java.util.Locale;
import org.yishi.model.vote.Choice;

/** The ids of a roll call. */
public final class CallIds {
    public static final String ROLL = "vote-roll";
    public static final String NEXT_NAME = "vote-next-name";
    public static final String HAND = "vote-next-hand";
    public static final String ROUND = "vote-round";
    public static final String PASS = "vote-pass";

    private CallIds() {}

    /** The key of an answer: {@code vote-heads-yes}. */
    public static String answer(Choice choice) {
        return "vote-heads-" + choice.name().toLowerCase(Locale.ROOT);
    }
}
