package org.yishi.window.residents;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.yishi.desk.people.People;
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
    private static final int TAIL = 4;

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
                key(
                        resident,
                        household.map(Household::number).orElse(""),
                        household.map(Household::headName).orElse("")));
    }

    /** Whether each of the words is found somewhere; words are in small letters. */
    boolean matches(List<String> words) {
        for (var word : words) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** One text with a break between its parts, so that no word is found across two of them. */
    private static String key(Resident resident, String number, String head) {
        var phone = resident.phone();
        var tail = phone.substring(Math.max(0, phone.length() - TAIL));
        return String.join("\n", resident.name(), resident.alias(), resident.initials(), number, head, tail)
                .toLowerCase(Locale.ROOT);
    }
}
