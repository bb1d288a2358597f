package org.yishi.window.residents;

import static java.util.stream.Collectors.joining;

import org.yishi.desk.people.People;
import org.yishi.desk.people.Sought;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.text.Mask;
import org.yishi.text.Text;

/**
 * One line of the table, with every word ready to be drawn.
 *
 * @param key what a search looks through, in small letters
 */
record ResidentRow(
        Resident resident,
        String name,
        String gender,
        String household,
        String householdNumber,
        String grid,
        String group,
        String roles,
        String phone,
        String key) {
    static ResidentRow of(Text text, Resident resident, People people) {
        var household = resident.household().flatMap(people::household);
        return new ResidentRow(
                resident,
                resident.name(),
                text.of("roster.gender", resident.gender()),
                household.map(Household::headName).orElse(""),
                household.map(Household::number).orElse(""),
                resident.grid().flatMap(people::unit).map(Unit::name).orElse(""),
                resident.group().flatMap(people::unit).map(Unit::name).orElse(""),
                resident.roles().stream()
                        .sorted()
                        .map(role -> text.of("roster.role", role))
                        .collect(joining(text.of("roster.roles.and"))),
                resident.phone().isEmpty() ? "" : Mask.phone(resident.phone()),
                Sought.key(resident, household));
    }
}
