package org.yishi.rule.forum;

import java.util.Arrays;

/** The pairs of neighbouring letters and characters of a text, each as often as it stands there, in a fixed order. */
final class Pairs {
    private final long[] pairs;

    private Pairs(long[] pairs) {
        this.pairs = pairs;
    }

    /** Signs and blanks do not count, nor does it matter whether letters are large. A lone character pairs with nothing. */
    static Pairs of(String words) {
        int[] letters = words.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .toArray();
        if (letters.length == 1) {
            return new Pairs(new long[] {letters[0]});
        }
        var pairs = new long[Math.max(0, letters.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = ((long) letters[i] << 32) | letters[i + 1];
        }
        Arrays.sort(pairs);
        return new Pairs(pairs);
    }

    int size() {
        return pairs.length;
    }

    /** How many pairs both have. */
    int shared(Pairs other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            int side = Long.compare(pairs[i], other.pairs[j]);
            shared += side == 0 ? 1 : 0;
            i += side <= 0 ? 1 : 0;
            j += side >= 0 ? 1 : 0;
        }
        return shared;
    }
}
