package org.yishi.window.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.Followed;
import org.yishi.model.task.Milestone;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;
import org.yishi.window.task.part.Page;
import org.yishi.window.task.part.TaskIds;

/** The milestones: Space says that one is done or not, Delete takes it off; a new one is added by Enter. */
final class StepsPart {
    private final Page page;
    private final Label heading = Forms.heading("");
    private final VBox rows = new VBox(4);
    private final TextField title = new TextField();
    private final DatePicker due = Choosers.day(Optional.empty());
    private final Label wrong = Fields.wrong("task-page-step-wrong");
    private final HBox adding;
    private final VBox root;

    StepsPart(Page page) {
        this.page = page;
        title.setId(TaskIds.STEP_TITLE);
        title.setPromptText(page.say("task.step.prompt"));
        title.setOnAction(_ -> add());
        HBox.setHgrow(title, Priority.ALWAYS);
        due.setId(TaskIds.STEP_DUE);
        due.setPromptText(page.say("task.step.due"));
        due.setAccessibleText(page.say("task.step.due"));
        due.setPrefWidth(160);
        due.setMinWidth(160);
        due.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !due.isShowing()) {
                add();
                event.consume();
            }
        });
        var add = Forms.icon(TaskIds.STEP_ADD, Feather.PLUS, page.say("task.step.add"), this::add);
        adding = Forms.row(title, due, add);
        root = new VBox(8, heading, rows, adding, wrong);
        root.getStyleClass().add(Looks.CARD);
    }

    VBox root() {
        return root;
    }

    /** Puts the hands where the next step is written. */
    void ask() {
        title.requestFocus();
    }

    void show(Followed followed) {
        var steps = followed.task().plan().milestones();
        long done = steps.stream().filter(Milestone::isDone).count();
        heading.setText(steps.isEmpty() ? page.say("task.steps") : page.say("task.steps.counted", done, steps.size()));
        boolean closed = followed.isClosed();
        adding.setDisable(closed);
        var focused = focused();
        rows.getChildren().setAll(steps.stream().map(step -> row(step, closed)).toList());
        focused.ifPresent(this::focus);
    }

    /** The step whose box has the keys: its row is made anew after each change. */
    private OptionalLong focused() {
        for (var row : rows.getChildren()) {
            if (row.isFocusWithin() && row.getUserData() instanceof Long id) {
                return OptionalLong.of(id);
            }
        }
        return OptionalLong.empty();
    }

    private void focus(long id) {
        rows.getChildren().stream()
                .filter(row -> Long.valueOf(id).equals(row.getUserData()))
                .map(row -> row.lookup("#" + TaskIds.step(id)))
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, title::requestFocus);
    }

    private Node row(Milestone step, boolean closed) {
        var box = new CheckBox(step.title());
        box.setId(TaskIds.step(step.id()));
        box.setSelected(step.isDone());
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> done(step, box.isSelected()));
        box.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove(step);
                event.consume();
            }
        });
        var when = new Label(when(step));
        when.setMinWidth(Region.USE_PREF_SIZE);
        when.getStyleClass().add(isLate(step) ? Looks.DANGER : Looks.MUTED);
        var remove =
                Forms.icon(TaskIds.stepRemove(step.id()), Feather.X, page.say("task.step.remove"), () -> remove(step));
        var row = Forms.row(box, Forms.gap(), when, remove);
        row.setUserData(step.id());
        row.setDisable(closed);
        return row;
    }

    private String when(Milestone step) {
        if (step.doneOn().isPresent()) {
            return page.say("task.step.done-on", step.doneOn().get());
        }
        var day = step.due().map(LocalDate::toString).orElse("");
        return isLate(step) ? page.say("task.step.late", day) : day;
    }

    private boolean isLate(Milestone step) {
        return !step.isDone()
                && step.due().filter(d -> d.isBefore(page.reading().today())).isPresent();
    }

    private void done(Milestone step, boolean done) {
        page.kit().act(() -> page.followUp().milestoneDone(page.id(), step.id(), done), _ -> {});
    }

    private void remove(Milestone step) {
        page.kit()
                .act(
                        () -> page.followUp().removeMilestone(page.id(), step.id()),
                        _ -> page.kit()
                                .notices()
                                .undoable(page.say("task.said.step-removed", step.title()), () -> restore(step)));
    }

    private void restore(Milestone step) {
        page.kit().act(() -> page.followUp().restoreMilestone(page.id(), step.id()), _ -> {});
    }

    private void add() {
        wrong.setText("");
        page.kit()
                .act(
                        () -> Fields.day(due).then(day -> page.followUp().milestone(page.id(), title.getText(), day)),
                        _ -> {
                            title.clear();
                            due.setValue(null);
                            due.getEditor().clear();
                            title.requestFocus();
                        },
                        why -> wrong.setText(page.kit().text().of(why)));
    }
}
