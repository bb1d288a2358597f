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
    private final Optional<Deed> deed;

    /** What a notice's button does. */
    private record Deed(String id, String label, Runnable run) {}

    private Notice(String sentence, Feather icon, Optional<Deed> deed) {
        this.deed = deed;
        var label = new Label(sentence, Icons.of(icon));
        label.setId(KitIds.NOTICE_TEXT);
        label.setWrapText(true);
        label.setMaxWidth(720);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add(Looks.NOTICE);
        root.getChildren().add(label);
    }

    static Notice plain(String sentence) {
        return new Notice(sentence, Feather.CHECK, Optional.empty());
    }

    static Notice undoable(String sentence, String label, Runnable undo) {
        return new Notice(sentence, Feather.CHECK, Optional.of(new Deed(KitIds.NOTICE_UNDO, label, undo)));
    }

    static Notice offering(String sentence, String label, Runnable deed) {
        return new Notice(sentence, Feather.CHECK, Optional.of(new Deed(KitIds.NOTICE_DEED, label, deed)));
    }

    static Notice warning(String sentence) {
        var notice = new Notice(sentence, Feather.ALERT_CIRCLE, Optional.empty());
        notice.root.getStyleClass().add(Looks.WARNING);
        return notice;
    }

    /** The notice with its buttons; {@code remove} takes it away. */
    HBox node(String closeLabel, Runnable remove) {
        deed.ifPresent(does -> root.getChildren().add(Forms.button(does.id(), does.label(), () -> {
            remove.run();
            does.run().run();
        })));
        root.getChildren().add(Forms.icon(KitIds.NOTICE_CLOSE, Feather.X, closeLabel, remove));
        return root;
    }

    boolean isUndoable() {
        return deed.filter(d -> d.id().equals(KitIds.NOTICE_UNDO)).isPresent();
    }

    boolean isOffering() {
        return deed.filter(d -> d.id().equals(KitIds.NOTICE_DEED)).isPresent();
    }

    void act() {
        deed.map(Deed::run).ifPresent(Runnable::run);
    }

    void leave(Pane list) {
        list.getChildren().remove(root);
    }
}
