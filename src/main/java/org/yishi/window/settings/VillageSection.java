package org.yishi.window.settings;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.village.VillageDesk;
import org.yishi.model.people.Village;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;

/** The village's name and where it lies, as the papers print them, and who writes in its journal. */
final class VillageSection {
    private final Kit kit;
    private final VillageDesk desk;
    private final TextField name = new TextField();
    private final TextField county = new TextField();
    private final TextField township = new TextField();
    private final TextField operator = new TextField();
    private final Label kind = new Label();
    private final VBox root;

    VillageSection(Kit kit, VillageDesk desk, Settings settings) {
        this.kit = kit;
        this.desk = desk;
        operator.setText(settings.now().operator());
        operator.textProperty().subscribe(words -> settings.change(now -> now.withOperator(words.strip())));
        root = new VBox(
                14,
                Forms.field(SettingIds.VILLAGE_NAME, kit.say("welcome.name"), name),
                Forms.field(SettingIds.VILLAGE_KIND, kit.say("welcome.what"), kind),
                Forms.field(SettingIds.COUNTY, kit.say("welcome.county"), county),
                Forms.field(SettingIds.TOWNSHIP, kit.say("welcome.township"), township));
        root.setMaxWidth(560);
        root.getStyleClass().add("section");
        kit.ask(desk::village, this::show);
    }

    VBox root() {
        return root;
    }

    private void show(Village village) {
        name.setText(village.name());
        kind.setText(kit.text().of("welcome.kind", village.kind()));
        county.setText(village.county());
        township.setText(village.township());
        var save = Forms.primary(SettingIds.VILLAGE_SAVE, kit.say("settings.save"), () -> save(village));
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        var operatorField = Forms.field(SettingIds.OPERATOR, kit.say("settings.operator"), operator);
        operatorField.getChildren().add(Forms.muted(kit.say("settings.operator.hint")));
        var backup = Forms.button(SettingIds.BACKUP, Feather.COPY, kit.say("settings.backup"), () -> backUp(village));
        root.getChildren()
                .addAll(
                        Forms.row(save),
                        operatorField,
                        Forms.heading(kit.say("settings.backup.title")),
                        Forms.muted(kit.say("settings.backup.hint")),
                        Forms.row(backup));
    }

    private void backUp(Village village) {
        kit.files()
                .save(FilePicker.Kind.VILLAGE, kit.say("settings.backup.name", village.name(), desk.today()))
                .ifPresent(file -> kit.act(
                        () -> desk.backUp(file), kept -> kit.notices().say(kit.say("settings.said.backup", kept))));
    }

    private void save(Village before) {
        var changed = new Village(
                name.getText().strip(),
                before.kind(),
                county.getText().strip(),
                township.getText().strip());
        kit.act(() -> desk.change(changed), done -> {
            kit.notices().say(kit.say("settings.said.village", done.name()));
            kit.go().anew(Place.SETTINGS);
        });
    }
}
