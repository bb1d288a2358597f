package org.yishi.window.paper;

/** The ids of the papers of a vote. */
public final class SheetIds {
    public static final String PER_PAGE = "ballots-per-page";
    public static final String SPARES = "ballots-spares";
    public static final String SUM = "ballots-sum";
    public static final String WRITE = "ballots-write";
    public static final String CANCEL = "ballots-cancel";

    private SheetIds() {}

    /** The key that prints the ballots of a vote: {@code sheet-ballots-2a}; of a vote to come {@code sheet-ballots}. */
    public static String ballots(String number) {
        return id("sheet-ballots", number);
    }

    /** The key that writes the sheet for the strokes. */
    public static String tally(String number) {
        return id("sheet-tally", number);
    }

    /** The key that writes the result. */
    public static String result(String number) {
        return id("sheet-result", number);
    }

    private static String id(String root, String number) {
        return number.isEmpty() ? root : root + "-" + number;
    }
}
