package org.yishi.window.intake;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.roster.RosterFile;
import org.yishi.desk.roster.RosterImport;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;

/** Brings in a roster: first the file, then what it would do, then all of it or nothing. */
public final class IntakeView implements View {
    private final Kit kit;
    private final RosterImport desk;
    private final StackPane middle = new StackPane();
    private final BorderPane root = new BorderPane(middle);
    private final Button choose;

    /** An import that begins with the choice of a file, or with the one that was dropped on the window. */
    public IntakeView(Kit kit, RosterImport desk, Optional<Path> dropped) {
        this.kit = kit;
        this.desk = desk;
        choose = Forms.primary(IntakeIds.CHOOSE, kit.say("roster.intake.choose"), this::choose);
        root.getStyleClass().add(Looks.PLACE);
        root.setTop(Forms.row(
                Forms.title(kit.say("roster.import")),
                Forms.gap(),
                Forms.button(IntakeIds.CANCEL, Feather.ARROW_LEFT, kit.say("app.back"), this::leave)));
        BorderPane.setMargin(middle, new Insets(12, 0, 0, 0));
        middle.getChildren().setAll(invitation());
        takeDrops();
        dropped.ifPresent(this::open);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        choose.requestFocus();
    }

    private Node invitation() {
        var box = Forms.empty(Feather.FILE_TEXT, kit.say("roster.intake.title"), kit.say("roster.intake.hint"), choose);
        box.setId(IntakeIds.DROP);
        box.getStyleClass().add("drop-field");
        return new VBox(box);
    }

    private void takeDrops() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(
                event -> open(event.getDragboard().getFiles().getFirst().toPath()));
    }

    private void choose() {
        kit.files().open(FilePicker.Kind.ROSTER).ifPresent(this::open);
    }

    private void open(Path file) {
        kit.act(() -> desk.open(file), this::show);
    }

    private void show(RosterFile file) {
        var preview = new PreviewView(kit, desk, file, this::leave);
        middle.getChildren().setAll(preview.root());
        preview.shown();
    }

    private void leave() {
        kit.go().to(Place.RESIDENTS);
    }
}
