package org.yishi.desk.roster.match;

import java.util.ArrayList;
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
        var findings = new LinkedHashMap<Place, Finding>();
        byName.values().stream().filter(same -> same.size() > 1).forEach(same -> judge(same, findings));
        return people.stream()
                .map(p -> findings.containsKey(p.place()) ? p.with(findings.get(p.place())) : p)
                .toList();
    }

    private static void judge(List<Person> same, Map<Place, Finding> findings) {
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < same.size(); j++) {
                var one = same.get(i);
                var other = same.get(j);
                if (findings.containsKey(other.place()) || areTwo(one, other)) {
                    continue;
                }
                if (isRepeated(one, other)) {
                    findings.put(other.place(), Finding.refused(Field.NAME, "roster.finding.twice", one.place()));
                } else {
                    findings.put(one.place(), apart(other));
                    findings.put(other.place(), apart(one));
                }
            }
        }
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
                || (one.gender() != other.gender()
                        && one.gender() != Gender.UNKNOWN
                        && other.gender() != Gender.UNKNOWN)
                || !(one.birth().startsWith(other.birth()) || other.birth().startsWith(one.birth()));
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
