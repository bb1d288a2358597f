package org.yishi.window.procedure.own;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.Refusal;
import org.yishi.model.procedure.Procedure;
import org.yishi.model.procedure.Stage;
import org.yishi.text.Lang;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** What a procedure's file holds before it is taken: its stages and what to look at twice, or every mistake. */
record FileCard(Kit kit, Path file, Runnable close) {
    /** The procedure of the file, to be taken or left. */
    Node right(Procedure procedure, List<Refusal> hints, boolean replaces, Runnable take) {
        boolean chinese = kit.text().lang() == Lang.ZH;
        var box = new VBox(
                12,
                Forms.heading(kit.say(
                        "settings.file.right", file.getFileName(), chinese ? procedure.name() : procedure.nameEn())),
                Forms.muted(kit.say("procedure.own-about", procedure.code(), procedure.source())));
        box.getChildren().addAll(stages(procedure, chinese));
        hints.forEach(hint -> box.getChildren().add(line(hint, Feather.INFO, Looks.NEUTRAL)));
        if (replaces) {
            box.getChildren().add(Forms.wrapped(kit.say("procedure.own-replaces", procedure.code())));
        }
        box.getChildren()
                .add(Forms.row(
                        Forms.primary(OwnIds.TAKE, kit.say("procedure.own-take"), take),
                        Forms.button(OwnIds.CLOSE, kit.say("settings.cancel"), close)));
        return Forms.scrolled(box);
    }

    private static List<Label> stages(Procedure procedure, boolean chinese) {
        return procedure.stages().stream()
                .map(stage -> Forms.wrapped((procedure.place(stage.code()) + 1) + "  " + name(stage, chinese)))
                .toList();
    }

    private static String name(Stage stage, boolean chinese) {
        return chinese ? stage.name() : stage.nameEn();
    }

    /** What is wrong with the file, line by line; nothing of it was taken. */
    Node wrong(List<Refusal> mistakes, Runnable again) {
        var list = new VBox(8);
        list.setId(OwnIds.MISTAKES);
        mistakes.forEach(why -> list.getChildren().add(line(why, Feather.ALERT_CIRCLE, Looks.WARNING)));
        var box = new VBox(
                12,
                Forms.heading(kit.say("settings.file.wrong", file.getFileName(), mistakes.size())),
                Forms.muted(kit.say("settings.file.wrong.hint")),
                Forms.row(
                        Forms.primary(OwnIds.AGAIN, kit.say("settings.file.again"), again),
                        Forms.button(OwnIds.EDIT, Feather.EDIT_2, kit.say("procedure.own-edit"), this::edit),
                        Forms.button(OwnIds.CLOSE, kit.say("settings.cancel"), close)),
                list);
        return Forms.scrolled(box);
    }

    private void edit() {
        kit.act(() -> kit.files().show(file), _ -> {});
    }

    private Label line(Refusal why, Feather shape, String look) {
        var line = Forms.wrapped(kit.text().of(why));
        line.setGraphic(Icons.of(shape));
        line.getStyleClass().add(look);
        return line;
    }
}
