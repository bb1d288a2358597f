package org.yishi.window.disclosure;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** What may not hang on the wall, and where it stands: mask it and print, or go back and reword. */
final class LeakPanel {
    private static final int SHOWN = 8;

    private final VBox root = new VBox(12);
    private final Button mask;

    LeakPanel(Text text, List<String> found, Runnable masked, Runnable back) {
        root.getStyleClass().add(Looks.PANEL);
        root.getChildren()
                .addAll(
                        Forms.title(text.of("disclosure.leaks", found.size())),
                        Forms.wrapped(text.of("disclosure.leaks-hint")));
        found.stream().limit(SHOWN).forEach(said -> root.getChildren().add(Forms.wrapped(said)));
        if (found.size() > SHOWN) {
            root.getChildren().add(Forms.muted(text.of("disclosure.leaks-more", found.size() - SHOWN)));
        }
        mask = Forms.primary(DisclosureIds.MASK, text.of("disclosure.mask"), masked);
        var close = Forms.button(DisclosureIds.UNMASKED, text.of("disclosure.reword"), back);
        close.setCancelButton(true);
        root.getChildren().add(Forms.row(Forms.gap(), close, mask));
    }

    Region root() {
        return root;
    }

    void focus() {
        mask.requestFocus();
    }
}
