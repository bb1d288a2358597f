package org.yishi.window.forum.budget;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.forum.budget.BudgetRules;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.TieRule;
import org.yishi.model.forum.budget.funding.Tie;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.forum.budget.part.Side;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** What the list comes to: how many are paid, who ties and what may decide, what just missed, and what follows. */
final class ResultPane implements Side {
    private final Page page;
    private final Label basis = Forms.wrapped("");
    private final Label result = Forms.wrapped("");
    private final Label missed = Forms.wrapped("");
    private final VBox ties = new VBox(8);
    private final VBox rules = new VBox(4);
    private final VBox root;

    ResultPane(Page page) {
        this.page = page;
        result.setId(BudgetIds.RESULT);
        result.getStyleClass().add(Looks.HEADING);
        root = new VBox(
                12,
                basis,
                result,
                missed,
                ties,
                rules,
                Forms.row(Forms.button(
                        BudgetIds.RESOLVE,
                        Feather.FLAG,
                        page.say("budget.resolve"),
                        () -> new ResolvePanel(page).open())),
                Forms.muted(page.say("budget.resolve-hint")));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void focus() {
        root.requestFocus();
    }

    @Override
    public void show(Page.Told told) {
        var words = page.words();
        basis.setText(words.basis(told.book()));
        result.setText(told.book().deciding().isPresent() ? words.result(told.funding()) : "");
        missed.setText(words.missed(told.funding()).orElse(""));
        ties.getChildren().clear();
        told.funding().ties().forEach(tie -> ties.getChildren().add(tie(told, tie)));
        var sentences = new ArrayList<Label>();
        words.rules(told.book().budget().rules()).forEach(rule -> sentences.add(Forms.muted(rule)));
        rules.getChildren().setAll(sentences);
    }

    private VBox tie(Page.Told told, Tie tie) {
        var now = told.book().budget().rules();
        var box = new VBox(6, Forms.wrapped(page.words().tie(told.funding(), tie, now)));
        box.getStyleClass().add(Looks.CARD);
        if (tie.isOpen()) {
            box.getChildren().add(ways(tie));
        } else if (!now.first().isEmpty()) {
            box.getChildren()
                    .add(Forms.button("tie-undo", page.say("budget.tie-undo"), () -> decide(now.withFirst(List.of()))));
        }
        return box;
    }

    /** What the host may let decide. */
    private VBox ways(Tie tie) {
        var first = new FlowPane(6, 6);
        for (var project : tie.projects()) {
            first.getChildren()
                    .add(Forms.button(
                            "tie-first-" + project.number(),
                            page.say("budget.tie-first", page.words().project(project)),
                            () -> first(project)));
        }
        return new VBox(
                6,
                Forms.row(
                        Forms.button("tie-cheaper", page.say("budget.tie-cheaper"), () -> by(TieRule.CHEAPER_FIRST)),
                        Forms.button("tie-lot", page.say("budget.tie-lot"), () -> by(TieRule.LOT))),
                Forms.muted(page.say("budget.tie-voted")),
                first);
    }

    private void by(TieRule rule) {
        page.kit()
                .act(
                        () -> page.desks()
                                .budgets()
                                .decide(
                                        page.meeting(),
                                        r -> new BudgetRules(
                                                r.filling(), rule, r.mostShare(), r.seed(), r.first(), r.backers())),
                        _ -> {});
    }

    private void first(Project project) {
        page.kit()
                .act(
                        () -> page.desks().budgets().decide(page.meeting(), r -> {
                            var first = new ArrayList<>(r.first());
                            first.add(project.id());
                            return r.withFirst(first);
                        }),
                        _ -> {});
    }

    private void decide(BudgetRules other) {
        page.kit().act(() -> page.desks().budgets().decide(page.meeting(), _ -> other), _ -> {});
    }
}
