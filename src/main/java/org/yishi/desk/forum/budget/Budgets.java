package org.yishi.desk.forum.budget;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.event.Event;
import org.yishi.model.forum.budget.Budget;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.BudgetRules;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.funding.Funding;
import org.yishi.model.id.MeetingId;
import org.yishi.rule.forum.budget.Filled;
import org.yishi.store.Tx;

/**
 * The budget of a meeting: its purse, its projects, the list that the purse pays for.
 *
 * <pre>{@code
 * budgets.make(meeting, "2026年项目预算", 4_000_000_000L);
 * budgets.add(meeting, List.of(new ProjectDraft(0, "村口路灯", 30_000_00, "")));
 * Funding list = budgets.list(budgets.of(meeting).orElseThrow());
 * }</pre>
 *
 * <p>Once the projects were judged, neither what they cost nor the purse or the rules change in silence: a cost changes by
 * an amendment, the rest with a reason that the papers print.
 */
public final class Budgets {
    private final Work work;

    public Budgets(Work work) {
        this.work = work;
    }

    /** Everything of the budget of a meeting; empty where it has none. */
    public Optional<BudgetBook> of(MeetingId meeting) {
        return work.read(tx -> tx.budgets().of(meeting));
    }

    /** The list that the purse pays for, by the scores that decide. */
    public Funding list(BudgetBook book) {
        return Filled.of(book);
    }

    /** Begins a budget; a lot between equals would be drawn from the present minute. */
    public Outcome<Long> make(MeetingId meeting, String title, long purse) {
        if (title.isBlank()) {
            return Outcome.refused("budget.wrong.no-title");
        }
        return work.act((tx, now) -> {
            if (tx.meetings().find(meeting).isEmpty()) {
                return Outcome.refused("meeting.not-found", meeting.value());
            }
            if (tx.budgets().of(meeting).isPresent()) {
                return Outcome.refused("budget.wrong.has-one");
            }
            long seed = now.getYear() * 10_000L + now.getMonthValue() * 100L + now.getDayOfMonth();
            long id = tx.budgets().add(new Budget(0, meeting, title.strip(), purse, BudgetRules.usual(seed)));
            tx.record(new Event.BudgetChanged(meeting, id));
            return Outcome.done(id);
        });
    }

    /**
     * Changes the title, the purse or the rules.
     *
     * @param reason why purse or rules change although the projects were judged; empty otherwise
     */
    public Outcome<Long> change(MeetingId meeting, String title, long purse, BudgetRules rules, String reason) {
        if (title.isBlank()) {
            return Outcome.refused("budget.wrong.no-title");
        }
        return on(meeting, (tx, book) -> {
            var before = book.budget();
            boolean isLate = book.deciding().isPresent() && (purse != before.purse() || !same(rules, before.rules()));
            if (isLate && reason.isBlank()) {
                return Outcome.refused("budget.wrong.late");
            }
            if (isLate) {
                tx.meetings()
                        .addDeviation(
                                meeting,
                                Optional.empty(),
                                Refusal.of("budget.deviation.late"),
                                reason.strip(),
                                work.now());
            }
            tx.budgets().change(new Budget(before.id(), meeting, title.strip(), purse, rules));
            return Outcome.done(before.id());
        });
    }

    /** Whether the list would come out alike: what decides between equals is chosen when there are some. */
    private static boolean same(BudgetRules one, BudgetRules other) {
        return one.filling() == other.filling() && one.mostShare() == other.mostShare();
    }

    /** Adds projects; all of them or none. */
    public Outcome<Integer> add(MeetingId meeting, List<ProjectDraft> drafts) {
        return on(meeting, (tx, book) -> {
            var titles = new HashSet<String>();
            book.standing().forEach(p -> titles.add(p.title()));
            var numbers = new ArrayList<Integer>();
            book.projects().forEach(p -> numbers.add(p.number()));
            for (var draft : drafts) {
                var wrong = wrong(draft, titles);
                if (wrong.isPresent()) {
                    return new Outcome.Refused<>(wrong.get());
                }
                boolean isFree = draft.number() > 0 && !numbers.contains(draft.number());
                int number = isFree
                        ? draft.number()
                        : numbers.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
                numbers.add(number);
                titles.add(draft.title().strip());
                tx.budgets()
                        .add(
                                book.budget().id(),
                                Project.of(
                                        number,
                                        draft.title().strip(),
                                        draft.cost(),
                                        draft.words().strip()));
            }
            return Outcome.done(drafts.size());
        });
    }

