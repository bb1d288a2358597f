package org.yishi.window.welcome;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.rescue.Rescue;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.people.Village;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.rescue.RescueView;

/** The first thing a person sees: three ways into a village, and the files of last time. */
public final class WelcomeView implements View {
    private static final double WIDTH = 620;

    private final Kit kit;
    private final Doors doors;
    private final Consumer<OpenVillage> opened;
    private final StackPane root = new StackPane();
    private final Button open;

    /** A welcome; {@code opened} is told the village that was opened. */
    public WelcomeView(Kit kit, Doors doors, Consumer<OpenVillage> opened) {
        this.kit = kit;
        this.doors = doors;
        this.opened = opened;
        open = way(WelcomeIds.OPEN, Feather.FOLDER, "welcome.open", "welcome.open.hint", this::openFile);
        root.getStyleClass().add("welcome");
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(
                event -> open(event.getDragboard().getFiles().getFirst().toPath()));
        showWays();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        open.requestFocus();
    }

    private void showWays() {
        var name = new Label(kit.say("app.name"));
        name.getStyleClass().add("welcome-name");
        show(
                name,
                Forms.muted(kit.say("welcome.lead")),
                open,
                way(WelcomeIds.NEW, Feather.PLUS_SQUARE, "welcome.new", "welcome.new.hint", this::showForm),
                way(WelcomeIds.SAMPLE, Feather.COMPASS, "welcome.sample", "welcome.sample.hint", this::openSample),
                recent());
        open.requestFocus();
    }

    private void showForm() {
        var form = new NewVillageForm(kit, this::create, this::showWays);
        show(form.root());
        form.shown();
    }

    private void show(Node... nodes) {
        var column = new VBox(16, nodes);
        column.setAlignment(Pos.CENTER_LEFT);
        column.setMaxWidth(WIDTH);
        root.getChildren().setAll(column);
    }

    private Button way(String id, Feather icon, String title, String hint, Runnable deed) {
        var remark = Forms.muted(kit.say(hint));
        // A button asks its graphic for a height without telling a width; so the text must know its own.
        remark.setMinWidth(WIDTH - 100);
        remark.setMaxWidth(WIDTH - 100);
        var words = new VBox(2, Forms.heading(kit.say(title)), remark);
        var symbol = Icons.of(icon);
        symbol.getStyleClass().add("way-icon");
        var button = Forms.button(id, "", deed);
        button.setGraphic(Forms.row(symbol, words));
        button.setAccessibleText(kit.say(title));
        button.getStyleClass().add("way");
        button.setMaxWidth(WIDTH);
        return button;
    }

    private Node recent() {
        var list = new VBox(4);
        list.setId(WelcomeIds.RECENT);
        var files = doors.recent();
        if (!files.isEmpty()) {
            list.getChildren().add(Forms.heading(kit.say("welcome.recent")));
        }
        for (var file : files) {
            var link = new Hyperlink(file.getFileName() + "    " + file.getParent());
            link.setOnAction(_ -> open(file));
            list.getChildren().add(link);
        }
        return list;
    }

    private void openFile() {
        kit.files().open(FilePicker.Kind.VILLAGE).ifPresent(this::open);
    }

    private void open(Path file) {
        enter(() -> doors.open(file), why -> refused(file, why));
    }

    /** Tells why a file was not opened; where something of it can be saved, shows the ways to that. */
    public void refused(Path file, Refusal why) {
        if (Rescue.mayHelp(why)) {
            var rescue = new RescueView(kit, doors.ways(), file, why, this::open, this::showWays);
            show(rescue.root());
            rescue.shown();
        } else {
            warn(why);
        }
    }

    private void warn(Refusal why) {
        kit.notices().warn(kit.text().of(why));
    }

    private void openSample() {
        enter(doors::sample, this::warn);
    }

    private void create(Village village) {
        kit.files()
                .save(FilePicker.Kind.VILLAGE, village.name())
                .ifPresent(file -> enter(() -> doors.create(village, file), this::warn));
    }

    private void enter(Callable<Outcome<OpenVillage>> door, Consumer<Refusal> otherwise) {
        root.setDisable(true);
        kit.background()
                .run(
                        door,
                        outcome -> {
                            root.setDisable(false);
                            switch (outcome) {
                                case Outcome.Done<OpenVillage>(var village) -> opened.accept(village);
                                case Outcome.Refused<OpenVillage>(var why) -> otherwise.accept(why);
                            }
                        },
                        failure -> {
                            root.setDisable(false);
                            kit.notices().trouble(failure);
                        });
    }
}
