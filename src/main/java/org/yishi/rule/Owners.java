package org.yishi.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yishi.model.body.Entitlement;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;

/**
 * The owners as they are counted (民法典 art. 278: by heads and by area). Who owns several flats is one head with all
 * their area, as the roster has added them up; a flat that several own is one head and one area, so that it is counted
 * once.
 *
 * <p>The roster tells a flat by the household number and the area: two owners of one household and one area own one flat
 * together; two of one household and different areas own a flat each.
 *
 * @param who has the voice: whoever is named 户代表, else the head, else who stands first
 * @param with those who own the same flat beside them
 * @param area in 0.01 m²
 */
public record Owners(Resident who, List<Resident> with, long area) {
    public Owners {
        with = List.copyOf(with);
    }

    /** Whether a body is made up of owners alone. */
    public static boolean isBody(Entitlement entitled) {
        return entitled.who() == Entitlement.Who.ROLES && entitled.roles().equals(Set.of(Role.OWNER));
    }

    /** Whether someone owns a flat: named so, or with an area in the register. */
    public static boolean isOwner(Resident resident) {
        return resident.roles().contains(Role.OWNER) || resident.area() > 0;
    }

    /** Whether two own the same flat. */
    public static boolean isOneFlat(Resident one, Resident other) {
        return one.household().isPresent()
                && one.household().equals(other.household())
                && (one.area() == other.area() || one.area() == 0 || other.area() == 0);
    }

    /** The owners among those who are here, in the roster's order. */
    public static List<Owners> of(List<Resident> residents) {
        Map<HouseholdId, List<List<Resident>>> homes = new LinkedHashMap<>();
        var flats = new ArrayList<List<Resident>>();
        for (var resident : residents) {
            if (!isOwner(resident)) {
                continue;
            }
            // Without a household nobody can tell with whom a flat is shared.
            var home = resident.household()
                    .map(id -> homes.computeIfAbsent(id, _ -> new ArrayList<>()))
                    .orElseGet(ArrayList::new);
            var flat = home.stream()
                    .filter(others -> others.stream().allMatch(o -> isOneFlat(o, resident)))
                    .findFirst();
            flat.ifPresentOrElse(others -> others.add(resident), () -> {
                var mine = new ArrayList<>(List.of(resident));
                home.add(mine);
                flats.add(mine);
            });
        }
        return flats.stream().map(Owners::together).toList();
    }

    private static Owners together(List<Resident> flat) {
        var who = flat.stream().min(Comparator.comparingInt(Electors::rank)).orElseThrow();
        var with = flat.stream().filter(r -> !r.id().equals(who.id())).toList();
        long area = flat.stream().mapToLong(Resident::area).max().orElse(0);
        return new Owners(who, with, area);
    }
}
