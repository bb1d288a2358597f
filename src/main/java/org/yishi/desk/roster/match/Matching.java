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
import java.util.stream.Collectors;
import org.yishi.desk.roster.person.Finding;
import org.yishi.desk.roster.person.Person;
import org.yishi.desk.roster.table.Field;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.desk.roster.table.Place;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;

/**
 * Finds the resident that each row is. Names alone do not decide: among people of one name, birth, household, phone and
 * sex speak for and against, and the best pairs are made first. A row that fits two residents equally is refused.
 */
public final class Matching {
    /** Points at which two of one name are held for the same person when nothing else competes. */
    private static final int LEAST = -1;

    /** Pairs of one name that are weighed; more are a column of something else. */
    private static final int MOST = 250_000;

    private final Known known;
    private final Households households;
    private final Map<Place, Resident> matches = new HashMap<>();
    private final Map<Place, Finding> findings = new HashMap<>();

    private Matching(Known known, Households households) {
        this.known = known;
        this.households = households;
    }

    /**
     * All rows held against the roster.
     *
     * @param rows in the file's order
     * @param households those that the rows name
     * @param missing how many on the roster the file does not name; nothing happens to them
     */
    public record Result(List<PreviewRow> rows, List<HouseholdPlan> households, int missing) {
        public Result {
            rows = List.copyOf(rows);
            households = List.copyOf(households);
        }
    }

    /** Holds the people of a file against the roster. */
    public static Result of(List<Person> people, Known known, Lexicon lexicon) {
        var judged = Twins.judged(people);
        var households = new Households(judged, known, lexicon);
        var matching = new Matching(known, households);
        var byName = new LinkedHashMap<String, List<Person>>();
        for (var person : judged) {
            if (!person.isRefused()) {
                byName.computeIfAbsent(Lexicon.bare(person.name()), _ -> new ArrayList<>())
                        .add(person);
            }
        }
        byName.values().forEach(matching::pair);
        var rows = judged.stream().map(matching::row).toList();
        var found = new HashSet<ResidentId>();
        matching.matches.values().forEach(resident -> found.add(resident.id()));
        int missing = (int) known.residents().stream()
                .filter(resident -> !resident.isRetired() && !found.contains(resident.id()))
                .count();
        return new Result(rows, households.plans(), missing);
    }

    /** One possible pair, and what speaks for it. */
    private record Pair(Person person, Resident resident, int points) {}

    private void pair(List<Person> people) {
        var residents = known.named(people.getFirst().name());
        if (residents.isEmpty()) {
            return;
        }
        var taken = new HashSet<ResidentId>();
        same(people, residents, taken);
        var open = people.stream().filter(p -> !matches.containsKey(p.place())).toList();
        var free = residents.stream().filter(r -> !taken.contains(r.id())).toList();
        if ((long) open.size() * free.size() > MOST) {
            open.forEach(person -> findings.put(person.place(), several(person, free.size())));
            return;
        }
        var pairs = new ArrayList<Pair>();
        for (var person : open) {
            for (var resident : free) {
                points(person, resident).ifPresent(points -> pairs.add(new Pair(person, resident, points)));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::points)
                .reversed()
                .thenComparing(pair -> pair.resident().isRetired()));
        for (var pair : pairs) {
            if (pair.points() >= LEAST && isFree(pair, taken)) {
                settle(pair, pairs, taken);
            }
        }
        for (var person : people) {
            if (!matches.containsKey(person.place()) && !findings.containsKey(person.place())) {
                findings.put(person.place(), Finding.sameName(residents.size()));
            }
        }
    }

    /** Rows that say of one resident alone just what is known, which is nearly every row of a file that comes again. */
    private void same(List<Person> people, List<Resident> residents, Set<ResidentId> taken) {
        var known = residents.stream().filter(r -> !r.isRetired()).collect(Collectors.groupingBy(this::said));
        var rows = people.stream().collect(Collectors.groupingBy(this::said));
        rows.forEach((said, persons) -> {
            var alike = known.getOrDefault(said, List.of());
            if (persons.size() == 1 && alike.size() == 1) {
                matches.put(persons.getFirst().place(), alike.getFirst());
                taken.add(alike.getFirst().id());
            }
        });
    }

