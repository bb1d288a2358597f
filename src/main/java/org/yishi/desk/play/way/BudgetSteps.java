package org.yishi.desk.play.way;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.forum.budget.Budgets;
import org.yishi.desk.forum.budget.ProjectDraft;
import org.yishi.desk.forum.budget.Scorings;
import org.yishi.desk.script.deed.CountDeed;
import org.yishi.desk.script.deed.ForumDeed;
import org.yishi.model.Outcome;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.Wave;
import org.yishi.model.id.MeetingId;

/** The steps of a budget: projects, scores, the list that the purse pays for. */
final class BudgetSteps {
    private static final int PLACES = 6;
    private static final long MILLION = 1_000_000;

    private final Work work;
    private final MeetingId meeting;
    private final Budgets budgets;

    BudgetSteps(Work work, MeetingId meeting) {
        this.work = work;
        this.meeting = meeting;
        budgets = new Budgets(work);
    }

    Outcome<?> purse(ForumDeed.Purse deed) {
        return budgets.make(meeting, deed.title(), deed.purse());
    }

    Outcome<?> project(ForumDeed.Project deed) {
        return budgets.add(meeting, List.of(new ProjectDraft(0, deed.title(), deed.cost(), deed.words())));
    }

    Outcome<?> scores(ForumDeed.Scores deed) {
        return book().then(book -> {
            Map<Long, Fraction> scores = new HashMap<>();
            for (CountDeed.Named score : deed.scores()) {
                var project = named(book, score.name());
                if (project.isEmpty()) {
                    return Outcome.refused("script.no-project", score.name());
                }
                var scaled = score.number().movePointRight(PLACES).longValueExact();
                scores.put(project.get().id(), new Fraction(scaled, MILLION));
            }
            return new Scorings(work, List.of()).type(meeting, deed.after() ? Wave.AFTER : Wave.BEFORE, "", scores);
        });
    }

    private static Optional<Project> named(BudgetBook book, String name) {
        return book.standing().stream().filter(p -> p.title().startsWith(name)).findFirst();
    }

    Outcome<?> funded(ForumDeed.Funded deed) {
        return book().then(book -> {
            var funded = budgets.list(book).funded().stream()
                    .map(line -> line.project().title())
                    .toList();
            boolean same = funded.size() == deed.projects().size();
            for (int i = 0; same && i < funded.size(); i++) {
                same = funded.get(i).startsWith(deed.projects().get(i));
            }
            return same
                    ? Outcome.done(book)
                    : Outcome.refused(
                            "script.expected-funded", String.join(" ", deed.projects()), String.join(" ", funded));
        });
    }

    private Outcome<BudgetBook> book() {
        return budgets.of(meeting)
                .<Outcome<BudgetBook>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("script.no-budget"));
    }
}
