package org.yishi.rule.forum.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.Scoring;
import org.yishi.model.forum.budget.Wave;
import org.yishi.model.forum.budget.funding.Fate;
import org.yishi.model.forum.budget.funding.Funding;
import org.yishi.model.forum.budget.funding.FundingLine;

/**
 * Makes the list of a budget: projects by their scores, best first, as far as the purse reaches.
 *
 * <pre>{@code
 * Funding list = Filled.of(book);
 * }</pre>
 *
 * <p>Conventions:
 *
 * <ul>
 *   <li>Equal scores are a tie. It matters only where another order among them would pay for others: then the meeting's
 *       rule decides, or it stays open and is said.
 *   <li>A project that takes more of the purse than one may is passed over and ends nothing.
 *   <li>A project that nobody judged is not paid, whatever is left.
 * </ul>
 */
public final class Filled {
    private Filled() {}

    /** The list by the scores that decide; all of it unjudged where there are none. */
    public static Funding of(BudgetBook book) {
        var scores = book.deciding().map(Scoring::byProject).orElse(Map.of());
        var before = book.scored(Wave.AFTER).isPresent()
                ? book.scored(Wave.BEFORE).map(Scoring::byProject).orElse(Map.of())
                : Map.<Long, Fraction>of();
        return of(book, scores, before);
    }

    private static Funding of(BudgetBook book, Map<Long, Fraction> scores, Map<Long, Fraction> before) {
        var budget = book.budget();
        var standing = book.standing();
        var groups = groups(standing, scores);
        var filling = new PurseFill(budget.purse(), budget.rules());
        var ranks = new HashMap<Long, Integer>();
        for (var group : groups) {
            int rank = ranks.size() + 1;
            group.forEach(p -> ranks.put(p.id(), rank));
            filling.take(group);
        }
        var unscored =
                standing.stream().filter(p -> !scores.containsKey(p.id())).toList();
        filling.pass(unscored, Fate.UNSCORED);
        var lowest = filling.turns().stream()
                .filter(t -> t.fate() == Fate.FUNDED)
                .map(t -> score(scores, t.project()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        var lines = new ArrayList<FundingLine>();
        for (var turn : filling.turns()) {
            var score = score(scores, turn.project());
            lines.add(new FundingLine(
                    turn.project(),
                    ranks.getOrDefault(turn.project().id(), 0),
                    score,
                    score(before, turn.project()),
                    turn.fate(),
                    turn.left(),
                    turn.spent(),
                    lowest.flatMap(low -> score.flatMap(s -> behind(low, s)))));
        }
        return new Funding(lines, filling.ties(), filling.spent(), filling.left());
    }

    /** Those of equal score together, best first; within a group by number. */
    private static List<List<Project>> groups(List<Project> standing, Map<Long, Fraction> scores) {
        var judged = standing.stream()
                .filter(p -> scores.containsKey(p.id()))
                .sorted(Comparator.comparing((Project p) -> scores.getOrDefault(p.id(), Fraction.ZERO))
                        .reversed()
                        .thenComparingInt(Project::number))
                .toList();
        var groups = new ArrayList<List<Project>>();
        for (var project : judged) {
            boolean isEqual = !groups.isEmpty()
                    && score(scores, groups.getLast().getFirst()).equals(score(scores, project));
            if (!isEqual) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(project);
        }
        return groups;
    }

    private static Optional<Fraction> score(Map<Long, Fraction> scores, Project project) {
        return Optional.ofNullable(scores.get(project.id()));
    }

    private static Optional<Fraction> behind(Fraction lowest, Fraction score) {
        return lowest.compareTo(score) > 0 ? Optional.of(lowest.less(score)) : Optional.empty();
    }
}
