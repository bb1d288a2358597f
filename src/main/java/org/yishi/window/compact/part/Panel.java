package org.yishi.window.compact.part;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.yishi.model.Refusal;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** A question in the middle of the window: what it asks, a key that does it, one that leaves; a refusal stands in it. */
public final class Panel {
    private final Kit kit;
    private final VBox root = new VBox(12);
    private final Label wrong = Forms.wrapped("");

    public Panel(Kit kit, String head, Node... parts) {
        this.kit = kit;
        wrong.setId(CompactIds.WRONG);
        wrong.getStyleClass().add(Looks.DANGER);
        wrong.setManaged(false);
        root.getStyleClass().addAll(Looks.PANEL, "compact-panel");
        root.getChildren().add(Forms.heading(head));
        root.getChildren().addAll(parts);
    }

    /** Shows it with the key that does it; Ctrl+Enter is that key too. */
    public void show(String id, String label, Runnable deed) {
        var done = Forms.primary(id, label, deed);
        var leave = Forms.button(CompactIds.CANCEL, kit.say("roster.cancel"), kit.notices()::closePanel);
        root.getChildren().addAll(wrong, Forms.row(done, leave));
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                deed.run();
                event.consume();
            }
        });
        kit.notices().panel(root);
    }

    public void close() {
        kit.notices().closePanel();
    }

    /** Shows why it was refused, where it was asked. */
    public Consumer<Refusal> refused() {
        return why -> say(kit.text().of(why));
    }

    public void say(String words) {
        wrong.setText(words);
        wrong.setManaged(true);
    }
}
