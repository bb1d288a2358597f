package org.yishi.desk.roster.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yishi.desk.roster.person.Person;
import org.yishi.desk.roster.table.Field;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;

/** Compares what a row says with what is known. What a row leaves open never changes anything. */
final class Differences {
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private final Known known;
    private final List<Change> changes = new ArrayList<>();

    private Differences(Known known) {
        this.known = known;
    }

    static List<Change> between(Resident resident, Person person, List<HouseholdPlan> plans, int plan, Known known) {
        var differences = new Differences(known);
        differences.compare(resident, person);
        if (plan >= 0) {
            differences.household(known.household(resident), plans.get(plan));
        }
        return differences.changes;
    }

    private void compare(Resident resident, Person person) {
        told(Field.NAME, resident.name(), person.name());
        told(Field.ALIAS, resident.alias(), person.alias());
        if (person.gender() != Gender.UNKNOWN) {
            told(Field.GENDER, resident.gender().name(), person.gender().name());
        }
        if (!resident.birth().startsWith(person.birth())) {
            told(Field.BIRTH, resident.birth(), person.birth());
        }
        if (!NO_DIGIT.matcher(resident.phone()).replaceAll("").equals(person.phone())) {
            told(Field.PHONE, resident.phone(), person.phone());
        }
        var id = person.keptIdNumber();
        if (!id.isEmpty() && !id.equals(resident.idNumber())) {
            changes.add(new Change(Field.ID_NUMBER, masked(resident.idNumber()), masked(id)));
        }
        told(Field.RELATION, resident.relation(), person.relation());
        told(Field.GRID, known.unit(resident.grid()), residentGrid(person));
        told(Field.GROUP, known.unit(resident.group()), person.group());
        told(Field.ROLES, words(resident.roles()), words(rolesAfter(resident.roles(), person)));
        if (person.area().isPresent() && person.area().getAsLong() != resident.area()) {
            changes.add(new Change(
                    Field.AREA, area(resident.area()), area(person.area().getAsLong())));
        }
        told(Field.NOTE, resident.note(), person.note());
    }

    private void household(Household now, HouseholdPlan plan) {
        if (!Known.plain(now.number()).equals(Known.plain(plan.number()))) {
            told(Field.HOUSEHOLD_NUMBER, now.number(), plan.number());
        }
        told(Field.HEAD_NAME, now.headName(), plan.headName());
        told(Field.ADDRESS, now.address(), plan.address());
        told(Field.MICRO_GRID, known.unit(now.grid()), plan.microGrid());
        boolean other = plan.known().isEmpty() || !plan.known().get().equals(now.id());
        boolean shown =
                changes.stream().anyMatch(c -> c.field() == Field.HOUSEHOLD_NUMBER || c.field() == Field.HEAD_NAME);
        if (other && !shown) {
            // Another household that reads the same: the move itself is the change.
            changes.add(new Change(Field.HOUSEHOLD_NUMBER, now.number(), plan.number()));
        }
    }

    private void told(Field field, String from, String to) {
        if (!to.isEmpty() && !to.equals(from)) {
            changes.add(new Change(field, from, to));
        }
    }

    /** The grid that is the person's own: the grid, else the micro-grid where the file knows no other. */
    static String residentGrid(Person person) {
        return person.grid().isEmpty() ? person.microGrid() : person.grid();
    }

    static Set<Role> rolesAfter(Set<Role> before, Person person) {
        var after = EnumSet.noneOf(Role.class);
        after.addAll(before);
        after.removeAll(person.rolesDenied());
        after.addAll(person.rolesNamed());
        return after;
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static String area(long area) {
        return java.math.BigDecimal.valueOf(area, 2).stripTrailingZeros().toPlainString();
    }

    private static String masked(String id) {
        return id.length() < 8
                ? "*".repeat(id.length())
                : id.substring(0, 4) + "*".repeat(id.length() - 6) + id.substring(id.length() - 2);
    }
}
