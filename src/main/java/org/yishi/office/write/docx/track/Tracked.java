package org.yishi.office.write.docx.track;

import java.time.Instant;
import java.util.List;

/**
 * Lines with tracked changes.
 *
 * <pre>{@code
 * paper.tracked(new Tracked("溪口村村民委员会", now, List.of(
 *         new Line(Kind.BODY, Mark.SAME, List.of(
 *                 new Piece(Mark.SAME, "每月", false), new Piece(Mark.REMOVED, "2", false), new Piece(Mark.ADDED, "3", false))))));
 * }</pre>
 *
 * @param author whose changes they are
 * @param at when they were made
 */
public record Tracked(String author, Instant at, List<Line> lines) {
    public Tracked {
        lines = List.copyOf(lines);
    }

    /** What a line is. */
    public enum Kind {
        TITLE,
        /** In the middle, such as what stands in brackets under a title. */
        MIDDLE,
        HEADING,
        BODY,
        /** At the right edge: who issues it, and the day. */
        RIGHT
    }

    /** What became of words or of a line. */
    public enum Mark {
        SAME,
        ADDED,
        REMOVED
    }

    /** A run of words. */
    public record Piece(Mark mark, String words, boolean strong) {}

    /**
     * A line.
     *
     * @param mark whether the line as such stayed, came in or fell out
     * @param pieces a line feed in them ends a paragraph, which stayed, came in or fell out as its piece did
     */
    public record Line(Kind kind, Mark mark, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }
}
