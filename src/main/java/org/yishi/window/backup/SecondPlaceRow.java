package org.yishi.window.backup;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.settings.Settings;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** The second place that gets a copy of each backup, as a stick: chosen, changed, or given up. */
final class SecondPlaceRow {
    private final Kit kit;
    private final Settings settings;
    private final Runnable changed;
    private final Label place = Forms.wrapped("");
    private final VBox root;

    /** {@code changed} is run when another place was chosen. */
    SecondPlaceRow(Kit kit, Settings settings, Runnable changed) {
        this.kit = kit;
        this.settings = settings;
        this.changed = changed;
        place.setId(BackupIds.PLACE);
        root = new VBox(
                8,
                Forms.heading(kit.say("backup.second")),
                place,
                Forms.row(
                        Forms.button(BackupIds.CHOOSE, Feather.FOLDER, kit.say("backup.choose"), this::choose),
                        Forms.button(BackupIds.FORGET, kit.say("backup.forget"), () -> put(""))));
        show();
    }

    VBox root() {
        return root;
    }

    private void choose() {
        kit.files().folder().map(Path::toString).ifPresent(this::put);
    }

    private void put(String folder) {
        settings.change(choices -> choices.withSecondPlace(folder));
        show();
        changed.run();
    }

    private void show() {
        var folder = settings.now().secondPlace();
        place.setText(folder.isEmpty() ? kit.say("backup.second.none") : kit.say("backup.second.is", folder));
    }
}
