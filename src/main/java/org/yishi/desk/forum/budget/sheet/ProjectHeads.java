package org.yishi.desk.forum.budget.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/**
 * Where the columns of a list of projects stand, from 0; -1 where there is none.
 *
 * @param first the first row below the headings
 */
record ProjectHeads(int first, int number, int title, int cost, int words, boolean isInWan) {
    private static final int WITHIN = 8;
    private static final List<Text> TEXTS = List.of(Text.in(Lang.ZH), Text.in(Lang.EN));

    /** By the headings; where there are none, by what stands in the first row. */
    static ProjectHeads of(List<List<String>> rows) {
        for (int i = 0; i < Math.min(WITHIN, rows.size()); i++) {
            var row = rows.get(i);
            int title = find(row, "budget.heads.title");
            int cost = find(row, "budget.heads.cost");
            if (title >= 0 && cost >= 0) {
                return new ProjectHeads(
                        i + 1,
                        find(row, "budget.heads.number"),
                        title,
                        cost,
                        find(row, "budget.heads.words"),
                        hasAny(row.get(cost), "budget.heads.wan"));
            }
        }
        return guessed(rows.getFirst());
    }

    /** The last column that is a sum, the longest text before it, a number in front. */
    private static ProjectHeads guessed(List<String> row) {
        int cost = -1;
        for (int i = row.size() - 1; i > 0 && cost < 0; i--) {
            cost = Cost.looksLike(row.get(i)) ? i : -1;
        }
        boolean isNumbered = row.size() > 1 && row.getFirst().matches("\\d{1,4}\\D?") && cost != 0;
        int title = isNumbered && row.size() > 2 ? 1 : 0;
        int words = cost >= 0 && cost + 1 < row.size() ? cost + 1 : cost - 1 > title ? cost - 1 : -1;
        return new ProjectHeads(0, title == 1 ? 0 : -1, title, cost, words, false);
    }

    /** Whether a line sums up those above. */
    static boolean isSum(String title) {
        return words("budget.heads.sum").anyMatch(plain(title)::equals);
    }

    private static int find(List<String> row, String key) {
        for (int i = 0; i < row.size(); i++) {
            var plain = plain(row.get(i));
            if (words(key).anyMatch(plain::equals)) {
                return i;
            }
        }
        for (int i = 0; i < row.size(); i++) {
            if (hasAny(row.get(i), key)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasAny(String heading, String key) {
        var plain = plain(heading);
        return words(key).anyMatch(plain::contains);
    }

    private static Stream<String> words(String key) {
        return TEXTS.stream().flatMap(text -> Stream.of(text.of(key).split("\\|", -1)));
    }

    private static String plain(String heading) {
        return heading.replaceAll("[\\s\\u3000*]", "").toLowerCase(Locale.ROOT);
    }
}
