package org.yishi.window.settings;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.text.Lang;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.look.Theme;

/** Language, look and size of the text; a choice counts at once. */
final class ProgramSection {
    private static final List<Integer> SIZES = List.of(100, 115, 130, 150, 175, 200);

    private final VBox root;

    ProgramSection(Kit kit, Settings settings, Theme theme) {
        var now = settings.now();
        var lang = Choosers.of(List.of(Lang.values()), now.lang(), Lang::ownName);
        lang.valueProperty().subscribe((_, chosen) -> {
            settings.change(choices -> choices.withLang(chosen));
            kit.go().anew(Place.SETTINGS);
        });
        var look = Choosers.of(
                List.of(Look.values()), now.look(), value -> kit.text().of("settings.look", value));
        look.valueProperty().subscribe((_, chosen) -> {
            settings.change(choices -> choices.withLook(chosen));
            theme.change(chosen, settings.now().percent());
        });
        var size = Choosers.of(SIZES, now.percent(), percent -> kit.say("settings.percent", percent));
        size.valueProperty().subscribe((_, chosen) -> {
            settings.change(choices -> choices.withPercent(chosen));
            theme.change(settings.now().look(), chosen);
        });
        var sound = new CheckBox(kit.say("settings.sound"));
        sound.setId(SettingIds.SOUND);
        sound.setSelected(now.sound());
        sound.setWrapText(true);
        sound.selectedProperty().subscribe((_, chosen) -> settings.change(choices -> choices.withSound(chosen)));
        root = new VBox(
                14,
                Forms.field(SettingIds.LANGUAGE, kit.say("settings.language"), lang),
                Forms.field(SettingIds.LOOK, kit.say("settings.theme"), look),
                Forms.field(SettingIds.PERCENT, kit.say("settings.size"), size),
                sound);
        root.setMaxWidth(400);
        root.getStyleClass().add("section");
    }

    VBox root() {
        return root;
    }
}
