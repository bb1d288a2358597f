package org.yishi.window.followup;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yishi.model.task.ActionItem;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;

/** Asks for the words of a task, who answers for it and who helps. */
final class WordForm {
    private final TextArea title = new TextArea();
    private final TextField owner = new TextField();
    private final TextField helpers = new TextField();
    private final VBox root;
    private final VBox foot;

    /** What is told when the form is saved. */
    interface Save {
        void words(String title, String owner, String helpers);
    }

    WordForm(Text text, ActionItem task, Save save, Runnable cancel) {
        title.setText(task.title());
        title.setWrapText(true);
        title.setPrefRowCount(3);
        owner.setText(task.owner());
        helpers.setText(task.helpers());
        root = new VBox(
                12,
                Forms.title(text.of("followup.edit")),
                Forms.field(FollowupIds.TITLE, text.of("followup.column.title"), title),
                Forms.field(FollowupIds.OWNER_FIELD, text.of("followup.column.owner"), owner),
                Forms.field(FollowupIds.HELPERS, text.of("followup.helpers"), helpers));
        root.getStyleClass().add("form");
        var back = Forms.button(FollowupIds.CANCEL, text.of("roster.cancel"), cancel);
        back.setCancelButton(true);
        var done = Forms.primary(
                FollowupIds.SAVE,
                text.of("roster.save"),
                () -> save.words(title.getText(), owner.getText(), helpers.getText()));
        foot = new VBox(Forms.row(Forms.gap(), back, done));
    }

    VBox root() {
        return root;
    }

    VBox foot() {
        return foot;
    }

    void focus() {
        title.requestFocus();
    }
}
