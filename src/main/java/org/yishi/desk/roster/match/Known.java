package org.yishi.desk.roster.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;

/** The roster as it is, with what is asked of it ten thousand times found at once. */
public final class Known {
    private static final Household NONE = new Household(new HouseholdId(0), "", "", "", Optional.empty());

    private final List<Resident> residents;
    private final Map<String, List<Resident>> byName;
    private final Map<HouseholdId, Household> households = new HashMap<>();
    private final Map<String, List<Household>> byNumber;
    private final Map<String, List<Household>> byHead;
    private final Map<HouseholdId, Set<String>> members = new HashMap<>();
    private final Map<UnitId, Unit> units = new HashMap<>();

    public Known(List<Resident> residents, List<Household> households, List<Unit> units) {
        this.residents = List.copyOf(residents);
        this.byName = residents.stream().collect(Collectors.groupingBy(r -> Lexicon.bare(r.name())));
        this.byNumber = households.stream().collect(Collectors.groupingBy(h -> plain(h.number())));
        this.byHead = households.stream().collect(Collectors.groupingBy(h -> Lexicon.bare(h.headName())));
        households.forEach(household -> this.households.put(household.id(), household));
        units.forEach(unit -> this.units.put(unit.id(), unit));
        for (var resident : residents) {
            resident.household()
                    .ifPresent(id ->
                            members.computeIfAbsent(id, _ -> new HashSet<>()).add(Lexicon.bare(resident.name())));
        }
    }

    List<Resident> residents() {
        return residents;
    }

    /** All of that name, the retired too. */
    List<Resident> named(String name) {
        return byName.getOrDefault(Lexicon.bare(name), List.of());
    }

    List<Household> numbered(String number) {
        return number.isEmpty() ? List.of() : byNumber.getOrDefault(plain(number), List.of());
    }

    List<Household> headedBy(String head) {
        return head.isEmpty() ? List.of() : byHead.getOrDefault(Lexicon.bare(head), List.of());
    }

    /** A household's number as it is compared: 001 is 1. */
    static String plain(String number) {
        int start = 0;
        while (start < number.length() - 1
                && number.charAt(start) == '0'
                && Character.isDigit(number.charAt(start + 1))) {
            start++;
        }
        return number.substring(start);
    }

    /** The bare names of a household's people. */
    Set<String> members(Household household) {
        return members.getOrDefault(household.id(), Set.of());
    }

    /** The resident's household; one without number and head where there is none. */
    Household household(Resident resident) {
        return resident.household().map(id -> households.getOrDefault(id, NONE)).orElse(NONE);
    }

    Household household(HouseholdId id) {
        return households.getOrDefault(id, NONE);
    }

    /** The unit's name; empty where there is none. */
    String unit(Optional<UnitId> id) {
        return id.map(units::get).map(Unit::name).orElse("");
    }
}
