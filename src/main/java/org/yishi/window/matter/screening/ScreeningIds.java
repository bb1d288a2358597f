package org.yishi.window.matter.screening;

import java.util.Locale;

/** The ids of the nodes of the screening page. */
public final class ScreeningIds {
    public static final String TABS = "screening-tabs";
    public static final String BACK = "screening-back";
    public static final String QUEUE = "screening-queue";
    public static final String ANSWER = "screening-answer";
    public static final String SENTENCES = "screening-sentences";
    public static final String INTO = "screening-into";
    public static final String TO = "screening-to";
    public static final String DONE = "screening-done";
    public static final String OPEN = "screening-open";
    public static final String TELL = "screening-tell";
    public static final String TELL_WAY = "screening-tell-way";
    public static final String TELL_DAY = "screening-tell-day";
    public static final String TELL_BY = "screening-tell-by";
    public static final String TELL_PRINT = "screening-tell-print";
    public static final String TELL_DONE = "screening-tell-done";
    public static final String OVERDUE = "screening-overdue";
    public static final String OVERDUE_DAYS = "screening-overdue-days";

    private ScreeningIds() {}

    /** The id of a way to settle a matter, as {@code screening-decline}. */
    public static String of(Settling settling) {
        return "screening-" + settling.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
