package org.yishi.desk.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.yishi.desk.roster.match.HouseholdPlan;
import org.yishi.desk.roster.match.PreviewRow;
import org.yishi.desk.roster.person.Person;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.model.people.Unit;
import org.yishi.model.people.UnitKind;
import org.yishi.store.Tx;

/** Writes what a preview shows, within one transaction. */
final class Taking {
    private final Tx tx;
    private final UnaryOperator<String> initials;
    private final Map<UnitKind, Map<String, UnitId>> units = new HashMap<>();
    private final Map<HouseholdId, Household> households = new HashMap<>();

    Taking(Tx tx, UnaryOperator<String> initials) {
        this.tx = tx;
        this.initials = initials;
        for (Unit unit : tx.units().units()) {
            units.computeIfAbsent(unit.kind(), _ -> new HashMap<>()).put(unit.name(), unit.id());
        }
        tx.units().households().forEach(household -> households.put(household.id(), household));
    }

    void take(Preview preview) {
        var placed = households(preview);
        var added = new ArrayList<Resident>();
        for (var row : preview.rows()) {
            switch (row.deed()) {
                case ADD -> added.add(added(row.person(), placed(row, placed)));
                case CHANGE ->
                    tx.people().change(changed(row.known().orElseThrow(), row.person(), placed(row, placed)));
                case NOTHING -> {}
            }
        }
        tx.people().addAll(added);
    }

    private static Optional<HouseholdId> placed(PreviewRow row, List<Optional<HouseholdId>> placed) {
        return row.household() < 0 ? Optional.empty() : placed.get(row.household());
    }

    /** The households that rows to be written name, made or brought up to date; empty for the others. */
    private List<Optional<HouseholdId>> households(Preview preview) {
        var needed = new HashSet<Integer>();
        preview.rows().stream()
                .filter(row -> row.deed() != PreviewRow.Deed.NOTHING)
                .forEach(row -> needed.add(row.household()));
        var placed = new ArrayList<Optional<HouseholdId>>();
        for (int i = 0; i < preview.households().size(); i++) {
            var plan = preview.households().get(i);
            placed.add(needed.contains(i) ? Optional.of(household(plan)) : plan.known());
        }
        return placed;
    }

    private HouseholdId household(HouseholdPlan plan) {
        var before = plan.known().map(households::get);
        if (before.isEmpty()) {
            return tx.units()
                    .add(new Household(
                            new HouseholdId(0), plan.number(), plan.headName(), plan.address(), place(plan)));
        }
        var now = before.get();
        var after = new Household(
                now.id(),
                now.number().isEmpty() ? plan.number() : now.number(),
                told(plan.headName(), now.headName()),
                told(plan.address(), now.address()),
                place(plan, now.grid()));
        if (!after.equals(now)) {
            tx.units().change(after);
        }
        return now.id();
    }

    /** Where the house lies: in its micro-grid, else in its grid. */
    private Optional<UnitId> place(HouseholdPlan plan) {
        return plan.microGrid().isEmpty()
                ? unit(UnitKind.GRID, plan.grid())
                : unit(UnitKind.MICRO_GRID, plan.microGrid());
    }

    /** A grid does not take the place of a micro-grid that is known. */
    private Optional<UnitId> place(HouseholdPlan plan, Optional<UnitId> now) {
        boolean finer = now.isPresent()
                && !units.getOrDefault(UnitKind.GRID, Map.of()).containsValue(now.get())
                && plan.microGrid().isEmpty();
        var told = place(plan);
        return finer || told.isEmpty() ? now : told;
    }

    private Resident added(Person person, Optional<HouseholdId> household) {
        return new Resident(
                new ResidentId(0),
                person.name(),
                initials.apply(person.name()),
                person.alias(),
                person.gender(),
                person.birth(),
                person.phone(),
                person.keptIdNumber(),
                household,
                person.relation(),
                grid(person),
                unit(UnitKind.GROUP, person.group()),
                person.rolesNamed(),
                person.area().orElse(0),
                person.note(),
                Optional.empty());
    }

    private Resident changed(Resident now, Person person, Optional<HouseholdId> household) {
        var group = unit(UnitKind.GROUP, person.group());
        var grid = grid(person);
        return new Resident(
                now.id(),
                person.name(),
                initials.apply(person.name()),
                told(person.alias(), now.alias()),
                person.gender() == Gender.UNKNOWN ? now.gender() : person.gender(),
                now.birth().startsWith(person.birth()) ? now.birth() : person.birth(),
                told(person.phone(), now.phone()),
                told(person.keptIdNumber(), now.idNumber()),
                household.isPresent() ? household : now.household(),
                told(person.relation(), now.relation()),
                grid.isPresent() ? grid : now.grid(),
                group.isPresent() ? group : now.group(),
                roles(now.roles(), person),
                person.area().orElse(now.area()),
                told(person.note(), now.note()),
                now.retired());
    }

    private static Set<Role> roles(Set<Role> before, Person person) {
        var after = new HashSet<>(before);
        after.removeAll(person.rolesDenied());
        after.addAll(person.rolesNamed());
        return after;
    }

    private Optional<UnitId> grid(Person person) {
        return person.grid().isEmpty()
                ? unit(UnitKind.MICRO_GRID, person.microGrid())
                : unit(UnitKind.GRID, person.grid());
    }

    private Optional<UnitId> unit(UnitKind kind, String name) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(units.computeIfAbsent(kind, _ -> new HashMap<>())
                        .computeIfAbsent(name, _ -> tx.units().unit(kind, name)));
    }

    private static String told(String text, String before) {
        return text.isEmpty() ? before : text;
    }
}
