package org.yishi.model.compact.change;

import java.util.List;

/**
 * A line of the text in two versions, as it is read from top to bottom. Of what was moved there are two: where it stood,
 * removed, and where it stands, added. Taking all lines without what was added gives the version before, whole; without
 * what was removed, the version after.
 *
 * @param id of the article or chapter; empty for others
 * @param mark whether the line as such stayed, came in or fell out
 * @param head how many of the pieces, from the first, are its number
 * @param pieces its words with its number; a line feed in them begins a paragraph of the same article
 */
public record LineChange(Role role, String id, Piece.Kind mark, int head, List<Piece> pieces) {
    public LineChange {
        pieces = List.copyOf(pieces);
    }

    /** What a line is. */
    public enum Role {
        TITLE,
        PREAMBLE,
        CHAPTER,
        ARTICLE,
        CLOSING
    }
}
