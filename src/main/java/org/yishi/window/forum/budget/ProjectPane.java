package org.yishi.window.forum.budget;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.forum.budget.ProjectDraft;
import org.yishi.desk.forum.budget.sheet.Cost;
import org.yishi.model.Outcome;
import org.yishi.model.forum.budget.Project;
import org.yishi.text.money.Yuan;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.forum.budget.part.Side;
import org.yishi.window.kit.Forms;
import org.yishi.window.task.part.Fields;

/** Types projects in, one after the other, changes the one that is chosen, takes one off the list. */
final class ProjectPane implements Side {
    private final Page page;
    private final TextField title = new TextField();
    private final TextField cost = new TextField();
    private final TextArea words = Fields.lines(3);
    private final Label head = Forms.heading("");
    private final Label wrong = Fields.wrong("project-wrong");
    private final Button drop;
    private final Button fresh;
    private final VBox gone = new VBox(4);
    private final VBox root;
    private Optional<Project> project = Optional.empty();

    ProjectPane(Page page) {
        this.page = page;
        cost.setPromptText(page.say("budget.cost-prompt"));
        drop = Forms.danger(BudgetIds.PROJECT_DROP, page.say("budget.drop"), this::drop);
        fresh = Forms.button("project-new", Feather.PLUS, page.say("budget.project-new"), this::begin);
        var save = Forms.primary(BudgetIds.PROJECT_SAVE, page.say("budget.save"), this::save);
        var importing = new ImportPanel(page);
        root = new VBox(
                10,
                head,
                Forms.field(BudgetIds.PROJECT_TITLE, page.say("budget.column.project"), title),
                Forms.field(BudgetIds.PROJECT_COST, page.say("budget.cost"), cost),
                Forms.field(BudgetIds.PROJECT_WORDS, page.say("budget.column.words"), words),
                wrong,
                Forms.row(save, fresh, drop),
                Forms.row(
                        Forms.button(BudgetIds.IMPORT, Feather.UPLOAD, page.say("budget.import"), importing::fromFile),
                        Forms.button(BudgetIds.PASTE, Feather.CLIPBOARD, page.say("budget.paste"), importing::paste)),
                gone);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                save();
                event.consume();
            }
        });
        title.setOnAction(_ -> cost.requestFocus());
        cost.setOnAction(_ -> save());
        begin();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void focus() {
        title.requestFocus();
    }

    @Override
    public void show(Page.Told told) {
        project = project.flatMap(p -> told.book().project(p.id())).filter(Project::stands);
        drop.setDisable(project.isEmpty());
        gone.getChildren().clear();
        told.book().projects().stream()
                .filter(p -> !p.stands())
                .forEach(p -> gone.getChildren().add(gone(p)));
    }

    /** Puts a project into the form. */
    void edit(Project chosen) {
        project = Optional.of(chosen);
        head.setText(page.words().project(chosen));
        title.setText(chosen.title());
        cost.setText(Yuan.typed(chosen.cost()));
        words.setText(chosen.words());
        wrong.setText("");
        drop.setDisable(false);
    }

    /** Empties the form for the next one. */
    void begin() {
        project = Optional.empty();
        head.setText(page.say("budget.project-next"));
        title.clear();
        cost.clear();
        words.clear();
        wrong.setText("");
        drop.setDisable(true);
        title.requestFocus();
    }

    private Region gone(Project p) {
        var name = Forms.muted(page.say("budget.gone", page.words().project(p)));
        return Forms.row(
                name,
                Forms.gap(),
                Forms.button("project-restore-" + p.number(), page.say("budget.restore"), () -> restore(p)));
    }

    private void save() {
        var fen = Cost.fen(cost.getText(), false);
        if (fen.isEmpty()) {
            wrong.setText(page.say("budget.wrong.cost", cost.getText()));
            cost.requestFocus();
            return;
        }
        var draft = new ProjectDraft(0, title.getText(), fen.get(), words.getText());
        page.kit()
                .act(
                        () -> project.map(p -> page.desks().budgets().change(page.meeting(), p.id(), draft))
                                .orElseGet(() -> add(draft)),
                        _ -> begin(),
                        why -> wrong.setText(page.kit().text().of(why)));
    }

    private Outcome<Integer> add(ProjectDraft draft) {
        return page.desks().budgets().add(page.meeting(), List.of(draft));
    }

    /** Takes the chosen one off the list; it can be put back. */
    void drop() {
        project.ifPresent(p -> page.kit().act(() -> page.desks().budgets().drop(page.meeting(), p.id(), ""), _ -> {
            begin();
            page.kit()
                    .notices()
                    .undoable(page.say("budget.dropped", page.words().project(p)), () -> restore(p));
        }));
    }

    private void restore(Project p) {
        page.kit().act(() -> page.desks().budgets().restore(page.meeting(), p.id()), _ -> {});
    }
}
