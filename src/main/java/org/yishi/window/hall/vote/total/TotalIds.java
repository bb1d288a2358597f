package org.yishi.window.hall.vote.total;

/** The ids of totals typed by two people. */
public final class TotalIds {
    public static final String PAPERS = "count-papers";
    public static final String TOTALS = "count-totals";
    public static final String WHY_NOT = "totals-why-not";
    public static final String STEP = "totals-step";
    public static final String TELLER = "totals-teller";
    public static final String VALID = "totals-valid";
    public static final String INVALID = "totals-invalid";
    public static final String BLANK = "totals-blank";
    public static final String KEEP = "totals-keep";
    public static final String WRONG = "totals-wrong";
    public static final String DIFFERENCES = "totals-differences";

    private TotalIds() {}

    /** The field of an answer or candidate, from 0: {@code totals-vote-0}. */
    public static String vote(int answer) {
        return "totals-vote-" + answer;
    }

    /** The button by which one of the two types again, from 0: {@code totals-again-0}. */
    public static String again(int teller) {
        return "totals-again-" + teller;
    }
}
