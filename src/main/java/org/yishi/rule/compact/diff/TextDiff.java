package org.yishi.rule.compact.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yishi.model.compact.Article;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.change.ArticleChange;
import org.yishi.model.compact.change.ChangeKind;
import org.yishi.model.compact.change.Piece;
import org.yishi.model.compact.change.TextChange;

/**
 * What changed between two versions, article by article.
 *
 * <pre>{@code
 * var change = TextDiff.of(inForce, draft);
 * change.count(ChangeKind.REWORDED);   // 20
 * }</pre>
 */
public final class TextDiff {
    private final List<Article> before;
    private final List<Article> after;
    private final Map<Integer, Integer> pairs;
    private final Map<Integer, Integer> back = new HashMap<>();
    private final Set<Integer> moved = new HashSet<>();

    private TextDiff(CompactText before, CompactText after) {
        this.before = before.articles();
        this.after = after.articles();
        pairs = Matching.of(this.before, this.after);
        pairs.forEach((old, fresh) -> back.put(fresh, old));
        var places = List.copyOf(new TreeMap<>(pairs).values());
        moved.addAll(places);
        moved.removeAll(InOrder.of(places));
    }

    public static TextChange of(CompactText before, CompactText after) {
        return new TextChange(before, after, HeadingDiff.of(before, after), new TextDiff(before, after).changes());
    }

    private List<ArticleChange> changes() {
        var changes = new ArrayList<ArticleChange>();
        addRemoved(changes, -1);
        for (int i = 0; i < after.size(); i++) {
            var old = back.get(i);
            changes.add(old == null ? added(i) : stayed(old, i));
            if (old != null && !moved.contains(i)) {
                addRemoved(changes, old);
            }
        }
        return changes;
    }

    /** Those that stood right behind a place, each behind the other, and are no longer there or stand elsewhere. */
    private void addRemoved(List<ArticleChange> changes, int place) {
        for (int i = place + 1; i < before.size(); i++) {
            var fresh = pairs.get(i);
            if (fresh == null) {
                var gone = before.get(i);
                changes.add(new ArticleChange(
                        gone.id(), ChangeKind.REMOVED, false, i + 1, 0, WordChange.of(gone.words(), "")));
            } else if (!moved.contains(fresh)) {
                return;
            }
        }
    }

    private ArticleChange added(int place) {
        var article = after.get(place);
        return new ArticleChange(
                article.id(), ChangeKind.ADDED, false, 0, place + 1, WordChange.of("", article.words()));
    }

    private ArticleChange stayed(int old, int fresh) {
        var words = before.get(old).words();
        var now = after.get(fresh);
        boolean isMoved = moved.contains(fresh);
        List<Piece> pieces = WordChange.of(words, now.words());
        return new ArticleChange(
                now.id(), kind(!words.equals(now.words()), isMoved, old != fresh), isMoved, old + 1, fresh + 1, pieces);
    }

    private static ChangeKind kind(boolean isReworded, boolean isMoved, boolean isRenumbered) {
        if (isReworded) {
            return ChangeKind.REWORDED;
        }
        if (isMoved) {
            return ChangeKind.MOVED;
        }
        return isRenumbered ? ChangeKind.RENUMBERED : ChangeKind.KEPT;
    }
}
