package org.yishi.rule.compact.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.change.LineChange;
import org.yishi.model.compact.change.LineChange.Role;
import org.yishi.model.compact.change.Piece;
import org.yishi.model.compact.change.TextChange;

/** Two versions line by line, for a page that shows both in one and for a document with tracked changes. */
public final class LineDiff {
    /** A line by itself: its number, what stands between, its words. */
    private record Line(Role role, String id, String label, String gap, String words) {}

    private final List<Line> before;
    private final List<Line> after;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Set<Integer> stayed;

    private LineDiff(TextChange change) {
        before = lines(change.before());
        after = lines(change.after());
        var names = new HashMap<String, String>();
        change.articles().stream()
                .filter(a -> a.before() > 0 && a.after() > 0)
                .forEach(a ->
                        names.put(change.before().articles().get(a.before() - 1).id(), a.id()));
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < after.size(); i++) {
            places.put(after.get(i).role() + after.get(i).id(), i);
        }
        var order = new ArrayList<Integer>();
        for (int i = 0; i < before.size(); i++) {
            var line = before.get(i);
            var id = line.role() == Role.ARTICLE ? names.get(line.id()) : line.id();
            var place = id == null ? null : places.get(line.role() + id);
            if (place != null) {
                pairs.put(i, place);
                order.add(place);
            }
        }
        stayed = InOrder.of(order);
    }

    public static List<LineChange> of(TextChange change) {
        return new LineDiff(change).changes();
    }

    private List<LineChange> changes() {
        var back = new HashMap<Integer, Integer>();
        pairs.forEach((old, fresh) -> {
            if (stayed.contains(fresh)) {
                back.put(fresh, old);
            }
        });
        var changes = new ArrayList<LineChange>();
        var seen = new HashSet<Integer>();
        for (int i = 0; i < after.size(); i++) {
            var old = back.get(i);
            if (old == null) {
                changes.add(whole(after.get(i), Piece.Kind.ADDED));
            } else {
                removedUpTo(changes, seen, old);
                changes.add(both(before.get(old), after.get(i)));
                seen.add(old);
            }
        }
        removedUpTo(changes, seen, before.size());
        return changes;
    }

    /** What fell out above a line stands before what came in there. */
    private void removedUpTo(List<LineChange> changes, Set<Integer> seen, int end) {
        var gone = new ArrayList<LineChange>();
        for (int i = 0; i < end; i++) {
            if (seen.add(i)) {
                gone.add(whole(before.get(i), Piece.Kind.REMOVED));
            }
        }
        int at = changes.size();
        while (at > 0 && changes.get(at - 1).mark() == Piece.Kind.ADDED) {
            at--;
        }
        changes.addAll(at, gone);
    }

    private static LineChange whole(Line line, Piece.Kind kind) {
        var pieces = new ArrayList<Piece>();
        add(pieces, Stream.of(new Piece(kind, line.label() + line.gap())));
        int head = pieces.size();
        add(pieces, Stream.of(new Piece(kind, line.words())));
        return new LineChange(line.role(), line.id(), kind, head, pieces);
    }

    private static LineChange both(Line old, Line fresh) {
        var pieces = new ArrayList<Piece>();
        if (old.label().equals(fresh.label())) {
            add(pieces, Stream.of(Piece.same(old.label() + old.gap())));
        } else {
            add(pieces, Stream.of(Piece.removed(old.label()), Piece.added(fresh.label()), Piece.same(fresh.gap())));
        }
        int head = pieces.size();
        add(pieces, WordChange.of(old.words(), fresh.words()).stream());
        return new LineChange(fresh.role(), fresh.id(), Piece.Kind.SAME, head, pieces);
    }

    private static void add(List<Piece> pieces, Stream<Piece> more) {
        more.filter(p -> !p.words().isEmpty()).forEach(pieces::add);
    }

    private static List<Line> lines(CompactText text) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(Role.TITLE, "", "", "", text.title()));
        if (!text.preamble().isEmpty()) {
            lines.add(new Line(Role.PREAMBLE, "", "", "", text.preamble()));
        }
        int number = 0;
        for (var chapter : text.chapters()) {
            var heading = text.heading(chapter);
            if (!heading.isEmpty()) {
                int gap = heading.length() - chapter.title().length() - 1;
                lines.add(new Line(
                        Role.CHAPTER,
                        chapter.id(),
                        heading.substring(0, gap),
                        heading.substring(gap, gap + 1),
                        chapter.title()));
            }
            for (var article : chapter.articles()) {
                number++;
                var how = text.numbering();
                lines.add(new Line(Role.ARTICLE, article.id(), how.label(number), how.gap(), article.words()));
            }
        }
        if (!text.closing().isEmpty()) {
            lines.add(new Line(Role.CLOSING, "", "", "", text.closing()));
        }
        return lines;
    }
}
