package org.yishi.window.settings;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.body.ProxyRule;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.NumberBox;

/** Whether one may vote for another, for how many at most, and where that stands. */
final class ProxyPart {
    private static final int MOST = 20;

    private final Text text;
    private final NumberBox perHolder;
    private final CheckBox sameHousehold;
    private final TextField source = new TextField();
    private final Label meaning = Forms.muted("");
    private final VBox root;

    ProxyPart(Text text, ProxyRule rule) {
        this.text = text;
        perHolder = new NumberBox(0, MOST, rule.perHolder());
        sameHousehold = new CheckBox(text.of("settings.same-household"));
        sameHousehold.setId(SettingIds.SAME_HOUSEHOLD);
        sameHousehold.setSelected(rule.sameHousehold());
        source.setText(rule.source());
        meaning.setId(SettingIds.PROXY_MEANING);
        var number = Forms.field(SettingIds.PROXIES, text.of("settings.proxies"), perHolder.node());
        number.getStyleClass().add("narrow");
        var where = Forms.field(SettingIds.PROXY_SOURCE, text.of("settings.source"), source);
        HBox.setHgrow(where, Priority.ALWAYS);
        root = new VBox(6, new HBox(12, number, where), sameHousehold, meaning);
        perHolder.node().valueProperty().subscribe(most -> tell(most));
        sameHousehold.selectedProperty().subscribe(_ -> tell(perHolder.node().getValue()));
    }

    VBox root() {
        return root;
    }

    /** As it stands in the fields. */
    ProxyRule rule() {
        return new ProxyRule(
                perHolder.value(), sameHousehold.isSelected(), source.getText().strip());
    }

    private void tell(int most) {
        sameHousehold.setDisable(most == 0);
        meaning.setText(
                most == 0
                        ? text.of("settings.proxies-none")
                        : sameHousehold.isSelected()
                                ? text.of("settings.proxies-household", most)
                                : text.of("settings.proxies-some", most));
    }
}
