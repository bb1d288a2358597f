package org.yishi.window.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.FollowUp;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskState;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** All tasks of the village: late ones first, by state, owner or words; reports added, dates moved, signed off. */
public final class FollowupView implements View {
    private final Kit kit;
    private final FollowUp desk;
    private final Latest reading;
    private final Function<Supplier<List<TaskId>>, Node> sheets;
    private final LocalDate today;
    private final Sights sights;
    private final TaskTable table;
    private final TaskPane pane;
    private final VBox root;
    private final Following following;
    private boolean refreshing;
    private Optional<ActionItem> shown = Optional.empty();

    /** The tasks of the village behind the desk; {@code sheets} makes the menu for the tasks that are listed. */
    public FollowupView(Kit kit, FollowUp desk, Function<Supplier<List<TaskId>>, Node> sheets, Changes changes) {
        this.sheets = sheets;
        this.kit = kit;
        this.desk = desk;
        reading = new Latest(kit.background());
        today = desk.today();
        sights = new Sights(kit.text(), today);
        table = new TaskTable(kit.text(), sights.predicate());
        table.node()
                .setPlaceholder(
                        Forms.empty(Feather.CHECK_SQUARE, kit.say("followup.empty"), kit.say("followup.empty.hint")));
        pane = new TaskPane(kit.text());
        HBox.setHgrow(table.node(), Priority.ALWAYS);
        var split = new HBox(16, table.node(), pane.root());
        VBox.setVgrow(split, Priority.ALWAYS);
        root = new VBox(top(), sights.root(), split, table.measure());
        root.getStyleClass().add(Looks.PLACE);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        table.onChoice(this::showChosen);
        following = kit.follow(changes, () -> read(Optional.empty()));
        read(Optional.empty());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        table.node().requestFocus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private Node top() {
        return Forms.row(Forms.title(kit.say("followup.title")), Forms.gap(), sheets.apply(table::shown));
    }

    private void read(Optional<TaskId> then) {
        reading.run(desk::tasks, tasks -> {
            sights.count(tasks);
            refreshing = true;
            table.show(rows(tasks));
            refreshing = false;
            then.ifPresent(table::choose);
            showChosen();
        });
    }

    private List<TaskRow> rows(List<ActionItem> tasks) {
        return tasks.stream().map(task -> TaskRow.of(kit.text(), task, today)).toList();
    }

    private void showChosen() {
        var chosen = table.chosen().map(TaskRow::task);
        // A change made elsewhere must not take away what is being typed about this task.
        if (!refreshing && !chosen.equals(shown)) {
            shown = chosen;
            chosen.ifPresentOrElse(this::show, pane::showNone);
        }
    }

    private void show(ActionItem task) {
        if (task.state().isClosed()) {
            var closed = Forms.muted(kit.say("followup.closed"));
            pane.show(task, today, new TaskPane.Parts(new Region(), closed, () -> edit(task)));
            return;
        }
        var due = new DueForm(kit.text(), task, (day, reason) -> moveDue(task, day, reason));
        var report = new ReportForm(kit.text(), task, (words, state) -> report(task, words, state));
        pane.show(task, today, new TaskPane.Parts(due.root(), report.root(), () -> edit(task)));
    }

    private void edit(ActionItem task) {
        var form = new WordForm(
                kit.text(),
                task,
                (title, owner, helpers) -> kit.act(() -> desk.word(task.id(), title, owner, helpers), id -> {
                    kit.notices().say(kit.say("followup.said.worded", title.strip()));
                    read(Optional.of(id));
                }),
                () -> show(task));
        pane.show(form.root(), form.foot());
        form.focus();
    }

    private void report(ActionItem task, String words, TaskState state) {
        kit.act(() -> desk.report(task.id(), words, state), id -> {
            kit.notices().say(kit.say("followup.said.reported", task.title()));
            read(Optional.of(id));
        });
    }

    private void moveDue(ActionItem task, LocalDate day, String reason) {
        kit.act(() -> desk.moveDue(task.id(), day, reason), id -> {
            kit.notices().say(kit.say("followup.said.moved", day));
            read(Optional.of(id));
        });
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            sights.focus();
            event.consume();
        }
    }
}
