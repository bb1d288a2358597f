package org.yishi.window.forum.budget;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;

/** Shows what will be written down of the list, a resolution and a task a project, before it is. */
final class ResolvePanel {
    private final Page page;
    private final TextField owner = new TextField();
    private final DatePicker due = Choosers.day(Optional.empty());

    ResolvePanel(Page page) {
        this.page = page;
    }

    private record Found(List<AgendaItem> items, Optional<BudgetBook> book, String committee) {}

    void open() {
        page.kit()
                .ask(
                        () -> new Found(
                                page.desks().outcome().items(page.meeting()),
                                page.desks().budgets().of(page.meeting()),
                                page.desks().outcome().committee()),
                        this::show);
    }

    private void show(Found found) {
        if (found.items().isEmpty() || found.book().isEmpty()) {
            page.kit().notices().warn(page.say("budget.wrong.no-held-item"));
            return;
        }
        var book = found.book().get();
        var funding = page.desks().budgets().list(book);
        var item = Choosers.of(found.items(), found.items().getFirst(), AgendaItem::title);
        owner.setText(found.committee());
        var wrong = Fields.wrong("resolve-wrong");
        var sure = Forms.primary(
                BudgetIds.RESOLVE_SURE,
                page.say("budget.resolve-sure", funding.funded().size()),
                () -> resolve(item, wrong));
        var cancel = Forms.button(
                "resolve-cancel", page.say("budget.cancel"), page.kit().notices()::closePanel);
        cancel.setCancelButton(true);
        var text = Forms.wrapped(page.desks().outcome().draft(book, funding).text());
        text.setMaxWidth(640);
        var scroll = Forms.scrolled(text);
        scroll.setPrefSize(660, 180);
        var panel = new VBox(
                12,
                Forms.heading(page.desks().outcome().draft(book, funding).title()),
                scroll,
                Forms.field("resolve-item", page.say("budget.resolve-item"), item),
                Forms.field(BudgetIds.OWNER, page.say("budget.owner"), owner),
                Forms.field("resolve-due", page.say("budget.due"), due),
                wrong,
                Forms.row(Forms.gap(), cancel, sure));
        panel.getStyleClass().add(Looks.PANEL);
        page.kit().notices().panel(panel);
        sure.requestFocus();
    }

    private void resolve(ComboBox<AgendaItem> item, Label wrong) {
        page.kit()
                .act(
                        () -> Fields.day(due)
                                .then(day -> page.desks()
                                        .outcome()
                                        .resolve(page.meeting(), item.getValue().id(), owner.getText(), day)),
                        _ -> {
                            page.kit().notices().closePanel();
                            page.kit().notices().say(page.say("budget.resolved"));
                        },
                        why -> wrong.setText(page.kit().text().of(why)));
    }
}
