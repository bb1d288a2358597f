package org.yishi.window.followup;

import java.time.LocalDate;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ProgressNote;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** The task that is chosen: who, by when, what was reported, and the next report. */
final class TaskPane {
    private final Text text;
    private final ScrollPane middle = new ScrollPane();
    private final BorderPane root = new BorderPane(middle);

    /** What stands beside the facts: the forms for the date and a report, the ways to edit and to the task's page. */
    record Parts(Node due, Node report, Runnable edit, Runnable open) {}

    TaskPane(Text text) {
        this.text = text;
        middle.setFitToWidth(true);
        middle.getStyleClass().add(Looks.PLAIN);
        root.getStyleClass().addAll(Looks.CARD, Looks.SIDE, "wide-side");
        showNone();
    }

    Node root() {
        return root;
    }

    void showNone() {
        show(Forms.empty(Feather.CHECK_SQUARE, text.of("followup.none"), text.of("followup.none.hint")), new Region());
    }

    void show(Node content, Node foot) {
        middle.setContent(content);
        middle.setVvalue(0);
        root.setBottom(foot);
        BorderPane.setMargin(foot, new Insets(12, 0, 0, 0));
    }

    void show(ActionItem task, LocalDate today, Parts parts) {
        var badges = Forms.row(Forms.badge(text.of("followup.state", task.state()), States.look(task.state())));
        if (task.isOverdue(today)) {
            var days = today.toEpochDay() - task.due().orElse(today).toEpochDay();
            badges.getChildren().add(Forms.badge(text.of("followup.late", days), Looks.DANGER));
        }
        badges.getChildren()
                .addAll(
                        Forms.gap(),
                        Forms.icon(FollowupIds.EDIT, Feather.EDIT_2, text.of("followup.edit"), parts.edit()),
                        Forms.icon(FollowupIds.OPEN, Feather.ARROW_RIGHT, text.of("followup.open.key"), parts.open()));
        var title = Forms.wrapped(task.title());
        title.getStyleClass().add(Looks.HEADING);
        var box = new VBox(12, title, badges, facts(task), parts.due(), Forms.heading(text.of("followup.reports")));
        if (task.notes().isEmpty()) {
            box.getChildren().add(Forms.muted(text.of("followup.reports.none")));
        }
        task.notes().reversed().forEach(note -> box.getChildren().add(note(note)));
        show(box, parts.report());
    }

    private Node facts(ActionItem task) {
        var facts = new GridPane(12, 8);
        fact(facts, "followup.column.number", task.number());
        fact(facts, "followup.column.owner", task.owner());
        fact(facts, "followup.helpers", task.helpers());
        fact(facts, "followup.column.due", task.due().map(LocalDate::toString).orElse(text.of("followup.no-due")));
        if (task.timesMoved() > 0) {
            fact(
                    facts,
                    "followup.first-due",
                    text.of(
                            "followup.moved",
                            task.firstDue().map(LocalDate::toString).orElse(""),
                            task.timesMoved()));
        }
        return facts;
    }

    private void fact(GridPane facts, String name, String value) {
        if (!value.isEmpty()) {
            var label = new Label(text.of(name));
            label.getStyleClass().add(Looks.MUTED);
            label.setMinWidth(Region.USE_PREF_SIZE);
            facts.addRow(facts.getRowCount(), label, Forms.wrapped(value));
        }
    }

    private Node note(ProgressNote note) {
        var head = Forms.row(
                new Label(note.at().toLocalDate().toString()),
                new Label(note.author()),
                Forms.gap(),
                Forms.badge(text.of("followup.state", note.state()), States.look(note.state())));
        var box = new VBox(4, head, Forms.wrapped(note.text()));
        box.getStyleClass().add("note-box");
        return box;
    }
}
