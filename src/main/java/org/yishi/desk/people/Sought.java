package org.yishi.desk.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;

/** What somebody looks for on the roster: each word is part of a name, its initials, a household, a phone's end. */
public final class Sought {
    /** How many of a phone's last digits can be looked for. */
    private static final int PHONE_END = 4;

    private final List<String> words;

    public Sought(String text) {
        words = Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a resident is meant; everybody is where nothing is looked for. */
    public boolean matches(Resident resident, Optional<Household> household) {
        return matches(key(resident, household));
    }

    /** The same for a key made before, as a list does that is searched at every letter. */
    public boolean matches(String key) {
        for (var word : words) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** What a search looks through, in small letters; a break between its parts, so that no word spans two of them. */
    public static String key(Resident resident, Optional<Household> household) {
        var phone = resident.phone();
        return String.join(
                        "\n",
                        resident.name(),
                        resident.alias(),
                        resident.initials(),
                        household.map(Household::number).orElse(""),
                        household.map(Household::headName).orElse(""),
                        phone.substring(Math.max(0, phone.length() - PHONE_END)))
                .toLowerCase(Locale.ROOT);
    }
}
