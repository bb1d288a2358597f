package org.yishi.window.photo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
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
import org.yishi.text.file.FileName;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;

/** A photo or file of a report: opened in the system's program, or written elsewhere. */
public final class FileChip {
    private static final long KILO = 1024;
    /** What a person looks at; anything else might run, and is only written where they say. */
    private static final Set<String> LOOKED_AT = Set.of(
            "png", "jpg", "jpeg", "gif", "bmp", "webp", "heic", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx",
            "wps", "et", "ofd", "txt", "csv", "mp4", "mov", "mp3", "m4a", "wav");

    private final Kit kit;
    private final LongFunction<Optional<byte[]>> content;
    private final NoteFile file;
    private final HBox root;

    /** A photo or file; {@code content} reads it by its number. */
    public FileChip(Kit kit, LongFunction<Optional<byte[]>> content, NoteFile file, Thumbnails thumbnails) {
        this.kit = kit;
        this.content = content;
        this.file = file;
        var words = kit.say("task.file", file.fileName(), Math.ceilDiv(file.size(), KILO));
        var open = Forms.button(id(file.id()), words, this::open);
        open.setGraphic(Icons.of(Thumbnails.isPicture(file) ? Feather.IMAGE : Feather.FILE));
        if (Thumbnails.isPicture(file)) {
            open.setContentDisplay(ContentDisplay.TOP);
            thumbnails.show(file, image -> open.setGraphic(sized(new ImageView(image))));
        }
        shorten(open);
        var save =
                Forms.icon(saveId(file.id()), Feather.DOWNLOAD, kit.say("task.file.save", file.fileName()), this::save);
        root = new HBox(2, open, save);
        root.setAlignment(Pos.CENTER_LEFT);
    }

    public Node root() {
        return root;
    }

    /** The id of the key that opens a file, as {@code task-page-file-7}. */
    public static String id(long file) {
        return "task-page-file-" + file;
    }

    /** The id of the key that writes a file elsewhere. */
    public static String saveId(long file) {
        return "task-page-file-save-" + file;
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
        kit.act(this::shown, _ -> {});
    }

    private Outcome<Path> shown() {
        if (!LOOKED_AT.contains(Thumbnails.ending(file.fileName()))) {
            return Outcome.refused("task.wrong.not-opened", file.fileName());
        }
        try {
            var folder = Files.createTempDirectory("yishi");
            var copy = written(folder.resolve(FileName.of(file.fileName())));
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            return kit.files().show(copy);
        } catch (IOException e) {
            throw new UncheckedIOException("a copy of " + file.fileName(), e);
        }
    }

    private void save() {
        kit.files()
                .save(FilePicker.Kind.ANY, file.fileName())
                .ifPresent(target -> kit.act(
                        () -> Outcome.done(written(target)),
                        path -> kit.notices().say(kit.say("task.said.written", path.getFileName()))));
    }

    private Path written(Path target) {
        try {
            return Files.write(target, content.apply(file.id()).orElse(new byte[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(target.toString(), e);
        }
    }
}
