package org.yishi.rule.compact.diff;

import java.util.HashMap;
import java.util.Map;

/** How alike two articles are: by the pairs of characters that both have, from 0 to 1 (Dice). */
final class Likeness {
    private final Map<String, Integer> pairs = new HashMap<>();
    private int count;

    private Likeness(String words) {
        var plain = words.codePoints().filter(Character::isLetterOrDigit).toArray();
        for (int i = 0; i + 1 < plain.length; i++) {
            pairs.merge(new String(plain, i, 2), 1, Integer::sum);
            count++;
        }
    }

    static Likeness of(String words) {
        return new Likeness(words);
    }

    double to(Likeness other) {
        if (count + other.count == 0) {
            return 0;
        }
        int both = 0;
        for (var pair : pairs.entrySet()) {
            both += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * both / (count + other.count);
    }
}
