package org.yishi.window.settings;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yishi.model.body.Customs;
import org.yishi.text.Text;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** What a body's own rules say where the law is silent, each choice with a line that says what it does. */
final class CustomsPart {
    private final CheckBox clearMajority;
    private final ComboBox<Customs.Ties> ties;
    private final ComboBox<Customs.Present> base;
    private final VBox root;

    CustomsPart(Text text, Customs customs) {
        clearMajority = new CheckBox(text.of("settings.clear-majority"));
        clearMajority.setId(SettingIds.CLEAR_MAJORITY);
        clearMajority.setSelected(customs.clearMajority());
        ties = Choosers.of(
                List.of(Customs.Ties.values()), customs.ties(), value -> text.of("settings.ties-choice", value));
        var meaning = explained(text.of("settings.ties-meaning", customs.ties()));
        meaning.setId(SettingIds.TIES_MEANING);
        ties.valueProperty().subscribe(value -> meaning.setText(text.of("settings.ties-meaning", value)));
        base = Choosers.of(
                List.of(Customs.Present.values()), customs.base(), value -> text.of("settings.counted-choice", value));
        root = new VBox(
                10,
                Forms.heading(text.of("settings.customs")),
                new VBox(4, clearMajority, explained(text.of("settings.clear-majority-meaning"))),
                new VBox(4, Forms.field(SettingIds.TIES, text.of("settings.ties"), ties), meaning),
                new VBox(
                        4,
                        Forms.field(SettingIds.COUNTED, text.of("settings.counted"), base),
                        explained(text.of("settings.counted-meaning"))));
        root.getStyleClass().add(Looks.CARD);
    }

    VBox root() {
        return root;
    }

    /** As it stands in the fields. */
    Customs customs() {
        return new Customs(clearMajority.isSelected(), ties.getValue(), base.getValue());
    }

    private static Label explained(String words) {
        return Forms.muted(words);
    }
}
