package org.yishi.window.matter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.yishi.model.Refusal;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;

/** Asks for the little that a deed on a matter needs: a name, one of a few, or words; then does it or goes away. */
final class Asking {
    private final Kit kit;
    private final VBox root = new VBox(10);
    private final Label wrong = Forms.wrapped("");
    private final Runnable end;
    private Optional<Node> first = Optional.empty();

    /** A question as it is put in its place, and how it takes the focus. */
    record Shown(VBox root, Runnable focus) {}

    /** An empty question with its head; {@code end} takes it away. */
    Asking(Kit kit, String head, Runnable end) {
        this.kit = kit;
        this.end = end;
        wrong.setId(MatterIds.ASK_WRONG);
        wrong.getStyleClass().add(Looks.DANGER);
        root.getStyleClass().add(Looks.CARD);
        root.setMaxWidth(760);
        root.getChildren().add(Forms.heading(head));
    }

    /** Says something before it is done. */
    Asking saying(String words) {
        if (!words.isBlank()) {
            root.getChildren().add(Forms.muted(words));
        }
        return this;
    }

    /** Asks for a name in one line. */
    TextField name(String label, String usual) {
        var field = new TextField(usual);
        add(MatterIds.ASK_NAME, label, field);
        return field;
    }

    /** Asks for words. */
    TextArea words(String label) {
        var area = Fields.lines(3);
        add(MatterIds.ASK_WORDS, label, area);
        return area;
    }

    /** Asks for one of a few; the first is proposed. */
    <T> ComboBox<T> choice(String label, List<T> values, Function<? super T, String> word) {
        var box = Choosers.of(values, values.getFirst(), word);
        add(MatterIds.ASK_CHOICE, label, box);
        return box;
    }

    /** Ends the question with its key; Ctrl+Enter is the key too, Escape leaves. */
    VBox done(String label, Runnable deed) {
        var done = Forms.primary(MatterIds.ASK_DONE, label, deed);
        var cancel = Forms.button(MatterIds.ASK_CANCEL, kit.say("roster.cancel"), end);
        cancel.setCancelButton(true);
        wrong.setManaged(false);
        root.getChildren().addAll(wrong, Forms.row(done, cancel));
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                deed.run();
                event.consume();
            }
        });
        return root;
    }

    /** Shows why it was refused, where it was asked. */
    Consumer<Refusal> refused() {
        return why -> {
            wrong.setText(kit.text().of(why));
            wrong.setManaged(true);
        };
    }

    void focus() {
        first.ifPresent(Node::requestFocus);
    }

    private void add(String id, String label, Node control) {
        root.getChildren().add(Forms.field(id, label, control));
        if (first.isEmpty()) {
            first = Optional.of(control);
        }
    }
}
