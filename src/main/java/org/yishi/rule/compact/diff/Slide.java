package org.yishi.rule.compact.diff;

import java.util.List;

/** Tokens that came in or fell out, and where among what stays they are shown: 村[民、村]民 or [村民、]村民. */
record Slide(List<String> before, List<String> change, List<String> after) {
    /** Of all places that come to the same, the one where a reader pauses most. */
    static Slide best(List<String> before, List<String> change, List<String> after) {
        var slide = new Slide(before, change, after);
        while (slide.canGoLeft()) {
            slide = slide.left();
        }
        var best = slide;
        while (slide.canGoRight()) {
            slide = slide.right();
            if (slide.worth() >= best.worth()) {
                best = slide;
            }
        }
        return best;
    }

    private boolean canGoLeft() {
        return !before.isEmpty() && before.getLast().equals(change.getLast());
    }

    private Slide left() {
        var token = before.getLast();
        return new Slide(
                before.subList(0, before.size() - 1),
                Lists.of(List.of(token), change.subList(0, change.size() - 1)),
                Lists.of(List.of(token), after));
    }

    private boolean canGoRight() {
        return !after.isEmpty() && after.getFirst().equals(change.getFirst());
    }

    private Slide right() {
        var token = after.getFirst();
        return new Slide(
                Lists.of(before, List.of(token)),
                Lists.of(change.subList(1, change.size()), List.of(token)),
                after.subList(1, after.size()));
    }

    private int worth() {
        return worth(before, change) + worth(change, after);
    }

    private static int worth(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 3;
        }
        if (Token.isPause(left.getLast())) {
            return 2;
        }
        return Token.isPause(right.getFirst()) ? 1 : 0;
    }
}
