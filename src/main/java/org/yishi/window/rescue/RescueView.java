package org.yishi.window.rescue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.backup.Kept;
import org.yishi.desk.rescue.Rescued;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.text.Days;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;

/** A file that cannot be opened: what is wrong, that it was not touched, and the ways on. */
public final class RescueView implements View {
    private static final double WIDTH = 760;
    private static final double LIST_HEIGHT = 150;
    private static final int LOST_ROWS = 7;

    private final Kit kit;
    private final Ways ways;
    private final Path file;
    private final Consumer<Path> open;
    private final VBox root = new VBox(16);
    private final ListView<Kept> backups = new ListView<>();
    private final Button rescue;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /**
     * A page for a file.
     *
     * @param open opens the file that was made, or put back
     * @param other leads to the choice of another file
     */
    public RescueView(Kit kit, Ways ways, Path file, Refusal why, Consumer<Path> open, Runnable other) {
        this.kit = kit;
        this.ways = ways;
        this.file = file;
        this.open = open;
        rescue = Forms.primary(RescueIds.RESCUE, kit.say("rescue.into"), this::rescue);
        var sentence = Forms.wrapped(kit.text().of(why));
        sentence.setId(RescueIds.WHY);
        var back = Forms.button(RescueIds.OTHER, Feather.FOLDER, kit.say("rescue.other"), other);
        show(
                Forms.heading(kit.say("rescue.title")),
                sentence,
                Forms.wrapped(kit.say("rescue.untouched")),
                Forms.row(rescue, back),
                Forms.muted(kit.say("rescue.into-hint")),
                fromBackup());
        kit.ask(() -> ways.backups(file), found -> backups.getItems().setAll(found));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        rescue.requestFocus();
    }

    private void show(Node... nodes) {
        root.getChildren().setAll(nodes);
        root.setMaxWidth(WIDTH);
    }

    private Node fromBackup() {
        backups.setId(RescueIds.BACKUPS);
        backups.setPrefHeight(LIST_HEIGHT);
        backups.setPlaceholder(Forms.muted(kit.say("rescue.no-backups")));
        var days = new Days(kit.text());
        backups.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(Kept kept, boolean empty) {
                super.updateItem(kept, empty);
                setText(empty ? "" : words(days, kept));
            }
        });
        var restore = Forms.button(RescueIds.RESTORE, Feather.ROTATE_CCW, kit.say("rescue.from-backup"), this::restore);
        restore.disableProperty()
                .bind(backups.getSelectionModel().selectedItemProperty().isNull());
        return new VBox(
                8,
                Forms.heading(kit.say("rescue.backups")),
                backups,
                Forms.row(restore),
                Forms.muted(kit.say("rescue.aside")));
    }

    private String words(Days days, Kept kept) {
        return days.dateTime(kept.at())
                + "    "
                + kept.holdings()
                        .map(holds -> kit.say(
                                "backup.holding",
                                holds.residents(),
                                holds.meetings(),
                                holds.entries(),
                                days.dateTime(holds.last())))
                        .orElse("");
    }

    private void restore() {
        var chosen = backups.getSelectionModel().getSelectedItem();
        root.setDisable(true);
        kit.background()
                .run(
                        () -> ways.restore(chosen.file(), file),
                        outcome -> {
                            root.setDisable(false);
                            switch (outcome) {
                                case Outcome.Done<Path>(Path aside) -> {
                                    open.accept(file);
                                    kit.notices().say(kit.say("rescue.restored", aside.getFileName()));
                                }
                                case Outcome.Refused<Path>(Refusal why) ->
                                    kit.notices().warn(kit.text().of(why));
                            }
                        },
                        this::trouble);
    }

    private void rescue() {
        kit.files()
                .save(FilePicker.Kind.VILLAGE, stem() + kit.say("rescue.suffix"))
                .ifPresent(this::rescue);
    }

    private String stem() {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void rescue(Path fresh) {
        stopped.set(false);
        var before = List.copyOf(root.getChildren());
        var stop = Forms.button(RescueIds.STOP, kit.say("rescue.cancel"), () -> stopped.set(true));
        show(Forms.heading(kit.say("rescue.under-way")), Forms.row(stop));
        stop.requestFocus();
        kit.background()
                .run(
                        () -> ways.rescue(file, fresh, stopped::get),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Rescued>(Rescued rescued) -> told(rescued);
                                case Outcome.Refused<Rescued>(Refusal why) -> {
                                    show(before.toArray(Node[]::new));
                                    rescue.requestFocus();
                                    kit.notices().warn(kit.text().of(why));
                                }
                            }
                        },
                        this::trouble);
    }

    private void told(Rescued rescued) {
        var openNew = Forms.primary(RescueIds.OPEN, kit.say("rescue.open"), () -> open.accept(rescued.file()));
        var said = new Label(kit.say(rescued.isWhole() ? "rescue.done" : "rescue.done-lost", rescued.kept()));
        said.setWrapText(true);
        var lost = new TextArea(String.join("\n", rescued.lost()));
        lost.setId(RescueIds.LOST);
        lost.setEditable(false);
        lost.setWrapText(true);
        lost.setPrefRowCount(LOST_ROWS);
        lost.setVisible(!rescued.isWhole());
        lost.setManaged(!rescued.isWhole());
        show(
                Forms.heading(kit.say("rescue.rescued")),
                said,
                lost,
                Forms.muted(kit.say("rescue.list", rescued.list())),
                Forms.row(openNew));
        openNew.requestFocus();
    }

    private void trouble(Throwable failure) {
        root.setDisable(false);
        kit.notices().trouble(failure);
    }
}
