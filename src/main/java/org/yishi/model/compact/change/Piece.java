package org.yishi.model.compact.change;

import java.util.List;
import java.util.stream.Collectors;

/** A run of words that stayed, came in or fell out. */
public record Piece(Kind kind, String words) {
    /** What became of the words. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public static Piece same(String words) {
        return new Piece(Kind.SAME, words);
    }

    public static Piece removed(String words) {
        return new Piece(Kind.REMOVED, words);
    }

    public static Piece added(String words) {
        return new Piece(Kind.ADDED, words);
    }

    /** The words before, of pieces that lie between two texts. */
    public static String before(List<Piece> pieces) {
        return pieces.stream()
                .filter(p -> p.kind != Kind.ADDED)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    /** The words after, of pieces that lie between two texts. */
    public static String after(List<Piece> pieces) {
        return pieces.stream()
                .filter(p -> p.kind != Kind.REMOVED)
                .map(Piece::words)
                .collect(Collectors.joining());
    }
}
