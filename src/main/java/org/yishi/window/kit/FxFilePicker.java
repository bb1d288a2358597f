package org.yishi.window.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.yishi.model.Outcome;
import org.yishi.text.Text;
import org.yishi.text.file.FileName;
import org.yishi.window.kit.work.Opener;

/** The system's own file dialog. It opens each kind of file where the last one of that kind was. */
public final class FxFilePicker implements FilePicker {
    private final Text text;
    private final Window owner;
    private final Path home;
    private final Map<Kind, Path> folders = new EnumMap<>(Kind.class);

    /** The dialog of a window; the first folder shown is the person's own. */
    public FxFilePicker(Text text, Window owner, Path home) {
        this.home = home;
        this.text = text;
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(Kind kind) {
        return remember(kind, chooser(kind).showOpenDialog(owner));
    }

    @Override
    public List<Path> openMany(Kind kind) {
        // The dialog answers with nothing at all when it is closed.
        var chosen =
                Optional.ofNullable(chooser(kind).showOpenMultipleDialog(owner)).orElse(List.of());
        return chosen.stream().flatMap(file -> remember(kind, file).stream()).toList();
    }

    @Override
    public Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(text.of("app.folder"));
        Optional.ofNullable(folders.get(Kind.EXCEL))
                .or(() -> Optional.of(home))
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        var chosen = Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        chosen.ifPresent(folder -> folders.put(Kind.EXCEL, folder));
        return chosen;
    }

    @Override
    public Optional<Path> save(Kind kind, String suggestedName) {
        var chooser = chooser(kind);
        chooser.setInitialFileName(withEnding(kind, FileName.of(suggestedName)));
        return remember(kind, chooser.showSaveDialog(owner)).map(path -> named(kind, path));
    }

    @Override
    public Outcome<Path> show(Path file) {
        return new Opener(System.getProperty("os.name")).show(file);
    }

    private FileChooser chooser(Kind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(text.of("app.file", kind));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(text.of("app.file", kind), kind.endings()));
        Optional.ofNullable(folders.get(kind))
                .or(() -> Optional.of(home))
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }

    private Optional<Path> remember(Kind kind, @Nullable File chosen) {
        var path = Optional.ofNullable(chosen).map(File::toPath);
        path.map(Path::getParent).ifPresent(folder -> folders.put(kind, folder));
        return path;
    }

    /** Some systems do not add the ending that the person left out. */
    private static Path named(Kind kind, Path path) {
        return path.resolveSibling(withEnding(kind, path.getFileName().toString()));
    }

    private static String withEnding(Kind kind, String name) {
        return name.endsWith(kind.ending()) ? name : name + kind.ending();
    }
}
