package org.yishi.window.task.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.Outcome;
import org.yishi.model.task.NoteFile;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.task.part.Page;
import org.yishi.window.task.part.TaskIds;

/** A photo or file of a report: opened in the system's program, or written elsewhere. */
final class FileChip {
    private static final long KILO = 1024;
    /** What a person looks at; anything else might run, and is only written where they say. */
    private static final Set<String> LOOKED_AT = Set.of(
            "png", "jpg", "jpeg", "gif", "bmp", "webp", "heic", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx",
            "wps", "et", "ofd", "txt", "csv", "mp4", "mov", "mp3", "m4a", "wav");

    private final Page page;
    private final NoteFile file;
    private final HBox root;

    FileChip(Page page, NoteFile file, Thumbnails thumbnails) {
        this.page = page;
        this.file = file;
        var words = page.say("task.file", file.fileName(), Math.ceilDiv(file.size(), KILO));
        var open = Forms.button(TaskIds.file(file.id()), words, this::open);
        open.setGraphic(Icons.of(Thumbnails.isPicture(file) ? Feather.IMAGE : Feather.FILE));
        if (Thumbnails.isPicture(file)) {
            open.setContentDisplay(ContentDisplay.TOP);
            thumbnails.show(file, image -> open.setGraphic(sized(new ImageView(image))));
        }
        shorten(open);
        var save = Forms.icon(
                TaskIds.fileSave(file.id()), Feather.DOWNLOAD, page.say("task.file.save", file.fileName()), this::save);
        root = new HBox(2, open, save);
        root.setAlignment(Pos.CENTER_LEFT);
    }

    Node root() {
        return root;
    }

    private static ImageView sized(ImageView view) {
        view.setPreserveRatio(true);
        view.setFitHeight(Thumbnails.SIZE);
        view.setFitWidth(2 * Thumbnails.SIZE);
        return view;
    }

    private static void shorten(Button open) {
        open.setMinWidth(0);
        open.setMaxWidth(260);
        open.setTooltip(new Tooltip(open.getText()));
    }

    private void open() {
        page.kit().act(this::shown, _ -> {});
    }

    private Outcome<Path> shown() {
        if (!LOOKED_AT.contains(Thumbnails.ending(file.fileName()))) {
            return Outcome.refused("task.wrong.not-opened", file.fileName());
        }
        try {
            var folder = Files.createTempDirectory("yishi");
            var copy = written(folder.resolve(plain(file.fileName())));
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            return page.kit().files().show(copy);
        } catch (IOException e) {
            throw new UncheckedIOException("a copy of " + file.fileName(), e);
        }
    }

    /** A name that every system takes; it came from whoever sent the file. */
    private static String plain(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    private void save() {
        page.kit()
                .files()
                .save(FilePicker.Kind.ANY, file.fileName())
                .ifPresent(target -> page.kit()
                        .act(
                                () -> Outcome.done(written(target)),
                                path -> page.kit().notices().say(page.say("task.said.written", path.getFileName()))));
    }

    private Path written(Path target) {
        try {
            return Files.write(target, page.followUp().content(file.id()).orElse(new byte[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(target.toString(), e);
        }
    }
}
