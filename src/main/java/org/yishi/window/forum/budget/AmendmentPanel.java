package org.yishi.window.forum.budget;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.yishi.desk.forum.budget.AmendmentDraft;
import org.yishi.desk.forum.budget.sheet.Cost;
import org.yishi.model.forum.budget.Amendment;
import org.yishi.model.forum.budget.AmendmentKind;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.presence.Attendee;
import org.yishi.text.money.Yuan;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;

/** Asks for an amendment: what it changes, to which sum, why, and who stands behind it. */
final class AmendmentPanel {
    private final Page page;
    private final ComboBox<AmendmentKind> kind;
    private final ComboBox<Project> project;
    private final TextField title = new TextField();
    private final TextField cost = new TextField();
    private final TextArea words = Fields.lines(3);
    private final ListView<Attendee> members = new ListView<>();
    private final Set<AttendeeId> backers = new HashSet<>();
    private final Label counted = Forms.muted("");
    private final Label wrong = Fields.wrong("amendment-form-wrong");
    private Optional<Amendment> before = Optional.empty();

    AmendmentPanel(Page page) {
        this.page = page;
        kind = Choosers.of(
                List.of(AmendmentKind.values()),
                AmendmentKind.CUT,
                k -> page.kit().text().of("budget.kind", k));
        project = Choosers.of(page.words()::project);
    }

    private record Found(Optional<BudgetBook> book, List<Attendee> members) {}

    void open(Optional<Amendment> old) {
        before = old;
        page.kit()
                .ask(
                        () -> new Found(
                                page.desks().budgets().of(page.meeting()),
                                page.desks().amendments().members(page.meeting())),
                        found -> found.book().ifPresent(book -> show(book, found.members())));
    }

    private void show(BudgetBook book, List<Attendee> people) {
        project.getItems().setAll(book.standing());
        project.getItems().stream().findFirst().ifPresent(project::setValue);
        before.ifPresent(a -> fill(book, a));
        members.getItems().setAll(people);
        members.setCellFactory(_ -> new CheckBoxListCell<>(this::chosen, new Named()));
        members.setPrefHeight(150);
        cost.setPromptText(page.say("budget.cost-prompt"));
        kind.valueProperty().subscribe(_ -> kindChosen());
        count(book);
        var left = new VBox(
                10,
                Forms.field(BudgetIds.AMENDMENT_KIND, page.say("budget.kind-label"), kind),
                Forms.field(BudgetIds.AMENDMENT_PROJECT, page.say("budget.column.project"), project),
                Forms.field("amendment-title", page.say("budget.new-title"), title),
                Forms.field(BudgetIds.AMENDMENT_COST, page.say("budget.new-cost"), cost),
                Forms.field(BudgetIds.AMENDMENT_WORDS, page.say("budget.column.why"), words));
        var right = new VBox(10, Forms.field("amendment-backers", page.say("budget.column.backers"), members), counted);
        VBox.setVgrow(right.getChildren().getFirst(), Priority.ALWAYS);
        left.setPrefWidth(380);
        right.setPrefWidth(300);
        var cancel = Forms.button(
                "amendment-cancel", page.say("budget.cancel"), page.kit().notices()::closePanel);
        cancel.setCancelButton(true);
        var panel = new VBox(
                12,
                Forms.heading(page.say("budget.amendment-head")),
                new HBox(16, left, right),
                wrong,
                Forms.row(
                        Forms.gap(),
                        cancel,
                        Forms.primary(BudgetIds.AMENDMENT_SAVE, page.say("budget.save"), this::save)));
        panel.getStyleClass().add(Looks.PANEL);
        page.kit().notices().panel(panel);
        kind.requestFocus();
    }

    private void fill(BudgetBook book, Amendment a) {
        kind.setValue(a.kind());
        a.project().flatMap(book::project).ifPresent(project::setValue);
        title.setText(a.title());
        cost.setText(a.cost().map(Yuan::typed).orElse(""));
        words.setText(a.words());
        backers.addAll(a.backers());
    }

    private void kindChosen() {
        title.setDisable(kind.getValue() != AmendmentKind.ADD);
        project.setDisable(kind.getValue() == AmendmentKind.ADD);
        cost.setDisable(kind.getValue() == AmendmentKind.DROP);
    }

    private SimpleBooleanProperty chosen(Attendee member) {
        var chosen = new SimpleBooleanProperty(backers.contains(member.id()));
        chosen.subscribe((_, now) -> {
            if (now) {
                backers.add(member.id());
            } else {
                backers.remove(member.id());
            }
            counted.setText(page.say("budget.backed-any", backers.size()));
        });
        return chosen;
    }

    private void count(BudgetBook book) {
        counted.setText(
                page.say("budget.backed", backers.size(), book.budget().rules().backers()));
    }

    private void save() {
        boolean isDrop = kind.getValue() == AmendmentKind.DROP;
        var fen = isDrop ? Optional.of(0L) : Cost.fen(cost.getText(), false);
        if (fen.isEmpty()) {
            wrong.setText(page.say("budget.wrong.cost", cost.getText()));
            cost.requestFocus();
            return;
        }
        var draft = new AmendmentDraft(
                kind.getValue(),
                Optional.ofNullable(project.getValue()).map(Project::id),
                title.getText(),
                words.getText(),
                fen.get(),
                List.copyOf(backers));
        var desk = page.desks().amendments();
        page.kit()
                .act(
                        () -> before.map(a -> desk.change(page.meeting(), a.number(), draft))
                                .orElseGet(() -> desk.hand(page.meeting(), draft)),
                        _ -> page.kit().notices().closePanel(),
                        why -> wrong.setText(page.kit().text().of(why)));
    }

    /** Shows a member's name beside its box. */
    private static final class Named extends StringConverter<Attendee> {
        @Override
        public String toString(Attendee member) {
            return member.display();
        }

        @Override
        public Attendee fromString(String words) {
            throw new UnsupportedOperationException("names are not typed here");
        }
    }
}
