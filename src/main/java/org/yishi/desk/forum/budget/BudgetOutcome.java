package org.yishi.desk.forum.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.Outcomes;
import org.yishi.desk.meeting.ResolutionDraft;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.model.Outcome;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Source;
import org.yishi.model.forum.budget.funding.Funding;
import org.yishi.model.forum.budget.funding.FundingLine;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.people.VillageKind;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.Way;
import org.yishi.model.vote.PollState;
import org.yishi.rule.forum.budget.Filled;
import org.yishi.text.Text;
import org.yishi.text.budget.BudgetWords;

/** Makes a resolution of the funded list, and of each funded project a task with its planned money. */
public final class BudgetOutcome {
    private final Work work;
    private final Outcomes outcomes;
    private final Text text;
    private final BudgetWords words;

    public BudgetOutcome(Work work, Text text) {
        this.work = work;
        this.text = text;
        outcomes = new Outcomes(work, text);
        words = new BudgetWords(text);
    }

    /** The items it can follow from: the one that runs, then those that were held, the last one first. */
    public List<AgendaItem> items(MeetingId meeting) {
        var items = work.read(tx -> tx.items().of(meeting)).stream()
                .filter(i -> i.state() == ItemState.RUNNING || i.state() == ItemState.DONE)
                .toList();
        return items.reversed().stream()
                .sorted((a, b) -> Boolean.compare(b.state() == ItemState.RUNNING, a.state() == ItemState.RUNNING))
                .toList();
    }

    /** Who carries it out where nobody else is named. */
    public String committee() {
        return work.read(tx -> tx.village().find())
                .map(v -> v.kind() == VillageKind.VILLAGE
                        ? text.of("report.committee-village", v.name())
                        : text.of("report.committee-community", v.name()))
                .orElse("");
    }

    /** How the resolution is worded. */
    public ResolutionDraft draft(BudgetBook book, Funding funding) {
        var projects = funding.funded().stream()
                .map(l -> text.of(
                        "budget.resolved-project",
                        words.project(l.project()),
                        words.sums().money(l.project().cost())))
                .collect(Collectors.joining(text.of("budget.semicolon")));
        return new ResolutionDraft(
                text.of("budget.resolution-title", book.budget().title()),
                text.of("budget.resolution-text", words.basis(book), words.result(funding), projects),
                Way.CARRY_OUT,
                "");
    }

    /** Writes them down, all or nothing. */
    public Outcome<ResolutionId> resolve(MeetingId meeting, ItemId item, String owner, Optional<LocalDate> due) {
        if (owner.isBlank()) {
            return Outcome.refused("followup.title-or-owner-missing");
        }
        return work.read(tx -> Budgeted.in(tx, meeting)).then(book -> {
            var funding = Filled.of(book);
            if (funding.funded().isEmpty()) {
                return Outcome.refused("budget.wrong.nothing-funded");
            }
            if (funding.openTie().isPresent()) {
                return Outcome.refused("budget.wrong.tie-open");
            }
            var draft = draft(book, funding);
            boolean isDone = work.read(tx -> tx.resolutions().of(meeting)).stream()
                    .anyMatch(r -> r.title().equals(draft.title()));
            if (isDone) {
                return Outcome.refused("budget.wrong.resolved");
            }
            var tasks = funding.funded().stream()
                    .map(l -> planned(book, item, l, owner, due))
                    .toList();
            return outcomes.resolve(item, poll(book), draft, tasks);
        });
    }

    private Outcomes.Planned planned(
            BudgetBook book, ItemId item, FundingLine line, String owner, Optional<LocalDate> due) {
        var draft = new TaskDraft(line.project().title(), owner.strip(), "", due, ListKind.PROJECT);
        var topic = work.read(tx -> tx.topics().of(item)).map(t -> t.id());
        var plan = new TaskPlan(
                topic,
                "",
                Optional.empty(),
                Optional.empty(),
                book.budget().title(),
                line.project().cost(),
                List.of());
        return new Outcomes.Planned(draft, plan);
    }

    /** The vote that decided, where it was one of this meeting and was carried. */
    private Optional<PollId> poll(BudgetBook book) {
        return book.deciding()
                .filter(s -> s.source().kind() == Source.Kind.VOTE)
                .map(s -> new PollId(s.source().of()))
                .filter(id -> work.read(tx -> tx.polls().find(id))
                        .filter(p -> p.state() == PollState.PUBLISHED)
                        .flatMap(p -> p.verdict())
                        .filter(v -> v.result().isFollowed())
                        .isPresent());
    }
}
