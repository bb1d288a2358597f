package org.yishi.window.forum.gathered;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** A panel that asks for one line: a reason, a title. Enter takes it, Escape leaves. */
public final class LinePanel {
    private LinePanel() {}

    /**
     * Asks.
     *
     * @param told what stands above the line
     * @param before what stands in it at first
     * @param deed what the button says
     */
    public static void ask(Kit kit, String title, String told, String before, String deed, Consumer<String> then) {
        var line = new TextField(before);
        line.setId(OpinionIds.WHY);
        line.setAccessibleText(told);
        var done = Forms.primary(OpinionIds.WHY_DONE, deed, () -> {
            kit.notices().closePanel();
            then.accept(line.getText().strip());
        });
        done.setDefaultButton(true);
        done.disableProperty().bind(line.textProperty().map(String::isBlank));
        var cancel = Forms.button(OpinionIds.CANCEL, kit.say("opinion.cancel"), kit.notices()::closePanel);
        cancel.setCancelButton(true);
        var root = new VBox(12, Forms.title(title), Forms.wrapped(told), line, Forms.row(Forms.gap(), cancel, done));
        root.getStyleClass().add(Looks.PANEL);
        root.setPrefWidth(520);
        root.focusedProperty().subscribe(focused -> {
            if (focused) {
                line.requestFocus();
                line.selectAll();
            }
        });
        kit.notices().panel(root);
    }
}
