package org.yishi.window.matter.thread;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.FollowUp;
import org.yishi.model.Outcome;
import org.yishi.model.task.NoteFile;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;

/** Photos and files of a report: photos as small pictures, read and made small off the thread that draws. */
final class Photos {
    private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".gif", ".bmp");
    private static final double WIDTH = 128;
    private static final double HEIGHT = 96;

    private final Kit kit;
    private final FollowUp desk;
    private final Map<Long, Image> small = new HashMap<>();

    Photos(Kit kit, FollowUp desk) {
        this.kit = kit;
        this.desk = desk;
    }

    List<Node> of(List<NoteFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var row = new FlowPane(8, 8);
        files.forEach(file -> row.getChildren().add(isPicture(file) ? photo(file) : other(file)));
        return List.of(row);
    }

    private static boolean isPicture(NoteFile file) {
        var name = file.fileName().toLowerCase(Locale.ROOT);
        return PICTURES.stream().anyMatch(name::endsWith);
    }

    private Node photo(NoteFile file) {
        var view = new ImageView();
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
        var button = open(file);
        button.setText("");
        button.setGraphic(view);
        button.setPrefSize(WIDTH + 16, HEIGHT + 16);
        var known = Optional.ofNullable(small.get(file.id()));
        known.ifPresentOrElse(
                view::setImage,
                () -> kit.ask(
                        () -> read(file),
                        image -> image.ifPresentOrElse(
                                made -> {
                                    small.put(file.id(), made);
                                    view.setImage(made);
                                },
                                () -> unreadable(button, file))));
        return button;
    }

    private static void unreadable(Button button, NoteFile file) {
        button.setGraphic(Icons.of(Feather.IMAGE));
        button.setText(file.fileName());
    }

    private Optional<Image> read(NoteFile file) {
        return desk.content(file.id())
                .map(bytes -> new Image(new ByteArrayInputStream(bytes), 2 * WIDTH, 2 * HEIGHT, true, true))
                .filter(image -> !image.isError());
    }

    private Node other(NoteFile file) {
        var button = open(file);
        button.setGraphic(Icons.of(Feather.PAPERCLIP));
        return button;
    }

    private Button open(NoteFile file) {
        var button = Forms.button("note-file-" + file.id(), file.fileName(), () -> show(file));
        button.setAccessibleText(file.fileName());
        return button;
    }

    /** Writes a copy where the system keeps passing files, and opens it in the program for its kind. */
    private void show(NoteFile file) {
        kit.act(() -> written(file).then(kit.files()::show), _ -> {});
    }

    private Outcome<Path> written(NoteFile file) {
        var content = desk.content(file.id());
        if (content.isEmpty()) {
            return Outcome.refused("followup.wrong.gone");
        }
        try {
            var copy = Files.createTempDirectory("yishi")
                    .resolve(Path.of(file.fileName()).getFileName());
            Files.write(copy, content.get());
            copy.toFile().deleteOnExit();
            return Outcome.done(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(file.fileName(), e);
        }
    }
}
