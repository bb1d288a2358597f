package org.yishi.model.compact.change;

import java.util.List;

/**
 * A line that is no article, in two versions.
 *
 * @param part what it is
 * @param id of a chapter; else empty
 */
public record HeadingChange(Part part, String id, List<Piece> pieces) {
    public HeadingChange {
        pieces = List.copyOf(pieces);
    }

    /** What lines there are beside articles. */
    public enum Part {
        TITLE,
        PREAMBLE,
        CHAPTER,
        CLOSING
    }

    public boolean isChange() {
        return pieces.stream().anyMatch(p -> p.kind() != Piece.Kind.SAME);
    }
}
