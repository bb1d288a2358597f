package org.yishi.window.sheet;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.followup.sheet.SheetPreview;
import org.yishi.desk.followup.sheet.SheetRound;
import org.yishi.desk.followup.sheet.Taken;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** What filled-in sheets would change: line by line, ticked or not, taken in one step. */
final class PreviewPane {
    private final Kit kit;
    private final SheetRound round;
    private final BiConsumer<Taken, List<SheetLine>> done;
    private final LineTable table;
    private final List<SheetLine> lines;
    private final Button take;
    private final VBox root;

    /** @param done is told what was taken, and the lines that were */
    PreviewPane(Kit kit, SheetRound round, int files, SheetPreview preview, BiConsumer<Taken, List<SheetLine>> done) {
        this.kit = kit;
        this.round = round;
        this.done = done;
        lines = Stream.of(
                        preview.wrongs().stream().map(wrong -> SheetLine.of(kit.text(), wrong)),
                        preview.added().stream().map(row -> SheetLine.of(kit.text(), row)),
                        preview.changes().stream().map(change -> SheetLine.of(kit.text(), change)))
                .flatMap(line -> line)
                .toList();
        take = Forms.primary(SheetIds.TAKE, "", this::take);
        table = new LineTable(kit, this::count);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        root = new VBox(8, head(files, preview.rows()), table.node(), foot(), table.measure());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        table.show(lines);
        count();
    }

    Node root() {
        return root;
    }

    void focus() {
        table.node().requestFocus();
    }

    private Node head(int files, int rows) {
        var filters = new FilterButtons(kit, lines, table::only);
        return Forms.row(filters.root(), Forms.gap(), Forms.muted(kit.say("sheet.read", files, rows)));
    }

    private Node foot() {
        return Forms.row(
                Forms.button(SheetIds.ALL, kit.say("sheet.all"), () -> table.tickAll(true)),
                Forms.button(SheetIds.NONE, kit.say("sheet.none"), () -> table.tickAll(false)),
                Forms.muted(kit.say("sheet.keys")),
                Forms.gap(),
                take);
    }

    private void count() {
        int many = table.ticked().size();
        take.setText(many == 0 ? kit.say("sheet.take-none") : kit.say("sheet.take", many));
        take.setDisable(many == 0);
    }

    private void take() {
        var ticked = table.ticked();
        var changes = ticked.stream().flatMap(line -> line.change().stream()).toList();
        var added = ticked.stream().flatMap(line -> line.added().stream()).toList();
        take.setDisable(true);
        kit.act(() -> round.take(changes, added), taken -> done.accept(taken, ticked), why -> {
            kit.notices().warn(kit.text().of(why));
            count();
        });
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER && !take.isDisabled()) {
            event.consume();
            take.fire();
        }
    }
}
