package org.yishi.live;

import java.util.List;

/**
 * Something beside the meeting's own course that the host lets the hall see: who was drawn, the groups, the opinions, the
 * ranked projects, the way a matter goes. Its words are for everybody's eyes: no phone number, no one's answer by name.
 *
 * @param title what it is
 * @param below a line under it, as the seed and the method; empty where none is needed
 * @param rows in the order in which they are read
 * @param note what stands at the foot of each page; empty where nothing
 */
public record Exhibit(String title, String below, List<Row> rows, String note) {
    public Exhibit {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param lead what stands before the words: a number, a mark; empty where nothing
     * @param words what it says; may take two lines
     * @param figure what stands at the right: a count, a sum, a day; empty where nothing
     * @param share how long the bar below is, in hundredths of the whole; below 0 where there is no bar
     */
    public record Row(Look look, String lead, String words, String figure, int share) {
        /** A row without a bar. */
        public Row(Look look, String lead, String words, String figure) {
            this(look, lead, words, figure, -1);
        }
    }

    /** How a row stands out; never by its colour alone. */
    public enum Look {
        PLAIN,
        /** Taken, done, above the line. */
        GOOD,
        /** What matters now. */
        NOW,
        /** Still to come, out, below the line. */
        FAINT
    }
}
