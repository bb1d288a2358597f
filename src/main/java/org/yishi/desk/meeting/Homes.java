package org.yishi.desk.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.people.Household;

/**
 * What each household is called on a meeting's list: by its number, else by its head; where that is the name of
 * several, with more, so that no two households share one name.
 */
final class Homes {
    private final Map<HouseholdId, String> names = new HashMap<>();
    private final Map<String, HouseholdId> byName = new HashMap<>();

    Homes(List<Household> households) {
        var shared = shared(households);
        for (var home : households) {
            var plain = plain(home);
            var name = plain.isEmpty() || shared.contains(plain) ? longer(home) : plain;
            // An address told twice, or none at all: the row's own number still tells the two apart.
            var own = name.isEmpty() || byName.containsKey(name)
                    ? (name + " #" + home.id().value()).strip()
                    : name;
            names.put(home.id(), own);
            byName.put(own, home.id());
        }
    }

    /** The household's name on lists; empty where there is no such household. */
    String name(Optional<HouseholdId> home) {
        return home.map(id -> names.getOrDefault(id, "")).orElse("");
    }

    private static Set<String> shared(List<Household> households) {
        var seen = new HashSet<String>();
        var shared = new HashSet<String>();
        for (var home : households) {
            if (!seen.add(plain(home))) {
                shared.add(plain(home));
            }
        }
        return shared;
    }

    private static String plain(Household home) {
        return home.number().isEmpty() ? home.headName() : home.number();
    }

    private static String longer(Household home) {
        var more = home.number().isEmpty() || home.headName().isEmpty() ? home.address() : home.headName();
        return (plain(home) + " " + more).strip();
    }
}
