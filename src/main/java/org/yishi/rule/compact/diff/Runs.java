package org.yishi.rule.compact.diff;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.compact.change.Piece;
import org.yishi.model.compact.change.Piece.Kind;
import org.yishi.rule.compact.diff.Myers.Step;

/** A way between two texts as words that stay in turn with changes, a change being what goes out and what comes in. */
final class Runs {
    /** Words that stay, then what changes behind them; either may be empty. */
    private record Run(List<String> same, List<String> out, List<String> in) {
        boolean isChange() {
            return !out.isEmpty() || !in.isEmpty();
        }

        int weight() {
            return Math.max(out.size(), in.size());
        }
    }

    private final List<Run> runs;

    private Runs(List<Run> runs) {
        this.runs = runs;
    }

    static Runs of(List<Step> way) {
        var runs = new ArrayList<Run>();
        var run = new Run(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var step : way) {
            if (step.kind() == Kind.SAME && run.isChange()) {
                runs.add(run);
                run = new Run(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            }
            switch (step.kind()) {
                case SAME -> run.same().add(step.token());
                case REMOVED -> run.out().add(step.token());
                case ADDED -> run.in().add(step.token());
            }
        }
        runs.add(run);
        return new Runs(runs);
    }

    /** The same way with changes that stand so near to each other that a reader takes them for one made one. */
    Runs readable() {
        var all = new ArrayList<>(runs);
        int at = 1;
        while (at < all.size()) {
            var before = all.get(at - 1);
            var here = all.get(at);
            int between = here.same().size();
            boolean near = here.isChange()
                    && before.isChange()
                    && between <= before.weight()
                    && between <= here.weight()
                    && here.same().stream().noneMatch(Token::isPause);
            if (near) {
                all.set(at - 1, joined(before, here));
                all.remove(at);
                at = Math.max(1, at - 1);
            } else {
                at++;
            }
        }
        return new Runs(all).settled();
    }

    private static Run joined(Run before, Run here) {
        return new Run(
                before.same(),
                Lists.of(before.out(), here.same(), here.out()),
                Lists.of(before.in(), here.same(), here.in()));
    }

    /** Slides what only came in or only fell out to where a reader pauses, which changes nothing but the look. */
    private Runs settled() {
        var all = new ArrayList<>(runs);
        for (int i = 0; i + 1 < all.size(); i++) {
            var here = all.get(i);
            boolean isOneSided = here.out().isEmpty() != here.in().isEmpty();
            if (isOneSided) {
                slide(all, i);
            }
        }
        return new Runs(all);
    }

    private static void slide(List<Run> all, int at) {
        var here = all.get(at);
        var next = all.get(at + 1);
        var slide = Slide.best(here.same(), here.in().isEmpty() ? here.out() : here.in(), next.same());
        boolean isAlone = !slide.before().isEmpty() || at == 0;
        if (!isAlone || slide.after().isEmpty()) {
            return;
        }
        all.set(
                at,
                here.in().isEmpty()
                        ? new Run(slide.before(), slide.change(), List.of())
                        : new Run(slide.before(), List.of(), slide.change()));
        all.set(at + 1, new Run(slide.after(), next.out(), next.in()));
    }

    /** How many tokens stay. */
    int same() {
        return runs.stream().mapToInt(r -> r.same().size()).sum();
    }

    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (var run : runs) {
            add(pieces, Kind.SAME, run.same());
            add(pieces, Kind.REMOVED, run.out());
            add(pieces, Kind.ADDED, run.in());
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }
}
