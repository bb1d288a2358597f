package org.yishi.window.kit;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** One notice at the lower edge of a window. */
final class Notice {
    private final HBox root = new HBox(12);
    private final String undoLabel;
    private final Optional<Runnable> undo;

    private Notice(String sentence, Feather icon, String undoLabel, Optional<Runnable> undo) {
        this.undoLabel = undoLabel;
        this.undo = undo;
        var label = new Label(sentence, Icons.of(icon));
        label.setId(KitIds.NOTICE_TEXT);
        label.setWrapText(true);
        label.setMaxWidth(720);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add(Looks.NOTICE);
        root.getChildren().add(label);
    }

    static Notice plain(String sentence) {
        return new Notice(sentence, Feather.CHECK, "", Optional.empty());
    }

    static Notice undoable(String sentence, String label, Runnable undo) {
        return new Notice(sentence, Feather.CHECK, label, Optional.of(undo));
    }

    static Notice warning(String sentence) {
        var notice = new Notice(sentence, Feather.ALERT_CIRCLE, "", Optional.empty());
        notice.root.getStyleClass().add(Looks.WARNING);
        return notice;
    }

    /** The notice with its buttons; {@code remove} takes it away. */
    HBox node(String closeLabel, Runnable remove) {
        if (undo.isPresent()) {
            root.getChildren().add(Forms.button(KitIds.NOTICE_UNDO, undoLabel, () -> {
                remove.run();
                undo();
            }));
        }
        root.getChildren().add(Forms.icon(KitIds.NOTICE_CLOSE, Feather.X, closeLabel, remove));
        return root;
    }

    boolean isUndoable() {
        return undo.isPresent();
    }

    void undo() {
        undo.ifPresent(Runnable::run);
    }

    void leave(Pane list) {
        list.getChildren().remove(root);
    }
}
