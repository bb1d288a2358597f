package org.yishi.window.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.desk.followup.FollowUp;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskLine;
import org.yishi.model.task.TaskState;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** What can be done at once with the chosen task: beside the list in a pane, elsewhere in a panel. */
final class Side {
    private final Kit kit;
    private final FollowUp desk;
    private final LocalDate today;
    private final Consumer<TaskId> done;
    private final TaskPane pane;
    private final Latest reading;
    private Optional<TaskLine> shown = Optional.empty();
    private Optional<ReportForm> report = Optional.empty();

    /** {@code done} is told the task after each change. */
    Side(Kit kit, FollowUp desk, Consumer<TaskId> done) {
        this.kit = kit;
        this.desk = desk;
        this.done = done;
        today = desk.today();
        pane = new TaskPane(kit.text());
        reading = new Latest(kit.background());
    }

    Node root() {
        return pane.root();
    }

    void close() {
        reading.close();
    }

    /** Shows a task, read in full; one that is shown already stays, with what is being typed about it. */
    void show(Optional<TaskLine> line) {
        if (line.equals(shown)) {
            return;
        }
        shown = line;
        report = Optional.empty();
        if (line.isEmpty()) {
            pane.showNone();
            return;
        }
        reading.run(() -> desk.task(line.get().id()), task -> task.ifPresentOrElse(this::show, pane::showNone));
    }

    /** The cursor into the words of the next report, where one can be made. */
    void focusReport() {
        report.ifPresent(ReportForm::focus);
    }

    /** Asks for a report in the middle of the window. */
    void ask(TaskLine line, Optional<TaskState> wanted) {
        if (line.state().isClosed()) {
            kit.notices().warn(kit.say("followup.wrong.closed", line.number()));
            return;
        }
        kit.ask(() -> desk.task(line.id()), task -> task.ifPresent(found -> panel(found, wanted)));
    }

    private void panel(ActionItem task, Optional<TaskState> wanted) {
        var form = new ReportForm(kit.text(), task, wanted, (words, state) -> {
            kit.notices().closePanel();
            report(task, words, state);
        });
        var back = Forms.button(FollowupIds.REPORT_CANCEL, kit.say("roster.cancel"), kit.notices()::closePanel);
        back.setCancelButton(true);
        var title = Forms.wrapped(task.title());
        title.getStyleClass().add(Looks.TITLE);
        var box = new VBox(
                12, title, Forms.muted(task.number() + "  " + task.owner()), form.root(), Forms.row(Forms.gap(), back));
        box.getStyleClass().add(Looks.PANEL);
        kit.notices().panel(box);
        form.focus();
    }

    private void show(ActionItem task) {
        Runnable open = () -> kit.go().to(new Goal.Task(task.id()));
        if (task.state().isClosed()) {
            var closed = Forms.muted(kit.say("followup.closed"));
            pane.show(task, today, new TaskPane.Parts(new Region(), closed, () -> edit(task), open));
            return;
        }
        var due = new DueForm(kit.text(), task, (day, reason) -> moveDue(task, day, reason));
        var form = new ReportForm(kit.text(), task, Optional.empty(), (words, state) -> report(task, words, state));
        report = Optional.of(form);
        pane.show(task, today, new TaskPane.Parts(due.root(), form.root(), () -> edit(task), open));
    }

    private void edit(ActionItem task) {
        var form = new WordForm(
                kit.text(),
                task,
                (title, owner, helpers) -> kit.act(() -> desk.word(task.id(), title, owner, helpers), id -> {
                    kit.notices().say(kit.say("followup.said.worded", title.strip()));
                    done.accept(id);
                }),
                () -> show(task));
        pane.show(form.root(), form.foot());
        form.focus();
    }

    private void report(ActionItem task, String words, TaskState state) {
        kit.act(() -> desk.report(task.id(), words, state), id -> {
            kit.notices().say(kit.say("followup.said.reported", task.title()));
            done.accept(id);
        });
    }

    private void moveDue(ActionItem task, LocalDate day, String reason) {
        kit.act(() -> desk.moveDue(task.id(), day, reason), id -> {
            kit.notices().say(kit.say("followup.said.moved", day));
            done.accept(id);
        });
    }
}
