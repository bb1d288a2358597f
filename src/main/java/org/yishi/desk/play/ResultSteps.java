package org.yishi.desk.play;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.meeting.Outcomes;
import org.yishi.desk.meeting.ResolutionDraft;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.desk.script.deed.ResultDeed;
import org.yishi.desk.script.word.Day;
import org.yishi.model.Outcome;
import org.yishi.model.id.TaskId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Resolution;
import org.yishi.model.task.TaskState;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;

/** The steps from a vote or a talk to what follows from it. */
final class ResultSteps {
    private final Stage stage;
    private final Outcomes outcomes;
    private final FollowUp followUp;

    ResultSteps(Stage stage) {
        this.stage = stage;
        this.outcomes = new Outcomes(stage.work, stage.text);
        this.followUp = new FollowUp(stage.work, stage.work::operator);
    }

    Outcome<Stage> play(ResultDeed deed) {
        return switch (deed) {
            case ResultDeed.Resolve resolve ->
                stage.now().then(now -> item(now).then(item -> resolve(now, item, resolve)));
            case ResultDeed.Promise promise ->
                stage.now().then(now -> item(now).then(item -> promise(now, item, promise)));
            case ResultDeed.Report(String number, TaskState state, String text) ->
                stage.ended(task(number).then(task -> followUp.report(task, text, state)));
            case ResultDeed.Extend(String number, Day due, String reason) ->
                stage.ended(task(number).then(task -> followUp.moveDue(task, date(due), reason)));
        };
    }

    /** The task of that number, of whatever meeting, or by how its title begins; without a number the last one. */
    private Outcome<TaskId> task(String number) {
        return followUp.tasks().stream()
                .filter(t -> number.isEmpty()
                        || t.number().equals(number)
                        || t.title().startsWith(number))
                .reduce((first, later) -> later)
                .map(ActionItem::id)
                .<Outcome<TaskId>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("script.no-task", number));
    }

    private LocalDate date(Day day) {
        return day.on(stage.clock.today(), stage.clock.day());
    }

    /** The item that runs, else the one that ran last. */
    private static Outcome<AgendaItem> item(Proceedings now) {
        var last = now.running()
                .or(() -> now.items().stream()
                        .filter(i -> i.state() == ItemState.DONE)
                        .reduce((first, later) -> later));
        return last.<Outcome<AgendaItem>>map(Outcome::done).orElseGet(() -> Outcome.refused("script.no-item-running"));
    }

    private Outcome<Stage> resolve(Proceedings now, AgendaItem item, ResultDeed.Resolve deed) {
        var poll = deed.consensus()
                ? Optional.<Poll>empty()
                : now.pollsOf(item.id()).stream()
                        .filter(p -> p.state() == PollState.PUBLISHED)
                        .reduce((first, later) -> later);
        if (!deed.consensus() && poll.isEmpty()) {
            return Outcome.refused("script.no-vote-to-resolve", item.title());
        }
        var drafted = poll.map(outcomes::draft)
                .orElseGet(() -> new ResolutionDraft(item.title(), deed.title(), deed.way(), ""));
        var draft = new ResolutionDraft(
                deed.title().isEmpty() ? drafted.title() : deed.title(),
                deed.text().isEmpty() ? drafted.text() : deed.text(),
                deed.way(),
                deed.note());
        boolean written = stage.isAgain()
                && now.resolutionsOf(item.id()).stream().anyMatch(r -> r.title().equals(draft.title()));
        return written ? stage.done() : stage.ended(outcomes.resolve(item.id(), poll.map(Poll::id), draft));
    }

    private Outcome<Stage> promise(Proceedings now, AgendaItem item, ResultDeed.Promise deed) {
        boolean written =
                stage.isAgain() && now.tasks().stream().anyMatch(t -> t.title().equals(deed.title()));
        if (written) {
            return stage.done();
        }
        var resolution =
                now.resolutionsOf(item.id()).stream().map(Resolution::id).reduce((first, later) -> later);
        var due = deed.due().map(this::date);
        var draft = new TaskDraft(deed.title(), deed.owner(), deed.helpers(), due, deed.list());
        return stage.ended(outcomes.promise(item.id(), resolution, draft));
    }
}
