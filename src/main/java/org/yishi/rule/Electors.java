package org.yishi.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.body.Entitlement;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;

/**
 * Who is entitled to sit in a body on a day. A person with several roles is found once; a household gives one voice.
 */
public final class Electors {
    private static final String HEAD = "户主";

    private Electors() {}

    /**
     * The residents entitled on the day, in the roster's order.
     *
     * @param residents the whole roster; the retired are left out
     */
    public static List<Resident> of(Entitlement entitled, List<Resident> residents, LocalDate day) {
        var here = residents.stream().filter(r -> !r.isRetired());
        return switch (entitled.who()) {
            case RESIDENTS ->
                here.filter(r -> isOldEnough(r, entitled.minimumAge(), day)).toList();
            case ROLES ->
                Owners.isBody(entitled)
                        ? Owners.of(here.toList()).stream().map(Owners::who).toList()
                        : here.filter(r -> r.roles().stream().anyMatch(entitled.roles()::contains))
                                .toList();
            case HOUSEHOLDS -> voices(here.toList(), entitled.minimumAge(), day);
            case INVITED -> List.of();
        };
    }

    /**
     * Whether someone has reached an age on a day. Where the roster does not know, the person is kept on the list: to
     * strike someone out is for people to decide.
     */
    public static boolean isOldEnough(Resident resident, int age, LocalDate day) {
        var birth = resident.birth();
        if (age == 0 || birth.length() < 4) {
            return true;
        }
        int year = Integer.parseInt(birth.substring(0, 4));
        int month = birth.length() >= 7 ? Integer.parseInt(birth.substring(5, 7)) : 1;
        int date = birth.length() >= 10 ? Integer.parseInt(birth.substring(8, 10)) : 1;
        return !LocalDate.of(year, month, 1).plusDays(date - 1L).plusYears(age).isAfter(day);
    }

    private static List<Resident> voices(List<Resident> residents, int age, LocalDate day) {
        Map<HouseholdId, List<Resident>> homes = new LinkedHashMap<>();
        for (var resident : residents) {
            resident.household()
                    .ifPresent(home ->
                            homes.computeIfAbsent(home, k -> new ArrayList<>()).add(resident));
        }
        var order = new HashMap<Resident, Integer>();
        residents.forEach(r -> order.put(r, order.size()));
        return homes.values().stream()
                .map(home -> home.stream()
                        .filter(r -> isOldEnough(r, age, day))
                        .min(Comparator.comparingInt(Electors::rank)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(order::get))
                .toList();
    }

    /** A named voice first, then the head, then whoever stands first: a proposal that the host can change. */
    static int rank(Resident resident) {
        if (resident.roles().contains(Role.HOUSEHOLD_VOICE)) {
            return 0;
        }
        return resident.relation().equals(HEAD) ? 1 : 2;
    }
}
