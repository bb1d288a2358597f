package org.yishi.rule.compact.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.yishi.model.compact.change.Piece.Kind;

/** The shortest way from one list of tokens to another (E. Myers, An O(ND) Difference Algorithm, 1986). */
final class Myers {
    /** One token of the way. */
    record Step(Kind kind, String token) {}

    private final List<String> before;
    private final List<String> after;
    private final List<Front> trace = new ArrayList<>();

    private Myers(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Step> way(List<String> before, List<String> after) {
        return new Myers(before, after).way();
    }

    /** How far each diagonal reached after so many steps; only the diagonals that could be reached are kept. */
    private static final class Front {
        private final int[] reach;
        private final int zero;

        Front(int[] reach, int zero) {
            this.reach = reach;
            this.zero = zero;
        }

        int at(int k) {
            return reach[zero + k];
        }

        boolean isDown(int k, int d) {
            return k == -d || (k != d && at(k - 1) < at(k + 1));
        }
    }

    private List<Step> way() {
        int most = before.size() + after.size();
        int zero = most + 1;
        var reach = new int[2 * most + 3];
        for (int d = 0; d <= most; d++) {
            var front = new Front(Arrays.copyOfRange(reach, zero - d - 1, zero + d + 2), d + 1);
            trace.add(front);
            for (int k = -d; k <= d; k += 2) {
                int x = follow(front.isDown(k, d) ? front.at(k + 1) : front.at(k - 1) + 1, k);
                reach[zero + k] = x;
                if (x >= before.size() && x - k >= after.size()) {
                    return back(d);
                }
            }
        }
        throw new IllegalStateException("no way");
    }

    /** Goes on along a diagonal while the tokens are the same. */
    private int follow(int from, int k) {
        int x = from;
        while (x < before.size() && x - k < after.size() && before.get(x).equals(after.get(x - k))) {
            x++;
        }
        return x;
    }

    private List<Step> back(int steps) {
        Deque<Step> way = new ArrayDeque<>();
        int x = before.size();
        int y = after.size();
        for (int d = steps; d > 0; d--) {
            var front = trace.get(d);
            int k = x - y;
            boolean down = front.isDown(k, d);
            int fromX = down ? front.at(k + 1) : front.at(k - 1);
            int fromY = fromX - (down ? k + 1 : k - 1);
            for (int start = down ? fromX : fromX + 1; x > start; x--, y--) {
                way.push(new Step(Kind.SAME, before.get(x - 1)));
            }
            way.push(down ? new Step(Kind.ADDED, after.get(fromY)) : new Step(Kind.REMOVED, before.get(fromX)));
            x = fromX;
            y = fromY;
        }
        for (; x > 0; x--) {
            way.push(new Step(Kind.SAME, before.get(x - 1)));
        }
        return new ArrayList<>(way);
    }
}
