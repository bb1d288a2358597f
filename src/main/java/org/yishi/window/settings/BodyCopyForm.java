package org.yishi.window.settings;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yishi.model.body.Body;
import org.yishi.text.Lang;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** Asks what a copy of a body is to be called, before its rules are changed. */
final class BodyCopyForm {
    private final TextField name = new TextField();
    private final TextField nameEn = new TextField();
    private final TextField code = new TextField();
    private final VBox root;

    /** What was told of the copy. */
    record Told(String code, String name, String nameEn) {}

    /** A form for a copy of the body, with a code proposed that is free. */
    BodyCopyForm(Kit kit, Body body, String freeCode, Consumer<Told> make, Runnable cancel) {
        name.setText(body.name() + " 2");
        nameEn.setText(body.nameEn() + " 2");
        code.setText(freeCode);
        Runnable done = () -> make.accept(new Told(
                code.getText().strip(), name.getText().strip(), nameEn.getText().strip()));
        name.setOnAction(_ -> done.run());
        nameEn.setOnAction(_ -> done.run());
        code.setOnAction(_ -> done.run());
        var coded = Forms.field(SettingIds.COPY_CODE, kit.say("settings.copy-code"), code);
        coded.getChildren().add(Forms.muted(kit.say("settings.copy-code.hint")));
        root = new VBox(
                14,
                Forms.heading(
                        kit.say("settings.copy.title", kit.text().lang() == Lang.ZH ? body.name() : body.nameEn())),
                Forms.muted(kit.say("settings.copy.hint")),
                Forms.field(SettingIds.COPY_NAME, kit.say("settings.body-name"), name),
                Forms.field(SettingIds.COPY_NAME_EN, kit.say("settings.body-name-en"), nameEn),
                coded,
                Forms.row(
                        Forms.primary(SettingIds.COPY_MAKE, kit.say("settings.copy.make"), done),
                        Forms.button(SettingIds.COPY_CANCEL, kit.say("settings.cancel"), cancel)));
        root.getStyleClass().addAll("form", Looks.PLAIN);
        root.setMaxWidth(640);
    }

    VBox root() {
        return root;
    }

    /** Puts the cursor where the new name is typed. */
    void focus() {
        name.requestFocus();
        name.selectAll();
    }
}
