package org.yishi.desk.roster.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yishi.desk.roster.person.Person;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.desk.roster.table.Place;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.people.Household;

/**
 * Puts the people of a file into households, and finds those on the roster. A household is known by its number; where
 * groups number their own, by number and group; where there are no numbers, by its head.
 */
final class Households {
    private final Known known;
    private final Lexicon lexicon;
    private final Map<String, List<Person>> groups = new LinkedHashMap<>();
    private final Map<Place, Integer> indexes = new HashMap<>();
    private final List<HouseholdPlan> plans = new ArrayList<>();

    Households(List<Person> people, Known known, Lexicon lexicon) {
        this.known = known;
        this.lexicon = lexicon;
        gather(people);
        plan();
    }

    List<HouseholdPlan> plans() {
        return plans;
    }

    /** The person's place in {@link #plans}, or -1 without household. */
    int indexOf(Person person) {
        return indexes.getOrDefault(person.place(), -1);
    }

    private void gather(List<Person> people) {
        var groupsOfNumber = values(people, Person::householdNumber, Person::group);
        Function<Person, String> place = person -> place(person, groupsOfNumber);
        var headsOfPlace = values(people, place, Person::headName);
        var latest = new HashMap<String, String>();
        var heads = new HashMap<String, Integer>();
        for (var person : people) {
            if (person.isRefused() || !person.hasHousehold()) {
                continue;
            }
            var key = place.apply(person);
            if (person.householdNumber().isEmpty()) {
                // Two heads of one name, without numbers, are two households: each begins with its head's own row.
                int begun = heads.merge(key, isHead(person) ? 1 : 0, Integer::sum);
                key += "\0" + Math.max(1, begun);
            }
            if (headsOfPlace.getOrDefault(key, Set.of()).size() > 1) {
                // Two heads under one number are two households; a row without head belongs to the one above it.
                var head = person.headName().isEmpty() ? latest.getOrDefault(key, "") : Lexicon.bare(person.headName());
                latest.put(key, head);
                key += "\0" + head;
            }
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(person);
        }
    }

    private boolean isHead(Person person) {
        return lexicon.is("head", person.relation())
                && Lexicon.bare(person.name()).equals(Lexicon.bare(person.headName()));
    }

    /** The number, with the group where several groups use it; the head where there is no number. */
    private static String place(Person person, Map<String, Set<String>> groupsOfNumber) {
        var number = person.householdNumber();
        if (number.isEmpty()) {
            return "\0" + Lexicon.bare(person.headName()) + "\0" + person.group();
        }
        return groupsOfNumber.getOrDefault(number, Set.of()).size() > 1 ? number + "\0" + person.group() : number;
    }

    private static Map<String, Set<String>> values(
            List<Person> people, Function<Person, String> key, Function<Person, String> value) {
        var values = new HashMap<String, Set<String>>();
        for (var person : people) {
            if (!key.apply(person).isEmpty() && !value.apply(person).isEmpty()) {
                values.computeIfAbsent(key.apply(person), _ -> new HashSet<>()).add(Lexicon.bare(value.apply(person)));
            }
        }
        return values;
    }

    private void plan() {
        var taken = new HashSet<HouseholdId>();
        for (var members : groups.values()) {
            var known = find(members, taken);
            known.ifPresent(taken::add);
            members.forEach(person -> indexes.put(person.place(), plans.size()));
            plans.add(new HouseholdPlan(
                    first(members, Person::householdNumber),
                    head(members),
                    first(members, Person::address),
                    first(members, Person::microGrid),
                    first(members, Person::grid),
                    known));
        }
    }

    private String head(List<Person> members) {
        var told = first(members, Person::headName);
        return told.isEmpty()
                ? members.stream()
                        .filter(person -> lexicon.is("head", person.relation()))
                        .map(Person::name)
                        .findFirst()
                        .orElse("")
                : told;
    }

    /** What the head's row tells, else the first row that tells it. */
    private String first(List<Person> members, Function<Person, String> value) {
        var heads = members.stream().filter(person -> lexicon.is("head", person.relation()));
        return java.util.stream.Stream.concat(heads, members.stream())
                .map(value)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<HouseholdId> find(List<Person> members, Set<HouseholdId> taken) {
        var number = first(members, Person::householdNumber);
        var head = head(members);
        var candidates = number.isEmpty() ? known.headedBy(head) : known.numbered(number);
        var free = candidates.stream().filter(h -> !taken.contains(h.id())).toList();
        if (number.isEmpty() && free.isEmpty()) {
            return Optional.empty();
        }
        // A household without a number on the roster may be given one by the file.
        var all = free.isEmpty()
                ? known.headedBy(head).stream()
                        .filter(h -> h.number().isEmpty() && !taken.contains(h.id()))
                        .toList()
                : free;
        return all.stream()
                .filter(household -> likeness(household, members, head) > 0)
                .max(Comparator.comparingInt((Household household) -> likeness(household, members, head))
                        .thenComparingLong(household -> -household.id().value()))
                .map(Household::id);
    }

    /** How much a household is like one of the file: people of the same name, and the same head. */
    private int likeness(Household household, List<Person> members, String head) {
        var names = known.members(household);
        int shared = (int) members.stream()
                .filter(person -> names.contains(Lexicon.bare(person.name())))
                .count();
        boolean sameHead = !head.isEmpty() && Lexicon.bare(head).equals(Lexicon.bare(household.headName()));
        return shared + (sameHead ? 1 : 0);
    }
}
