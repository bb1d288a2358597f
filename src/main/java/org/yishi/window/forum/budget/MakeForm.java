package org.yishi.window.forum.budget;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.forum.budget.sheet.Cost;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.kit.Forms;
import org.yishi.window.task.part.Fields;

/** Begins a budget: what it is called and what there is to spend. */
final class MakeForm {
    private static final double WIDTH = 480;

    private final VBox root;

    MakeForm(Page page) {
        var title = new TextField(page.say("budget.title-usual"));
        var purse = new TextField();
        purse.setPromptText(page.say("budget.cost-prompt"));
        var wrong = Fields.wrong("budget-make-wrong");
        Runnable make = () -> {
            var fen = Cost.fen(purse.getText(), false);
            if (fen.isEmpty()) {
                wrong.setText(page.say("budget.wrong.cost", purse.getText()));
                purse.requestFocus();
                return;
            }
            page.kit()
                    .act(
                            () -> page.desks().budgets().make(page.meeting(), title.getText(), fen.get()),
                            _ -> {},
                            why -> wrong.setText(page.kit().text().of(why)));
        };
        title.setOnAction(_ -> purse.requestFocus());
        purse.setOnAction(_ -> make.run());
        var form = new VBox(
                10,
                Forms.field(BudgetIds.TITLE, page.say("budget.title"), title),
                Forms.field(BudgetIds.PURSE, page.say("budget.purse"), purse),
                wrong);
        form.setMaxWidth(WIDTH);
        root = Forms.empty(
                Feather.PIE_CHART,
                page.say("budget.empty"),
                page.say("budget.empty-hint"),
                Forms.primary(BudgetIds.MAKE, page.say("budget.make"), make));
        root.getChildren().add(root.getChildren().size() - 1, form);
    }

    VBox root() {
        return root;
    }
}
