package org.yishi.window.task;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.followup.Followed;
import org.yishi.desk.followup.TaskReading;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.model.id.TaskId;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Reveal;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.task.part.Page;
import org.yishi.window.task.part.TaskIds;
import org.yishi.window.task.report.ReportForm;
import org.yishi.window.task.report.ReportList;

/**
 * The page of one task: who does it by when, its milestones and money, every report, and the next one. Ctrl+R reports,
 * Ctrl+D moves the date, Ctrl+M adds a milestone, Ctrl+E changes the task.
 */
public final class TaskView implements View {
    private final Page page;
    private final Latest asking;
    private final TaskHead head;
    private final FactsPart facts;
    private final DuePart due;
    private final StepsPart steps;
    private final MoneyPart money;
    private final ReportForm form;
    private final ReportList reports;
    private final Label closed = Forms.wrapped("");
    private final VBox sheet;
    private final StackPane root = new StackPane();
    private final Following following;
    private Optional<Followed> now = Optional.empty();

    public TaskView(Kit kit, FollowUp followUp, TaskReading reading, Changes changes, TaskId id) {
        page = new Page(kit, followUp, reading, id);
        asking = new Latest(kit.background());
        head = new TaskHead(page, this::edit);
        facts = new FactsPart(page);
        due = new DuePart(page);
        steps = new StepsPart(page);
        money = new MoneyPart(page);
        form = new ReportForm(page);
        reports = new ReportList(page);
        closed.setId(TaskIds.CLOSED);
        closed.setText(kit.say("task.closed"));
        closed.managedProperty().bind(closed.visibleProperty());
        sheet = new VBox(head.root(), columns());
        sheet.getStyleClass().add(Looks.PLACE);
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        following = kit.follow(changes, this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        focus();
    }

    @Override
    public void close() {
        following.close();
        asking.close();
        reports.close();
    }

    private HBox columns() {
        ScrollPane left = Forms.scrolled(new VBox(12, money.root(), due.root(), steps.root(), facts.root()));
        left.getStyleClass().add("task-facts");
        Reveal.in(left);
        var right = new VBox(12, closed, form.root(), reports.root());
        HBox.setHgrow(right, Priority.ALWAYS);
        var columns = new HBox(16, left, right);
        VBox.setVgrow(columns, Priority.ALWAYS);
        return columns;
    }

    private void read() {
        asking.run(() -> page.reading().show(page.id()), found -> found.ifPresentOrElse(this::show, this::gone));
    }

    private void show(Followed followed) {
        boolean first = now.isEmpty();
        now = Optional.of(followed);
        head.show(followed);
        facts.show(followed);
        due.show(followed);
        steps.show(followed);
        money.show(followed);
        boolean hadKeys = form.root().isFocusWithin();
        form.show(followed);
        reports.show(followed);
        closed.setVisible(followed.task().state().isClosed());
        if (first) {
            root.getChildren().setAll(sheet);
        }
        // A form that goes away must not send the keys out of the page.
        if (first || (hadKeys && followed.isClosed())) {
            focus();
        }
    }

    private void gone() {
        root.getChildren()
                .setAll(Forms.empty(Feather.CHECK_SQUARE, page.say("task.gone"), page.say("followup.wrong.gone")));
    }

    private void edit() {
        now.filter(f -> !f.isClosed()).ifPresent(f -> page.kit().ask(page.reading()::choices, this::form));
    }

    private void form(TaskReading.Choices choices) {
        var fields = new TaskForm(page.kit().text(), choices, now.map(Followed::task));
        var pane = new FormPane(
                page.kit(),
                page.say("followup.edit"),
                fields,
                filled -> page.followUp().plan(page.id(), filled.draft(), filled.plan()),
                _ -> back(),
                this::back);
        root.getChildren().setAll(pane.root());
        // What scrolls takes its content in only when it is dressed.
        root.applyCss();
        fields.focus();
    }

    private void back() {
        root.getChildren().setAll(sheet);
        focus();
    }

    /** Where the next report is written; on a closed task, where its reports are read. */
    private void focus() {
        if (now.filter(Followed::isClosed).isPresent()) {
            reports.focus();
        } else {
            form.focus();
        }
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Runnable> deed = switch (event.getCode()) {
            case R -> Optional.of(form::focus);
            case D -> Optional.of(due::ask);
            case M -> Optional.of(steps::ask);
            case E -> Optional.of(this::edit);
            default -> Optional.empty();
        };
        deed.ifPresent(does -> {
            event.consume();
            does.run();
        });
    }
}
