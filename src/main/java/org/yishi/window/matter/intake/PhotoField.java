package org.yishi.window.matter.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.matter.intake.Intake;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** Photos of what it is about: chosen, or dropped anywhere on the form; a click on one takes it away again. */
final class PhotoField {
    private static final double SIZE = 48;

    private final Kit kit;
    private final List<Path> photos = new ArrayList<>();
    private final FlowPane shown = new FlowPane(6, 6);
    private final VBox root;

    PhotoField(Kit kit) {
        this.kit = kit;
        var add = Forms.button(IntakeIds.PHOTOS, Feather.IMAGE, kit.say("topics.form.photos-add"), this::choose);
        root = Forms.field(IntakeIds.PHOTOS, kit.say("topics.form.photos"), add);
        add.setMaxWidth(Button.USE_PREF_SIZE);
        root.getChildren().add(shown);
        show();
    }

    VBox root() {
        return root;
    }

    List<Path> photos() {
        return List.copyOf(photos);
    }

    void clear() {
        photos.clear();
        show();
    }

    /** Lets photos be dropped on a node. */
    void takeDrops(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            var dropped = event.getDragboard().hasFiles()
                    ? event.getDragboard().getFiles().stream().map(File::toPath).toList()
                    : List.<Path>of();
            add(dropped);
            event.setDropCompleted(!dropped.isEmpty());
            event.consume();
        });
    }

    private void choose() {
        add(kit.files().openMany(FilePicker.Kind.PHOTO));
    }

    /** Adds the photos among these files, and says so of the first that is none. */
    void add(List<Path> files) {
        files.stream()
                .filter(file -> !Intake.isPhoto(file))
                .findFirst()
                .ifPresent(other ->
                        kit.notices().warn(kit.say("topics.wrong.no-photo", String.valueOf(other.getFileName()))));
        files.stream()
                .filter(Intake::isPhoto)
                .filter(file -> !photos.contains(file))
                .forEach(photos::add);
        show();
    }

    private void show() {
        shown.getChildren().setAll(photos.stream().map(this::chip).toList());
        shown.setManaged(!photos.isEmpty());
    }

    private Button chip(Path photo) {
        var name = String.valueOf(photo.getFileName());
        var view = new ImageView(new Image(photo.toUri().toString(), 2 * SIZE, SIZE, true, true, true));
        var chip = Forms.icon("matter-form-photo-" + name, Feather.X, kit.say("topics.form.photo-remove", name), () -> {
            photos.remove(photo);
            show();
        });
        chip.setGraphic(view);
        return chip;
    }
}
