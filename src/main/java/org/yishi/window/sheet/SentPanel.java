package org.yishi.window.sheet;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** The list of the sheets that were written, and what to do with them. */
final class SentPanel {
    private static final double ROW = 36;
    private static final int MOST_ROWS = 9;

    private final VBox root;

    SentPanel(Kit kit, List<Path> files, Runnable show) {
        var list = new ListView<String>();
        list.setId(SheetIds.SENT);
        list.getItems()
                .setAll(files.stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .toList());
        list.setPrefHeight(Math.min(files.size(), MOST_ROWS) * ROW + 8);
        var close = Forms.primary(
                SheetIds.SENT_CLOSE, kit.say("app.close"), () -> kit.notices().closePanel());
        root = new VBox(
                12,
                Forms.heading(kit.say("sheet.sent.title", files.size())),
                Forms.muted(kit.say("sheet.sent.hint")),
                list,
                Forms.row(Forms.button(SheetIds.SENT_SHOW, kit.say("sheet.sent.show"), show), Forms.gap(), close));
        root.getStyleClass().add(Looks.PANEL);
    }

    Region root() {
        return root;
    }
}
