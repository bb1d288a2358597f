package org.yishi.desk.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.model.people.UnitKind;

/** The roster as it was read: everyone, with households and units at hand by their ids. */
public record People(List<Resident> residents, Map<HouseholdId, Household> households, Map<UnitId, Unit> units) {
    public static People of(List<Resident> residents, List<Household> households, List<Unit> units) {
        return new People(
                residents,
                households.stream().collect(Collectors.toMap(Household::id, Function.identity())),
                units.stream().collect(Collectors.toMap(Unit::id, Function.identity())));
    }

    public static People none() {
        return of(List.of(), List.of(), List.of());
    }

    public Optional<Household> household(HouseholdId id) {
        return Optional.ofNullable(households.get(id));
    }

    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The names of the units of a kind, in order. */
    public List<String> names(UnitKind kind) {
        return units.values().stream()
                .filter(unit -> unit.kind() == kind)
                .map(Unit::name)
                .sorted()
                .toList();
    }

    /** Who else lives in a resident's household, without those taken off the roster. */
    public List<Resident> others(Resident resident) {
        return residents.stream()
                .filter(other -> resident.household().isPresent()
                        && other.household().equals(resident.household())
                        && !other.isRetired()
                        && !other.id().equals(resident.id()))
                .toList();
    }
}
