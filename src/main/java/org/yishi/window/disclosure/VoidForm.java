package org.yishi.window.disclosure;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;

/** Declares a notice void with its reason; folded away until it is wanted. */
final class VoidForm {
    private final TitledPane root;

    VoidForm(Text text, Consumer<String> declare) {
        var why = new TextField();
        why.setId(DisclosureIds.VOID_WHY);
        why.setPromptText(text.of("disclosure.void-why"));
        HBox.setHgrow(why, Priority.ALWAYS);
        var done = Forms.danger(
                DisclosureIds.VOID,
                text.of("disclosure.void"),
                () -> declare.accept(why.getText().strip()));
        done.disableProperty().bind(why.textProperty().map(String::isBlank));
        root = new TitledPane(text.of("disclosure.void-title"), Forms.row(why, done));
        root.setExpanded(false);
        root.setAnimated(false);
    }

    Node root() {
        return root;
    }
}
