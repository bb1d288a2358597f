package org.yishi.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.people.Resident;
import org.yishi.model.vote.Officers;

/**
 * Who may call, count and watch: no candidate, and no near relative of one (浙江省村民委员会选举办法: 候选人及其配偶、父母、子女、
 * 兄弟姐妹不得担任唱票人、监票人、计票人).
 *
 * <p>The roster knows households, not family trees: who is of one household with a candidate is asked about; a relative
 * of another household is for people to know. Of several people of one name, any may be meant.
 */
public final class Impartial {
    private static final Pattern LABEL = Pattern.compile("\\s?[(\\uFF08][^)\\uFF09]*[)\\uFF09]$");

    /** A sign between names: none in brackets or before them. */
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s\\u3001\\uFF0C,;\\uFF1B/]+(?![^(\\uFF08]*[)\\uFF09])(?!\\s*[(\\uFF08])");

    private Impartial() {}

    /**
     * Somebody who ought not to count.
     *
     * @param officer as named
     * @param candidate the candidate; the same name where the officer stands
     */
    public record Conflict(String officer, String candidate) {
        public boolean isCandidate() {
            return officer.equals(candidate);
        }
    }

    /** Everybody named who stands, or lives with someone who stands. */
    public static List<Conflict> conflicts(Officers officers, List<String> candidates, List<Resident> roster) {
        var found = new ArrayList<Conflict>();
        for (var officer : names(officers)) {
            if (candidates.stream().anyMatch(candidate -> isSame(officer, candidate))) {
                found.add(new Conflict(officer, officer));
                continue;
            }
            var homes = homes(officer, roster);
            for (var candidate : candidates) {
                boolean isLike = name(officer).equals(name(candidate));
                if (!isLike && homes(candidate, roster).stream().anyMatch(homes::contains)) {
                    found.add(new Conflict(officer, candidate));
                }
            }
        }
        return found;
    }

    /** One person, unless what stands in brackets behind the name tells two of one name apart. */
    private static boolean isSame(String officer, String candidate) {
        boolean apart = isLabelled(officer) && isLabelled(candidate);
        return apart ? officer.equals(candidate) : name(officer).equals(name(candidate));
    }

    private static boolean isLabelled(String named) {
        return !name(named).equals(named);
    }

    /** The name without the brackets behind it. */
    private static String name(String named) {
        return LABEL.matcher(named).replaceFirst("");
    }

    /** Several people may share a duty; their names are parted by any sign that people use. */
    private static Set<String> names(Officers officers) {
        return Stream.of(officers.caller(), officers.teller(), officers.scrutineer())
                .flatMap(BETWEEN::splitAsStream)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<HouseholdId> homes(String name, List<Resident> roster) {
        return roster.stream()
                .filter(r -> r.name().equals(name(name)) && !r.isRetired())
                .flatMap(r -> r.household().stream())
                .collect(Collectors.toSet());
    }
}
