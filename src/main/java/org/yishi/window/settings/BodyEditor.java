package org.yishi.window.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.body.BodyDraft;
import org.yishi.model.body.Body;
import org.yishi.model.body.NoticeRule;
import org.yishi.model.body.Power;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.NumberBox;
import org.yishi.window.kit.look.Looks;

/** A body's rules as fields: name, first day, notice, proxies, and each rule with its shares and its source. */
final class BodyEditor {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final Kit kit;
    private final Body body;
    private final Consumer<Body> save;
    private final TextField name = new TextField();
    private final TextField nameEn = new TextField();
    private final DatePicker from;
    private final NumberBox days;
    private final TextField noticeSource = new TextField();
    private final ProxyPart proxy;
    private final CustomsPart customs;
    private final List<RuleEditor> rules;
    private final ScrollPane root;
    private final Node foot;

    BodyEditor(Kit kit, Body body, Consumer<Body> save, Runnable reset) {
        this.kit = kit;
        this.body = body;
        this.save = save;
        name.setText(body.name());
        nameEn.setText(body.nameEn());
        from = Choosers.day(Optional.of(body.holdsFrom()));
        days = new NumberBox(0, 60, body.notice().days());
        noticeSource.setText(body.notice().source());
        proxy = new ProxyPart(kit.text(), body.proxy());
        customs = new CustomsPart(kit.text(), body.customs());
        rules = body.rules().stream()
                .map(rule -> new RuleEditor(kit.text(), rule))
                .toList();
        root = new ScrollPane(fields());
        root.setFitToWidth(true);
        root.getStyleClass().add(Looks.PLAIN);
        foot = foot(reset);
    }

    Node root() {
        return root;
    }

    Node foot() {
        return foot;
    }

    private Node fields() {
        var box = new VBox(14);
        box.getStyleClass().add("form");
        box.getChildren()
                .addAll(
                        Forms.row(Forms.badge(kit.text().of("settings.power", body.power()), power()), Forms.gap()),
                        side(
                                field(SettingIds.BODY_NAME, "settings.body-name", name),
                                field(SettingIds.BODY_NAME_EN, "settings.body-name-en", nameEn),
                                narrow(field(SettingIds.BODY_FROM, "settings.body-from", from))),
                        side(
                                narrow(field(SettingIds.NOTICE_DAYS, "settings.notice-days", days.node())),
                                field(SettingIds.NOTICE_SOURCE, "settings.source", noticeSource)),
                        proxy.root());
        rules.forEach(rule -> box.getChildren().add(rule.root()));
        box.getChildren().add(customs.root());
        if (!body.note().isEmpty()) {
            box.getChildren().add(Forms.muted(body.note()));
        }
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                event.consume();
                trySave();
            }
        });
        return box;
    }

    private String power() {
        return body.power() == Power.DECIDES ? Looks.ACCENT : Looks.NEUTRAL;
    }

    private Node foot(Runnable reset) {
        var row = Forms.row(
                Forms.muted(kit.say("settings.bodies.hint")),
                Forms.gap(),
                Forms.button(SettingIds.BODY_RESET, kit.say("settings.reset"), reset),
                Forms.primary(SettingIds.BODY_SAVE, kit.say("settings.save"), this::trySave));
        BorderPane.setMargin(row, new Insets(12, 0, 0, 0));
        return row;
    }

    private void trySave() {
        var draft = BodyDraft.of(body)
                .named(name.getText().strip(), nameEn.getText().strip())
                .holdsFrom(from.getValue())
                .notice(new NoticeRule(days.value(), noticeSource.getText().strip()))
                .proxy(proxy.rule())
                .customs(customs.customs());
        for (var rule : rules) {
            draft = rule.into(draft);
        }
        save.accept(draft.body());
    }

    private VBox field(String id, String label, Node control) {
        return Forms.field(id, kit.say(label), control);
    }

    private static Node narrow(VBox field) {
        field.getStyleClass().add("narrow");
        return field;
    }

    private static Node side(Node... fields) {
        for (var field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return new HBox(12, fields);
    }
}
