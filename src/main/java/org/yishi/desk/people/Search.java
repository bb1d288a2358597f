package org.yishi.desk.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;

/**
 * Finds residents by what a person remembers: a part of the name or of another name, pinyin initials, the household's
 * number or head, the phone's last digits.
 *
 * <pre>{@code
 * var search = Search.in(desk.people());
 * search.find("zdw");        // 张大伟, and whoever else has these initials
 * search.find("王 5678");     // a 王 whose phone ends so: every word must be found
 * }</pre>
 *
 * <p>Made once for a roster; an answer over ten thousand residents takes a few milliseconds.
 */
public final class Search {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{2,}");

    private final List<Entry> entries;

    private Search(List<Entry> entries) {
        this.entries = entries;
    }

    /** A resident with what is looked through, in small letters. */
    private record Entry(Resident resident, String words, String phone) {}

    /** A search over a roster as it was read; the retired are found too. */
    public static Search in(People people) {
        var entries = new ArrayList<Entry>();
        for (var resident : people.residents()) {
            var household = resident.household().flatMap(people::household);
            var words = String.join(
                    "\n",
                    resident.name(),
                    resident.alias(),
                    resident.initials(),
                    household.map(Household::number).orElse(""),
                    household.map(Household::headName).orElse(""));
            entries.add(new Entry(resident, narrow(words), resident.phone()));
        }
        return new Search(entries);
    }

    /** Whom all the words fit, in the roster's order but those whose whole name was typed first; all, without words. */
    public List<Resident> find(String text) {
        var typed = narrow(text).strip();
        var words = Stream.of(BLANKS.split(typed, -1))
                .filter(word -> !word.isEmpty())
                .toList();
        var first = new ArrayList<Resident>();
        var others = new ArrayList<Resident>();
        for (var entry : entries) {
            if (words.stream().allMatch(word -> fits(entry, word))) {
                (narrow(entry.resident().name()).equals(typed) ? first : others).add(entry.resident());
            }
        }
        first.addAll(others);
        return first;
    }

    private static boolean fits(Entry entry, String word) {
        return entry.words().contains(word)
                || (DIGITS.matcher(word).matches() && entry.phone().endsWith(word));
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
