package org.yishi.window.matter.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.model.topic.Topic;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** Asks for the words of a matter anew, and for more photos of it. */
public final class Rewording {
    private final Kit kit;
    private final MatterFields fields;
    private final BiConsumer<Topic, List<Path>> save;
    private final VBox root;

    /** A form filled with a matter; {@code save} takes the matter and the photos that are added, {@code end} leaves. */
    public Rewording(Kit kit, IntakeDesks desks, Topic before, BiConsumer<Topic, List<Path>> save, Runnable end) {
        this.kit = kit;
        this.save = save;
        fields = new MatterFields(kit, desks, before);
        kit.ask(desks.intake()::known, fields::offer);
        var done = Forms.primary(IntakeIds.SAVE, kit.say("matter.save"), this::save);
        var cancel = Forms.button(IntakeIds.CANCEL, kit.say("roster.cancel"), end);
        cancel.setCancelButton(true);
        root = new VBox(14, Forms.title(kit.say("matter.edit")), fields.root(), Forms.row(done, cancel));
        root.getStyleClass().add("form");
        root.setMaxWidth(960);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save();
                event.consume();
            }
        });
    }

    public Region root() {
        return root;
    }

    public void focus() {
        fields.focus();
    }

    private void save() {
        if (fields.title().isEmpty()) {
            kit.notices().warn(kit.say("matter.wrong.no-title"));
            return;
        }
        fields.topic().ifPresent(topic -> save.accept(topic, fields.photos()));
    }
}
