package org.yishi.window.sheet;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.followup.sheet.Taken;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** What was taken from sheets, for good. */
final class ResultPane {
    private final VBox root;
    private final Button leave;

    ResultPane(Kit kit, Taken taken, List<SheetLine> lines, int left, Runnable back) {
        var list = new LineList(lines);
        leave = Forms.primary(SheetIds.LEAVE, kit.say("sheet.taken.back"), back);
        var head = Forms.heading(kit.say("sheet.taken", taken.changes(), taken.tasks(), taken.added()));
        head.setId(SheetIds.TAKEN);
        root = new VBox(8, head, Forms.muted(kit.say("sheet.taken.final")));
        if (left > 0) {
            root.getChildren().add(Forms.muted(kit.say("sheet.taken.left", left)));
        }
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        root.getChildren().addAll(list.node(), Forms.row(Forms.gap(), leave));
    }

    Node root() {
        return root;
    }

    void focus() {
        leave.requestFocus();
    }
}
