package org.yishi.window.sheet;

import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.sheet.Share;
import org.yishi.desk.followup.sheet.SheetRound;
import org.yishi.model.Outcome;
import org.yishi.model.id.TaskId;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.look.Icons;

/**
 * The menu by which sheets go out and come back.
 *
 * <pre>{@code
 * var menu = new SheetMenu(kit, round, table::shownIds);
 * top.getChildren().add(menu.root());
 * }</pre>
 */
public final class SheetMenu {
    private final Kit kit;
    private final SheetRound round;
    private final Supplier<List<TaskId>> shown;
    private final MenuButton root;

    /** @param shown the tasks that the place lists now, asked for each time they are needed */
    public SheetMenu(Kit kit, SheetRound round, Supplier<List<TaskId>> shown) {
        this.kit = kit;
        this.round = round;
        this.shown = shown;
        var some = item(SheetIds.SEND_SHOWN, "", "", this::sendShown);
        root = new MenuButton(
                kit.say("sheet.menu"),
                Icons.of(Feather.GRID),
                item(SheetIds.READ, kit.say("sheet.menu.back"), "Shortcut+I", () -> read(List.of())),
                new SeparatorMenuItem(),
                item(SheetIds.SEND_ALL, kit.say("sheet.menu.all"), "Shortcut+E", () -> send("", List.of())),
                item(SheetIds.SEND_OWNERS, kit.say("sheet.menu.owner"), "", () -> sendEach(Share.OWNER)),
                item(SheetIds.SEND_GRIDS, kit.say("sheet.menu.grid"), "", () -> sendEach(Share.GRID)),
                some);
        root.setId(SheetIds.MENU);
        root.setMinWidth(Region.USE_PREF_SIZE);
        root.setOnShowing(
                _ -> some.setText(kit.say("sheet.menu.shown", shown.get().size())));
    }

    /** The button that opens the menu. */
    public Node root() {
        return root;
    }

    /** Files that are dropped on a place are read as filled-in sheets. */
    public static void takeDrops(Node place, Kit kit, SheetRound round) {
        place.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        place.setOnDragDropped(event -> {
            var files =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            kit.go().to(Place.FOLLOWUP, new SheetView(kit, round, files));
        });
    }

    private static MenuItem item(String id, String words, String key, Runnable deed) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(_ -> deed.run());
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        return item;
    }

    private void read(List<Path> files) {
        kit.go().to(Place.FOLLOWUP, new SheetView(kit, round, files));
    }

    private void sendShown() {
        send(kit.say("sheet.shown-name"), shown.get());
    }

    /** Writes one sheet; no tasks named means all. */
    private void send(String whose, List<TaskId> tasks) {
        var which = new HashSet<>(tasks);
        boolean isAll = whose.isEmpty();
        kit.files()
                .save(FilePicker.Kind.EXCEL, round.name(whose))
                .ifPresent(file ->
                        kit.act(() -> round.send(file, task -> isAll || which.contains(task.id())), this::written));
    }

    private void written(Path file) {
        kit.notices().offer(kit.say("sheet.said.sent", file.getFileName()), kit.say("sheet.open"), () -> open(file));
    }

    private void sendEach(Share share) {
        kit.files()
                .folder()
                .ifPresent(folder -> kit.act(() -> round.sendEach(folder, share), files -> sent(folder, files)));
    }

    private void sent(Path folder, List<Path> files) {
        kit.notices().panel(new SentPanel(kit, files, () -> open(folder)).root());
    }

    private void open(Path file) {
        kit.act(() -> kit.files().show(file), Outcome::done);
    }
}
