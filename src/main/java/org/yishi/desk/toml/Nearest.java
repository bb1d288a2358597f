package org.yishi.desk.toml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that is most like a wrong one: the cure of most slips of the pen. */
public final class Nearest {
    /** Of so many letters one may be wrong. */
    private static final int LETTERS = 3;

    private Nearest() {}

    /** The nearest word; empty where none is near. */
    public static Optional<String> of(String wrong, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(word -> steps(wrong, word)))
                .filter(word -> steps(wrong, word) <= Math.max(2, wrong.length() / LETTERS));
    }

    /** How many letters are to be put in, taken out or changed. */
    static int steps(String from, String to) {
        int[] last = new int[to.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] now = new int[last.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int change = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(last[j], now[j - 1]) + 1);
            }
            last = now;
        }
        return last[to.length()];
    }
}
