package org.yishi.desk.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.rule.Electors;

/**
 * One household of the roster with those who belong to it.
 *
 * @param grid by name; that of its first member where the household itself names none; empty where nobody knows
 * @param members without those taken off the roster
 * @param adults how many of them are 18 or may be, as far as the roster tells their birth
 * @param key what a search looks through, in small letters
 */
public record HouseholdLine(Household household, String grid, List<Resident> members, long adults, String key) {
    private static final int OF_AGE = 18;

    public HouseholdLine {
        members = List.copyOf(members);
    }

    /** The households in which somebody lives, by number as people count: 2 before 10. */
    static List<HouseholdLine> of(People people, LocalDate day) {
        var homes = new LinkedHashMap<HouseholdId, List<Resident>>();
        for (var resident : people.residents()) {
            if (!resident.isRetired()) {
                resident.household()
                        .ifPresent(id -> homes.computeIfAbsent(id, _ -> new ArrayList<>())
                                .add(resident));
            }
        }
        return homes.entrySet().stream()
                .flatMap(entry ->
                        people
                                .household(entry.getKey())
                                .map(home -> line(people, home, entry.getValue(), day))
                                .stream())
                .sorted(Comparator.comparing(line -> inOrder(line.household().number())))
                .toList();
    }

    /** A number such as 3-12 with its digits filled up, so that words are in the order of the numbers in them. */
    public static String inOrder(String number) {
        var padded = new StringBuilder();
        var digits = new StringBuilder();
        for (int i = 0; i <= number.length(); i++) {
            char c = i < number.length() ? number.charAt(i) : ' ';
            if (Character.isDigit(c)) {
                digits.append(c);
                continue;
            }
            if (!digits.isEmpty()) {
                padded.append("0".repeat(Math.max(0, 12 - digits.length()))).append(digits);
                digits.setLength(0);
            }
            padded.append(c);
        }
        return padded.toString();
    }

    private static HouseholdLine line(People people, Household home, List<Resident> members, LocalDate day) {
        var grid = home.grid()
                .or(() -> members.stream().flatMap(r -> r.grid().stream()).findFirst())
                .flatMap(people::unit)
                .map(Unit::name)
                .orElse("");
        var key = members.stream().map(r -> Sought.key(r, Optional.of(home))).collect(Collectors.joining("\n"));
        long adults = members.stream()
                .filter(r -> Electors.isOldEnough(r, OF_AGE, day))
                .count();
        return new HouseholdLine(home, grid, members, adults, key);
    }
}
