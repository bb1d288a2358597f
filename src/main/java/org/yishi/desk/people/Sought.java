package org.yishi.desk.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;

/** What somebody looks for on the roster: each word is part of a name, its initials, a household, a phone's end. */
public final class Sought {
    private final List<String> words;

    public Sought(String text) {
        words = Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a resident is meant; everybody is where nothing is looked for. */
    public boolean matches(Resident resident, Optional<Household> household) {
        return words.stream().allMatch(word -> matches(word, resident, household));
    }

    private static boolean matches(String word, Resident r, Optional<Household> household) {
        return lower(r.name()).contains(word)
                || lower(r.alias()).contains(word)
                || lower(r.initials()).contains(word)
                || (word.length() >= 2 && r.phone().endsWith(word))
                || household
                        .filter(h -> lower(h.number()).equals(word)
                                || lower(h.headName()).contains(word))
                        .isPresent();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
