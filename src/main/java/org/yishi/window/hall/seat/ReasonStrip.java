package org.yishi.window.hall.seat;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** A line that asks for a reason in the place where it is needed; hidden until it asks. */
public final class ReasonStrip {
    private final VBox root = new VBox(6);
    private final Label question = Forms.wrapped("");
    private final TextField field = new TextField();
    private final Runnable after;
    private Consumer<String> then = _ -> {};

    /** A strip; its field has the id, its button the id and {@code -done}. {@code after} takes the focus back. */
    public ReasonStrip(Kit kit, String id, Runnable after) {
        this.after = after;
        field.setId(id);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(_ -> done());
        var done = Forms.primary(id + "-done", kit.say("hall.reason-done"), this::done);
        var cancel = Forms.button(id + "-cancel", kit.say("hall.cancel"), this::cancel);
        root.getChildren().addAll(question, Forms.row(field, done, cancel));
        root.getStyleClass().add("reason-strip");
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel();
                event.consume();
            }
        });
        hide();
    }

    public VBox root() {
        return root;
    }

    /** Asks; the answer may be empty where the desk allows it. */
    public void ask(String words, Consumer<String> answer) {
        offer(words, answer);
        field.requestFocus();
    }

    /** Asks without taking the focus away from what is typed elsewhere. */
    public void offer(String words, Consumer<String> answer) {
        question.setText(words);
        then = answer;
        field.clear();
        root.setVisible(true);
        root.setManaged(true);
    }

    private void done() {
        var answer = field.getText().strip();
        hide();
        after.run();
        then.accept(answer);
    }

    private void cancel() {
        hide();
        after.run();
    }

    /** Takes the question away. */
    public void hide() {
        root.setVisible(false);
        root.setManaged(false);
    }
}
