package org.yishi.window.welcome;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.welcome.NewVillage.Kind;

/** Asks for the little that a new village needs: its name, what it is, its county. */
final class NewVillageForm {
    private final TextField name = new TextField();
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final TextField county = new TextField();
    private final VBox root;

    NewVillageForm(Kit kit, Consumer<NewVillage> create, Runnable back) {
        kind.getItems().setAll(Kind.values());
        kind.setValue(Kind.VILLAGE);
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(Kind value) {
                return kit.text().of("welcome.kind", value);
            }

            @Override
            public Kind fromString(String words) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        name.setPromptText(kit.say("welcome.name.prompt"));
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
                Forms.muted(kit.say("welcome.create.hint")),
                Forms.row(Forms.gap(), cancel, done));
    }

    VBox root() {
        return root;
    }

    void shown() {
        name.requestFocus();
    }

    private NewVillage village() {
        return new NewVillage(
                name.getText().strip(), kind.getValue(), county.getText().strip());
    }
}
