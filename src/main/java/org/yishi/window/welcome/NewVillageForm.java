package org.yishi.window.welcome;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** Asks for the little that a new village needs: its name, what it is, its county. */
final class NewVillageForm {
    private final TextField name = new TextField();
    private final ComboBox<VillageKind> kind = new ComboBox<>();
    private final TextField county = new TextField();
    private final TextField township = new TextField();
    private final VBox root;

    NewVillageForm(Kit kit, Consumer<Village> create, Runnable back) {
        kind.getItems().setAll(VillageKind.values());
        kind.setValue(VillageKind.VILLAGE);
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(VillageKind value) {
                return kit.text().of("welcome.kind", value);
            }

            @Override
            public VillageKind fromString(String words) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        name.setPromptText(kit.say("welcome.name.prompt"));
        township.setPromptText(kit.say("welcome.township.prompt"));
        county.setPromptText(kit.say("welcome.county.prompt"));
        var done = Forms.primary(WelcomeIds.CREATE, kit.say("welcome.create"), () -> create.accept(village()));
        done.setDefaultButton(true);
        done.disableProperty().bind(name.textProperty().map(String::isBlank));
        var cancel = Forms.button(WelcomeIds.BACK, kit.say("app.back"), back);
        cancel.setCancelButton(true);
        root = new VBox(
                16,
                Forms.title(kit.say("welcome.new")),
                Forms.field(WelcomeIds.NAME, kit.say("welcome.name"), name),
                Forms.field(WelcomeIds.KIND, kit.say("welcome.what"), kind),
                Forms.field(WelcomeIds.COUNTY, kit.say("welcome.county"), county),
                Forms.field(WelcomeIds.TOWNSHIP, kit.say("welcome.township"), township),
                Forms.muted(kit.say("welcome.create.hint")),
                Forms.row(Forms.gap(), cancel, done));
    }

    VBox root() {
        return root;
    }

    void shown() {
        name.requestFocus();
    }

    private Village village() {
        return new Village(
                name.getText().strip(),
                kind.getValue(),
                county.getText().strip(),
                township.getText().strip());
    }
}
