package org.yishi.rule.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final String LETTERS = "电梯灯坏了，3 Aa\uD840\uDC0B";

    @ParameterizedTest
    @CsvSource({
        "三号楼电梯老是坏, 3号楼的电梯又坏了, 26",
        "楼道灯不亮, 楼道灯不亮！, 100",
        "楼道灯不亮, 晚上楼道里灯不亮, 54",
        "广场舞太吵, 垃圾桶太少, 0",
        "灯, 灯, 100",
        "灯, 路灯, 0",
        "'', '', 0"
    })
    void theMoreNeighboursTwoTextsShareTheMoreAlikeTheyAre(String one, String other, int hundredths) {
        assertEquals(hundredths, Likeness.of(one, other));
        assertEquals(hundredths, Likeness.of(other, one));
    }

    @Test
    void aPlainSecondFormComesToTheSame() {
        var random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            var one = text(random);
            var other = text(random);
            assertEquals(naive(one, other), Likeness.of(one, other), one + " / " + other);
        }
    }

    @Test
    void groupsAreWhatAPlainSpreadingOutFinds() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var all = new ArrayList<String>();
            for (int n = random.nextInt(12); n > 0; n--) {
                all.add(text(random));
            }
            int least = 20 + random.nextInt(60);
            assertEquals(spread(all, least), Likeness.groups(all, words -> words, least));
        }
    }

    @Test
    void twoThousandOpinionsAreSortedWithinAWink() {
        var random = new Random(9);
        var all = new ArrayList<String>();
        for (int i = 0; i < 2000; i++) {
            all.add(text(random) + text(random) + text(random));
        }
        long from = System.nanoTime();
        assertEquals(2000, Likeness.sorted(all, words -> words, Likeness.ALIKE).size());
        assertTrue(System.nanoTime() - from < 5_000_000_000L);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int n = random.nextInt(9); n > 0; n--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private static int naive(String one, String other) {
        var left = pairs(one);
        var rest = pairs(other);
        int all = left.size() + rest.size();
        int shared = 0;
        for (var pair : left) {
            shared += rest.remove(pair) ? 1 : 0;
        }
        return all == 0 ? 0 : 200 * shared / all;
    }

    private static List<String> pairs(String text) {
        var letters = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .toList();
        var pairs = new ArrayList<String>();
        if (letters.size() == 1) {
            pairs.add(letters.getFirst());
        }
        for (int i = 1; i < letters.size(); i++) {
            pairs.add(letters.get(i - 1) + letters.get(i));
        }
        return pairs;
    }

    /** Each group grows until nobody outside is alike to anybody inside. */
    private static List<List<String>> spread(List<String> all, int least) {
        var left = new ArrayList<Integer>();
        for (int i = 0; i < all.size(); i++) {
            left.add(i);
        }
        var groups = new ArrayList<List<String>>();
        while (!left.isEmpty()) {
            var group = new ArrayList<>(List.of(left.removeFirst()));
            boolean grows = true;
            while (grows) {
                var more = left.stream()
                        .filter(i -> group.stream().anyMatch(j -> naive(all.get(i), all.get(j)) >= least))
                        .toList();
                group.addAll(more);
                left.removeAll(more);
                grows = !more.isEmpty();
            }
            groups.add(group.stream().sorted().map(all::get).toList());
        }
        groups.sort(Comparator.comparingInt(group -> -group.size()));
        return groups;
    }
}
