package org.yishi.window.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.body.Threshold;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;

/** The shares of a rule, all of which must be reached: one line each, lines added and taken away. */
final class SharesEditor {
    private final Text text;
    private final String id;
    private final List<ShareLine> lines = new ArrayList<>();
    private final VBox list = new VBox(6);
    private final VBox root;

    /** {@code usual} is what a new line proposes. */
    SharesEditor(Text text, String id, List<Threshold> shares, Threshold usual) {
        this.text = text;
        this.id = id;
        shares.forEach(this::add);
        root = new VBox(
                6,
                list,
                Forms.row(Forms.button(id + "-add", Feather.PLUS, text.of("settings.share.add"), () -> add(usual))));
        tellEmpty();
    }

    Node root() {
        return root;
    }

    List<Threshold> shares() {
        return lines.stream().map(ShareLine::share).toList();
    }

    private void add(Threshold share) {
        var line = new ShareLine(text, id + "-" + (lines.size() + 1), share, this::remove);
        lines.add(line);
        tellEmpty();
    }

    private void remove(ShareLine line) {
        lines.remove(line);
        tellEmpty();
    }

    private void tellEmpty() {
        if (lines.isEmpty()) {
            list.getChildren().setAll(Forms.muted(text.of("settings.share.none")));
        } else {
            list.getChildren().setAll(lines.stream().map(ShareLine::root).toList());
        }
    }
}
