package org.yishi.rule.forum.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.Budget;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.BudgetRules;
import org.yishi.model.forum.budget.Filling;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.Score;
import org.yishi.model.forum.budget.Scoring;
import org.yishi.model.forum.budget.Source;
import org.yishi.model.forum.budget.TieRule;
import org.yishi.model.forum.budget.Wave;
import org.yishi.model.id.MeetingId;

/** Budgets for tests, in a line: costs and scores side by side, "-" for no score. Ids are the numbers. */
final class Lists {
    private Lists() {}

    static BudgetRules rules(Filling filling) {
        return rules(filling, TieRule.VOTE_AGAIN);
    }

    static BudgetRules rules(Filling filling, TieRule ties) {
        return new BudgetRules(filling, ties, 0, 7, List.of(), 5);
    }

    static BudgetBook book(long purse, BudgetRules rules, String costs, String scores) {
        var all = Stream.of(costs.split(" ")).map(Long::valueOf).toList();
        var points = scores.split(" ");
        var given = new ArrayList<Score>();
        for (int i = 0; i < points.length; i++) {
            if (!points[i].equals("-")) {
                given.add(new Score(i + 1L, Fraction.of(Long.parseLong(points[i]))));
            }
        }
        return book(purse, rules, all, given);
    }

    static BudgetBook book(long purse, BudgetRules rules, List<Long> costs, List<Score> scores) {
        var projects = new ArrayList<Project>();
        for (int i = 0; i < costs.size(); i++) {
            projects.add(new Project(i + 1L, i + 1, "项目" + (i + 1), costs.get(i), "", Optional.empty()));
        }
        var typed = new Scoring(1, Wave.AFTER, new Source(Source.Kind.TYPED, 0, ""), scores, Optional.empty());
        return new BudgetBook(
                new Budget(1, new MeetingId(1), "2026年项目预算", purse, rules), projects, List.of(typed), List.of());
    }

    static BudgetBook without(BudgetBook book, int number) {
        var projects = book.projects().stream()
                .map(p -> p.number() == number ? p.dropped(Optional.of("并入他项")) : p)
                .toList();
        return new BudgetBook(book.budget(), projects, book.scorings(), book.amendments());
    }
}
