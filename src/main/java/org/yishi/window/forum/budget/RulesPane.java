package org.yishi.window.forum.budget;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.desk.forum.budget.sheet.Cost;
import org.yishi.model.forum.budget.BudgetRules;
import org.yishi.model.forum.budget.Filling;
import org.yishi.model.forum.budget.TieRule;
import org.yishi.text.money.Yuan;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.forum.budget.part.Side;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.NumberBox;
import org.yishi.window.task.part.Fields;

/** The purse and the rules of the list, each with what it means in one sentence. */
final class RulesPane implements Side {
    private static final int MOST_SHARE = 100;
    private static final int MOST_BACKERS = 999;

    private final Page page;
    private final TextField title = new TextField();
    private final TextField purse = new TextField();
    private final ComboBox<Filling> filling;
    private final ComboBox<TieRule> ties;
    private final TextField seed = new TextField();
    private final NumberBox share = new NumberBox(0, MOST_SHARE, 0);
    private final NumberBox backers = new NumberBox(0, MOST_BACKERS, 0);
    private final TextField reason = new TextField();
    private final VBox late;
    private final Label told = Forms.muted("");
    private final Label wrong = Fields.wrong("budget-rules-wrong");
    private final VBox root;
    private List<Long> first = List.of();
    private boolean isFilled;

    RulesPane(Page page) {
        this.page = page;
        filling = Choosers.of(
                List.of(Filling.values()), Filling.STOP, f -> page.kit().text().of("budget.filling", f));
        ties = Choosers.of(
                List.of(TieRule.values()),
                TieRule.VOTE_AGAIN,
                t -> page.kit().text().of("budget.ties", t));
        late = Forms.field(BudgetIds.REASON, page.say("budget.reason"), reason);
        late.managedProperty().bind(late.visibleProperty());
        root = new VBox(
                10,
                Forms.field(BudgetIds.TITLE, page.say("budget.title"), title),
                Forms.field(BudgetIds.PURSE, page.say("budget.purse"), purse),
                Forms.field(BudgetIds.FILLING, page.say("budget.filling-label"), filling),
                pair(
                        Forms.field(BudgetIds.TIES, page.say("budget.ties-label"), ties),
                        Forms.field(BudgetIds.SEED, page.say("budget.seed"), seed)),
                pair(
                        Forms.field(BudgetIds.SHARE, page.say("budget.share"), share.node()),
                        Forms.field(BudgetIds.BACKERS, page.say("budget.backers"), backers.node())),
                told,
                Forms.muted(page.say("budget.share-hint")),
                late,
                wrong,
                Forms.row(Forms.primary(BudgetIds.RULES_SAVE, page.say("budget.save"), this::save)));
        filling.valueProperty().subscribe(_ -> tell());
        ties.valueProperty().subscribe(_ -> tell());
        share.node().valueProperty().subscribe(_ -> tell());
    }

    private static HBox pair(VBox left, VBox right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(1);
        right.setPrefWidth(1);
        return new HBox(10, left, right);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void focus() {
        purse.requestFocus();
    }

    /** Fills the form once; what is being typed stays. */
    @Override
    public void show(Page.Told now) {
        late.setVisible(now.book().deciding().isPresent());
        if (isFilled && root.isFocusWithin()) {
            return;
        }
        isFilled = true;
        var budget = now.book().budget();
        title.setText(budget.title());
        purse.setText(Yuan.typed(budget.purse()));
        filling.setValue(budget.rules().filling());
        ties.setValue(budget.rules().ties());
        seed.setText(Long.toString(budget.rules().seed()));
        share.set(budget.rules().mostShare());
        backers.set(budget.rules().backers());
        first = budget.rules().first();
        tell();
    }

    private void tell() {
        if (isFilled) {
            told.setText(String.join("\n", page.words().rules(rules())));
        }
    }

    private BudgetRules rules() {
        var typed = seed.getText().replaceAll("\\D", "");
        long number = typed.isEmpty() || typed.length() > 15 ? 0 : Long.parseLong(typed);
        return new BudgetRules(filling.getValue(), ties.getValue(), share.value(), number, first, backers.value());
    }

    private void save() {
        var fen = Cost.fen(purse.getText(), false);
        if (fen.isEmpty()) {
            wrong.setText(page.say("budget.wrong.cost", purse.getText()));
            return;
        }
        page.kit()
                .act(
                        () -> page.desks()
                                .budgets()
                                .change(page.meeting(), title.getText(), fen.get(), rules(), reason.getText()),
                        _ -> {
                            wrong.setText("");
                            reason.clear();
                            tell();
                            page.kit().notices().say(page.say("budget.saved"));
                        },
                        why -> wrong.setText(page.kit().text().of(why)));
    }
}
