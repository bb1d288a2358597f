package org.yishi.rule.forum;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Proposal;
import org.yishi.model.forum.opinion.Ranked;
import org.yishi.model.team.TeamId;

/** Proposals by their dots. */
public final class DotPlaces {
    private DotPlaces() {}

    /** Those that stand, most dots first, as many by number. */
    public static List<Ranked> of(Gathered all) {
        var standing = all.proposals().stream().filter(Proposal::stands).toList();
        return standing.stream()
                .map(one -> ranked(one, all, standing))
                .sorted(Comparator.comparingInt(Ranked::place)
                        .thenComparingInt(r -> r.proposal().number()))
                .toList();
    }

    private static Ranked ranked(Proposal one, Gathered all, List<Proposal> standing) {
        int dots = all.dots(one.id());
        var others = standing.stream().filter(p -> !p.equals(one)).toList();
        long before = others.stream().filter(p -> all.dots(p.id()) > dots).count();
        boolean isTied = others.stream().anyMatch(p -> all.dots(p.id()) == dots);
        return new Ranked(one, dots, (int) before + 1, isTied);
    }

    /** How many dots a group, or the hall, can have given at most; empty where not known. */
    public static OptionalInt most(Gathered all, Optional<TeamId> team) {
        int people = team.isEmpty()
                ? all.present()
                : all.group(team).map(group -> group.seats().size()).orElse(0);
        return people == 0 || all.dotsEach() == 0 ? OptionalInt.empty() : OptionalInt.of(people * all.dotsEach());
    }

    /** How many dots of a group, or of the hall, stand on proposals that stand. */
    public static int given(Gathered all, Optional<TeamId> team) {
        return all.proposals().stream()
                .filter(Proposal::stands)
                .mapToInt(p -> all.dots(p.id(), team))
                .sum();
    }
}