    private List<Object> said(Person person) {
        int plan = households.indexOf(person);
        var household =
                plan < 0 ? Optional.empty() : households.plans().get(plan).known();
        return List.of(household, person.birth(), person.phone(), person.gender(), person.relation());
    }

    private List<Object> said(Resident resident) {
        return List.of(
                resident.household(), resident.birth(), resident.phone(), resident.gender(), resident.relation());
    }

    private static Finding several(Person person, long residents) {
        return Finding.refused(Field.NAME, "roster.finding.fits-several", person.name(), residents);
    }

    private boolean isFree(Pair pair, Set<ResidentId> taken) {
        return !matches.containsKey(pair.person().place())
                && !findings.containsKey(pair.person().place())
                && !taken.contains(pair.resident().id());
    }

    /** Makes the pair, unless another resident fits the row as well and no other row claims that one. */
    private void settle(Pair pair, List<Pair> pairs, Set<ResidentId> taken) {
        long rivals = pairs.stream()
                .filter(p -> p.person().place().equals(pair.person().place())
                        && p.points() == pair.points()
                        && isFree(p, taken))
                .filter(p -> p.resident().isRetired() == pair.resident().isRetired())
                .count();
        if (rivals > 1 && pair.points() < 3) {
            findings.put(pair.person().place(), several(pair.person(), rivals));
        } else {
            matches.put(pair.person().place(), pair.resident());
            taken.add(pair.resident().id());
        }
    }

    /** What speaks for the two being one; empty where they cannot be. */
    private Optional<Integer> points(Person person, Resident resident) {
        if (!person.idNumber().isEmpty() && !resident.idNumber().isEmpty()) {
            return person.idNumber().equals(resident.idNumber()) ? Optional.of(100) : Optional.empty();
        }
        int points = birth(person.birth(), resident.birth());
        if (person.gender() != Gender.UNKNOWN && resident.gender() != Gender.UNKNOWN) {
            points += person.gender() == resident.gender() ? 0 : -3;
        }
        int plan = households.indexOf(person);
        if (plan >= 0 && resident.household().isPresent()) {
            points += households.plans().get(plan).known().equals(resident.household()) ? 4 : -2;
        }
        points += alike(person.phone(), resident.phone(), 3);
        points += alike(person.relation(), resident.relation(), 1);
        points += alike(person.group(), known.unit(resident.group()), 1);
        points += alike(person.alias(), resident.alias(), 1);
        return Optional.of(points);
    }

    private static int birth(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.startsWith(other) || other.startsWith(one)) {
            return one.length() == 10 && other.length() == 10 ? 5 : 3;
        }
        return one.substring(0, 4).equals(other.substring(0, 4)) ? -1 : -4;
    }

    private static int alike(String one, String other, int points) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return one.equals(other) ? points : -1;
    }

    private PreviewRow row(Person person) {
        var finding = findings.get(person.place());
        var told = finding == null ? person : person.with(finding);
        int household = households.indexOf(person);
        var resident = Optional.ofNullable(matches.get(person.place()));
        if (told.isRefused()) {
            return new PreviewRow(told, PreviewRow.Deed.NOTHING, resident, List.of(), -1);
        }
        if (resident.isEmpty()) {
            return new PreviewRow(told, PreviewRow.Deed.ADD, resident, List.of(), household);
        }
        if (resident.get().isRetired()) {
            var left = Finding.left(resident.get().retired().orElse(""));
            return new PreviewRow(told.with(left), PreviewRow.Deed.NOTHING, resident, List.of(), -1);
        }
        var changes = Differences.between(resident.get(), told, households.plans(), household, known);
        var deed = changes.isEmpty() ? PreviewRow.Deed.NOTHING : PreviewRow.Deed.CHANGE;
        return new PreviewRow(told, deed, resident, changes, household);
    }
}
