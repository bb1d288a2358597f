package org.yishi.model.compact.change;

import java.util.List;

/**
 * An article in two versions.
 *
 * @param id its name; in the version after, or before where it was removed
 * @param moved whether it stands at another place among those that stayed; it may be reworded too
 * @param before its number in the version before, from 1; 0 where it was not there
 * @param after its number in the version after, from 1; 0 where it is no longer there
 * @param pieces its words from before to after
 */
public record ArticleChange(String id, ChangeKind kind, boolean moved, int before, int after, List<Piece> pieces) {
    public ArticleChange {
        pieces = List.copyOf(pieces);
    }

    public String wordsBefore() {
        return before == 0 ? "" : Piece.before(pieces);
    }

    public String wordsAfter() {
        return after == 0 ? "" : Piece.after(pieces);
    }
}