    private static Optional<Refusal> wrong(ProjectDraft draft, Set<String> titles) {
        if (draft.title().isBlank()) {
            return Optional.of(Refusal.of("budget.wrong.project-title"));
        }
        return titles.contains(draft.title().strip())
                ? Optional.of(
                        Refusal.of("budget.wrong.same-title", draft.title().strip()))
                : Optional.empty();
    }

    /** Changes a project; its cost only while nobody judged it. */
    public Outcome<Integer> change(MeetingId meeting, long project, ProjectDraft draft) {
        return project(meeting, project, (tx, book, before) -> {
            if (draft.cost() != before.cost() && book.deciding().isPresent()) {
                return Outcome.refused("budget.wrong.judged", before.number());
            }
            var titles = new HashSet<String>();
            book.standing().stream().filter(p -> p.id() != project).forEach(p -> titles.add(p.title()));
            var wrong = wrong(draft, titles);
            if (wrong.isPresent()) {
                return new Outcome.Refused<>(wrong.get());
            }
            tx.budgets()
                    .change(new Project(
                            project,
                            before.number(),
                            draft.title().strip(),
                            draft.cost(),
                            draft.words().strip(),
                            before.dropped()));
            return Outcome.done(before.number());
        });
    }

    /** Takes a project off the list that was put there by mistake or was taken back; it stays in the file. */
    public Outcome<Integer> drop(MeetingId meeting, long project, String reason) {
        return project(meeting, project, (tx, book, before) -> {
            if (book.deciding().isPresent()) {
                return Outcome.refused("budget.wrong.judged", before.number());
            }
            tx.budgets().change(before.dropped(Optional.of(reason.strip())));
            return Outcome.done(before.number());
        });
    }

    /** Puts a project back on the list. */
    public Outcome<Integer> restore(MeetingId meeting, long project) {
        return project(meeting, project, (tx, book, before) -> {
            if (book.standing().stream().anyMatch(p -> p.title().equals(before.title()))) {
                return Outcome.refused("budget.wrong.same-title", before.title());
            }
            tx.budgets().change(before.dropped(Optional.empty()));
            return Outcome.done(before.number());
        });
    }

    /** Says what decides between equals; {@code first} are those that another ballot put first, best first. */
    public Outcome<Long> decide(MeetingId meeting, Function<BudgetRules, BudgetRules> other) {
        return on(meeting, (tx, book) -> {
            var b = book.budget();
            tx.budgets().change(new Budget(b.id(), meeting, b.title(), b.purse(), other.apply(b.rules())));
            return Outcome.done(b.id());
        });
    }

    @FunctionalInterface
    private interface OnProject {
        Outcome<Integer> apply(Tx tx, BudgetBook book, Project project);
    }

    private Outcome<Integer> project(MeetingId meeting, long id, OnProject deed) {
        return on(
                meeting,
                (tx, book) -> book.project(id)
                        .map(p -> deed.apply(tx, book, p))
                        .orElseGet(() -> Outcome.refused("budget.wrong.no-project")));
    }

    @FunctionalInterface
    private interface OnBudget<T> {
        Outcome<T> apply(Tx tx, BudgetBook book);
    }

    private <T> Outcome<T> on(MeetingId meeting, OnBudget<T> deed) {
        return work.act((tx, now) -> Budgeted.in(tx, meeting)
                .then(book -> deed.apply(tx, book).then(done -> {
                    tx.record(new Event.BudgetChanged(meeting, book.budget().id()));
                    return Outcome.done(done);
                })));
    }
}
