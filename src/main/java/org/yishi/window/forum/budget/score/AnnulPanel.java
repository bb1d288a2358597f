package org.yishi.window.forum.budget.score;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yishi.model.forum.budget.Wave;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;

/** Asks why scores do not count any more; they stay in the file. */
final class AnnulPanel {
    private final Page page;
    private final Wave wave;
    private final TextField reason = new TextField();

    AnnulPanel(Page page, Wave wave) {
        this.page = page;
        this.wave = wave;
    }

    void open() {
        var wrong = Fields.wrong("annul-wrong");
        Runnable deed = () -> page.kit()
                .act(
                        () -> page.desks().scorings().annul(page.meeting(), wave, reason.getText()),
                        _ -> page.kit().notices().closePanel(),
                        why -> wrong.setText(page.kit().text().of(why)));
        reason.setOnAction(_ -> deed.run());
        var cancel = Forms.button(
                "annul-cancel", page.say("budget.cancel"), page.kit().notices()::closePanel);
        cancel.setCancelButton(true);
        var panel = new VBox(
                14,
                Forms.heading(page.say("budget.annul-head")),
                Forms.field("annul-reason", page.say("budget.reason"), reason),
                wrong,
                Forms.row(Forms.gap(), cancel, Forms.danger("annul-sure", page.say("budget.annul"), deed)));
        panel.getStyleClass().add(Looks.PANEL);
        page.kit().notices().panel(panel);
        reason.requestFocus();
    }
}
