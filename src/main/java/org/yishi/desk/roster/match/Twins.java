package org.yishi.desk.roster.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yishi.desk.roster.person.Finding;
import org.yishi.desk.roster.person.Person;
import org.yishi.desk.roster.table.Field;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.desk.roster.table.Place;
import org.yishi.model.people.Gender;

/**
 * Looks at people of one name within a file. Like names are normal: they are two people when household, birth, sex, or
 * phone differ. The same row twice is taken once; two that nothing tells apart are not taken at all.
 */
final class Twins {
    private static final int MANY = 300;

    private final Map<Place, Finding> findings = new HashMap<>();
    private final Map<Place, List<Person>> again = new HashMap<>();

    private Twins() {}

    /** The people with findings for those who stand twice. */
    static List<Person> judged(List<Person> people) {
        var byName = new LinkedHashMap<String, List<Person>>();
        for (var person : people) {
            if (!person.isRefused()) {
                byName.computeIfAbsent(Lexicon.bare(person.name()), _ -> new ArrayList<>())
                        .add(person);
            }
        }
        var twins = new Twins();
        byName.values().stream().filter(same -> same.size() > 1).forEach(twins::judge);
        return people.stream().map(twins::told).toList();
    }

    private Person told(Person person) {
        var finding = findings.get(person.place());
        var whole = person;
        for (var other : again.getOrDefault(person.place(), List.of())) {
            whole = whole.joinedBy(other);
        }
        return finding == null ? whole : whole.with(finding);
    }

    private void judge(List<Person> same) {
        if (same.size() > MANY) {
            repeated(same);
            return;
        }
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < same.size(); j++) {
                if (!findings.containsKey(same.get(j).place())) {
                    judge(same.get(i), same.get(j));
                }
            }
        }
    }

    /**
     * Among very many of one name only rows that say the very same are found; to compare each pair would take minutes.
     */
    private void repeated(List<Person> same) {
        var first = new HashMap<List<String>, Person>();
        for (var person : same) {
            var before = first.putIfAbsent(said(person), person);
            if (before != null) {
                findings.put(person.place(), Finding.refused(Field.NAME, "roster.finding.twice", before.place()));
            }
        }
    }

    private static List<String> said(Person p) {
        return List.of(
                p.birth(),
                p.phone(),
                p.gender().name(),
                p.householdNumber(),
                p.headName(),
                p.relation(),
                p.group(),
                p.idNumber());
    }

    private void judge(Person one, Person other) {
        if (isOwnerAgain(one, other)) {
            findings.put(other.place(), Finding.refused(Field.NAME, "roster.finding.owner-again", one.place()));
            again.computeIfAbsent(one.place(), _ -> new ArrayList<>()).add(other);
        } else if (!areTwo(one, other)) {
            if (isRepeated(one, other)) {
                findings.put(other.place(), Finding.refused(Field.NAME, "roster.finding.twice", one.place()));
            } else {
                findings.put(one.place(), apart(other));
                findings.put(other.place(), apart(one));
            }
        }
    }

    /** One person with several flats: the same name and phone or identity number in another household. */
    private static boolean isOwnerAgain(Person one, Person other) {
        boolean same = isTold(one.phone(), other.phone()) || isTold(one.idNumber(), other.idNumber());
        boolean owners = one.area().isPresent() || other.area().isPresent();
        return same && owners && differ(one.householdNumber(), other.householdNumber()) && fits(one, other);
    }

    private static boolean isTold(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static boolean fits(Person one, Person other) {
        boolean gender =
                one.gender() == other.gender() || one.gender() == Gender.UNKNOWN || other.gender() == Gender.UNKNOWN;
        return gender && (one.birth().startsWith(other.birth()) || other.birth().startsWith(one.birth()));
    }

    private static Finding apart(Person other) {
        return Finding.refused(Field.NAME, "roster.finding.cannot-tell-apart", other.name(), other.place());
    }

    /** Whether something that both rows tell differs. */
    private static boolean areTwo(Person one, Person other) {
        return differ(one.householdNumber(), other.householdNumber())
                || differ(one.headName(), other.headName())
                || differ(one.phone(), other.phone())
                || differ(one.group(), other.group())
                || differ(one.alias(), other.alias())
                || differ(one.idNumber(), other.idNumber())
                || !fits(one, other);
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !Lexicon.bare(one).equals(Lexicon.bare(other));
    }

    /** Whether both rows say the same of the person, so that one of them can be left out. */
    private static boolean isRepeated(Person one, Person other) {
        boolean known =
                !(one.birth() + one.phone() + one.idNumber() + one.householdNumber() + one.headName()).isEmpty();
        return known
                && one.birth().equals(other.birth())
                && one.phone().equals(other.phone())
                && one.gender() == other.gender()
                && one.householdNumber().equals(other.householdNumber())
                && one.headName().equals(other.headName())
                && one.relation().equals(other.relation())
                && one.group().equals(other.group());
    }
}
