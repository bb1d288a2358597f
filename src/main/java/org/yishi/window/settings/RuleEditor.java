package org.yishi.window.settings;

import static java.util.stream.Collectors.joining;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yishi.desk.body.BodyDraft;
import org.yishi.model.body.Base;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.text.Text;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** One rule of a body: what it governs, the shares for the quorum and to pass, and where it stands. */
final class RuleEditor {
    private final Text text;
    private final Rule rule;
    private final ComboBox<Turnout> turnout;
    private final SharesEditor quorum;
    private final SharesEditor adoption;
    private final CheckBox secret;
    private final TextField source = new TextField();
    private final VBox root;

    RuleEditor(Text text, Rule rule) {
        this.text = text;
        this.rule = rule;
        turnout = Choosers.of(List.of(Turnout.values()), rule.turnout(), value -> text.of("settings.turnout", value));
        quorum = new SharesEditor(
                text,
                SettingIds.rule(rule.id(), "quorum"),
                rule.quorum(),
                share(2, 3, Comparison.AT_LEAST, Base.ENTITLED));
        adoption = new SharesEditor(
                text,
                SettingIds.rule(rule.id(), "adoption"),
                rule.adoption(),
                share(1, 2, Comparison.MORE_THAN, Base.PRESENT));
        secret = new CheckBox(text.of("settings.secret-only"));
        secret.setId(SettingIds.rule(rule.id(), "secret"));
        secret.setSelected(rule.secretOnly());
        source.setText(rule.source());
        root = new VBox(10, Forms.heading(governs()), quorumPart(), adoptionPart(), secret, sourcePart());
        root.getStyleClass().add(Looks.CARD);
    }

    VBox root() {
        return root;
    }

    /** The draft with this rule as it stands in the fields. */
    BodyDraft into(BodyDraft draft) {
        return draft.turnout(rule.id(), turnout.getValue())
                .quorum(rule.id(), quorum.shares())
                .adoption(rule.id(), adoption.shares())
                .secretOnly(rule.id(), secret.isSelected())
                .source(rule.id(), source.getText().strip());
    }

    private String governs() {
        return rule.matters().isEmpty()
                ? text.of("settings.rule.ordinary")
                : rule.matters().stream()
                        .map(matter -> text.of("settings.matter", matter))
                        .collect(joining(text.of("roster.roles.and")));
    }

    private Node quorumPart() {
        turnout.setId(SettingIds.rule(rule.id(), "turnout"));
        turnout.setAccessibleText(text.of("settings.quorum"));
        return new VBox(6, Forms.row(named("settings.quorum"), turnout), quorum.root());
    }

    private Node adoptionPart() {
        return new VBox(6, named("settings.adoption"), adoption.root());
    }

    private Node sourcePart() {
        return Forms.field(SettingIds.rule(rule.id(), "source"), text.of("settings.source"), source);
    }

    private Node named(String key) {
        var label = Forms.wrapped(text.of(key));
        label.getStyleClass().add(Looks.FIELD_NAME);
        return label;
    }

    private static Threshold share(int numerator, int denominator, Comparison comparison, Base base) {
        return new Threshold(numerator, denominator, comparison, base, Measure.HEADS);
    }
}
