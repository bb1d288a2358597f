package org.yishi.desk.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.desk.people.HouseholdLine;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.model.survey.Method;
import org.yishi.model.survey.SurveyPlan;
import org.yishi.rule.Electors;
import org.yishi.rule.survey.Quotas;
import org.yishi.rule.survey.Sample;
import org.yishi.rule.survey.Sample.Candidate;
import org.yishi.store.Tx;

/** Whom a survey can draw: adults on the roster, by grid; the one of their household where they have none. */
final class Frame {
    private static final int OF_AGE = 18;
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s\\p{IsPunctuation}&&[^·•]]+");

    private final Map<UnitId, Unit> units;
    private final Map<HouseholdId, Household> households;
    private final List<Resident> adults;

    private Frame(Map<UnitId, Unit> units, Map<HouseholdId, Household> households, List<Resident> adults) {
        this.units = units;
        this.households = households;
        this.adults = adults;
    }

    static Frame of(Tx tx, LocalDate day) {
        var adults = tx.people().residents().stream()
                .filter(r -> !r.isRetired() && Electors.isOldEnough(r, OF_AGE, day))
                .toList();
        return new Frame(
                tx.units().units().stream().collect(Collectors.toMap(Unit::id, Function.identity())),
                tx.units().households().stream().collect(Collectors.toMap(Household::id, Function.identity())),
                adults);
    }

    /** The grids in which an adult lives, in their order. */
    List<String> grids() {
        return order(adults.stream().map(this::grid));
    }

    /** How the survey would be made, and who can be drawn in it. */
    Drawing drawing(Tx tx, TopicId topic, SurveyPlan plan) {
        var doers = plan.withoutDoers() ? doers(tx, topic) : Set.<String>of();
        var here = adults.stream()
                .filter(r -> plan.grids().isEmpty() || plan.grids().contains(grid(r)))
                .toList();
        var candidates = here.stream()
                .filter(r -> !doers.contains(r.name()))
                .map(r -> new Candidate(r.id(), grid(r)))
                .toList();
        var people = Sample.people(candidates, order(candidates.stream().map(Candidate::grid)));
        var method = new Method(
                Quotas.of(plan.size(), people), plan.least(), !plan.grids().isEmpty(), here.size() - candidates.size());
        return new Drawing(method, candidates);
    }

    /** A method, and those whom it can draw. */
    record Drawing(Method method, List<Candidate> candidates) {}

    private String grid(Resident resident) {
        return resident.grid()
                .or(() -> resident.household()
                        .flatMap(id -> Optional.ofNullable(households.get(id)))
                        .flatMap(Household::grid))
                .flatMap(id -> Optional.ofNullable(units.get(id)))
                .map(Unit::name)
                .orElse("");
    }

    private static List<String> order(Stream<String> grids) {
        return grids.filter(g -> !g.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(HouseholdLine::inOrder))
                .toList();
    }

    /** The names of those who carried the matter out; whoever has such a name is left out. */
    private static Set<String> doers(Tx tx, TopicId topic) {
        var names = new HashSet<String>();
        for (var task : tx.tasks().of(topic)) {
            names.addAll(List.of(BETWEEN_NAMES.split(task.owner().strip(), -1)));
            names.addAll(List.of(BETWEEN_NAMES.split(task.helpers().strip(), -1)));
        }
        return names;
    }
}
