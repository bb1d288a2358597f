package org.yishi.window.hall.vote.hand;

import java.util.Locale;
import org.yishi.model.body.Measure;
import org.yishi.model.vote.Choice;

/** The ids of a show of hands. */
public final class HandIds {
    public static final String BY_ROWS = "hands-by-rows";
    public static final String ROW_ADD = "hands-row-add";
    public static final String IN_HAND = "hands-in-hand";
    public static final String SUM = "hands-sum";
    public static final String CAST = "hands-cast";
    public static final String VOTED = "hands-voted";

    private HandIds() {}

    /** The field for an answer's number: {@code vote-heads-yes}. */
    public static String count(Measure measure, Choice choice) {
        return "vote-" + lower(measure) + "-" + lower(choice);
    }

    /** The name of a row, from 1: {@code hands-row-1-name}. */
    public static String rowName(int row) {
        return "hands-row-" + row + "-name";
    }

    /** Who counts a row, from 1: {@code hands-row-1-teller}. */
    public static String rowTeller(int row) {
        return "hands-row-" + row + "-teller";
    }

    /** The key that takes a row out, from 1. */
    public static String rowOut(int row) {
        return "hands-row-" + row + "-out";
    }

    /** A number of a row, from 1: {@code hands-row-1-heads-yes}. */
    public static String row(int row, Measure measure, Choice choice) {
        return "hands-row-" + row + "-" + lower(measure) + "-" + lower(choice);
    }

    /** A number of who holds several votes, by the number on the list: {@code hands-held-7-yes}. */
    public static String held(int number, Choice choice) {
        return "hands-held-" + number + "-" + lower(choice);
    }

    /** What is said of who holds several votes. */
    public static String holder(int number) {
        return "hands-holder-" + number;
    }

    /** The sum of an answer: {@code hands-sum-yes}. */
    public static String sum(Choice choice) {
        return "hands-sum-" + lower(choice);
    }

    /** A candidate's number of hands, from 0: {@code hands-candidate-0}. */
    public static String candidate(int candidate) {
        return "hands-candidate-" + candidate;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
