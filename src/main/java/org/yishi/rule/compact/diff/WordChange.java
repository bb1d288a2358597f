package org.yishi.rule.compact.diff;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.compact.change.Piece;
import org.yishi.model.compact.change.Piece.Kind;

/**
 * What changed within words, in runs that a person reads as one change each.
 *
 * <pre>{@code
 * WordChange.of("应当在三日内清理。", "应当在五日内清运。");   // 应当在[三→五]日内清[理→运]。
 * }</pre>
 *
 * <p>Where little stays the same, the whole is told as replaced: scattered characters that both happen to have say nothing.
 */
public final class WordChange {
    /** Beyond so many tokens the whole is told as replaced: no article is as long. */
    private static final int MOST = 3_000;
    /** At least one token in so many must stay. */
    private static final int LEAST_SAME = 5;

    private WordChange() {}

    public static List<Piece> of(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(Piece.same(before));
        }
        var old = Token.of(before);
        var fresh = Token.of(after);
        if (old.isEmpty() || fresh.isEmpty() || old.size() + fresh.size() > MOST) {
            return replaced(before, after);
        }
        var runs = Runs.of(Myers.way(old, fresh)).readable();
        boolean isOther = runs.same() * LEAST_SAME < Math.max(old.size(), fresh.size());
        return isOther ? replaced(before, after) : runs.pieces();
    }

    /** How many places changed: a run taken out and the run put in its place are one. */
    public static int places(List<Piece> pieces) {
        int places = 0;
        boolean within = false;
        for (var piece : pieces) {
            boolean changed = piece.kind() != Kind.SAME;
            places += changed && !within ? 1 : 0;
            within = changed;
        }
        return places;
    }

    private static List<Piece> replaced(String before, String after) {
        var pieces = new ArrayList<Piece>();
        if (!before.isEmpty()) {
            pieces.add(Piece.removed(before));
        }
        if (!after.isEmpty()) {
            pieces.add(Piece.added(after));
        }
        return pieces;
    }
}
