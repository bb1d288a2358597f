package org.yishi.window.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.Refusal;
import org.yishi.model.body.Body;
import org.yishi.text.Lang;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** What a body's file holds, before it is taken: its rules' first day and what they replace, or every mistake. */
final class BodyFileView {
    private final Kit kit;
    private final String file;
    private final Runnable cancel;

    BodyFileView(Kit kit, Path file, Runnable cancel) {
        this.kit = kit;
        this.file = String.valueOf(file.getFileName());
        this.cancel = cancel;
    }

    /** The body of the file, to be taken or left. */
    Node right(Body body, Optional<Body> replaced, Runnable add) {
        var what = replaced.map(before -> kit.say("settings.file.replaces", before.name(), before.holdsFrom()))
                .orElseGet(() -> kit.say("settings.file.new"));
        var box = box(
                Forms.heading(kit.say("settings.file.right", file, name(body))),
                Forms.wrapped(kit.say(
                        "settings.file.about",
                        body.code(),
                        body.holdsFrom(),
                        body.rules().size())),
                Forms.wrapped(what));
        box.getChildren()
                .add(Forms.row(
                        Forms.primary(SettingIds.FILE_ADD, kit.say("settings.file.add"), add),
                        Forms.button(SettingIds.FILE_CANCEL, kit.say("settings.cancel"), cancel)));
        return box;
    }

    /** What is wrong with the file, line by line; nothing of it was taken. */
    Node wrong(List<Refusal> mistakes, Runnable again) {
        var box = box(
                Forms.heading(kit.say("settings.file.wrong", file, mistakes.size())),
                Forms.muted(kit.say("settings.file.wrong.hint")));
        var list = new VBox(8);
        list.setId(SettingIds.FILE_MISTAKES);
        mistakes.forEach(why -> list.getChildren().add(mistake(why)));
        box.getChildren()
                .addAll(
                        list,
                        Forms.row(
                                Forms.primary(SettingIds.FILE_AGAIN, kit.say("settings.file.again"), again),
                                Forms.button(SettingIds.FILE_CANCEL, kit.say("settings.cancel"), cancel)));
        return Forms.scrolled(box);
    }

    private Label mistake(Refusal why) {
        var line = Forms.wrapped(kit.text().of(why));
        line.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        line.getStyleClass().add(Looks.WARNING);
        return line;
    }

    private String name(Body body) {
        return kit.text().lang() == Lang.ZH ? body.name() : body.nameEn();
    }

    private static VBox box(Node... nodes) {
        var box = new VBox(14, nodes);
        box.getStyleClass().addAll("form", Looks.PLAIN);
        return box;
    }
}
