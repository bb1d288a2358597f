package org.yishi.window;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.yishi.desk.settings.Look;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Navigation;
import org.yishi.window.kit.Notices;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Picture;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.kit.sound.Chime;
import org.yishi.window.kit.work.DirectBackground;

/**
 * Pictures of views as PNG files under {@code target/shots}, for eyes.
 *
 * <pre>{@code
 * Shots.take("welcome-zh", 1366, 768, () -> new WelcomeView(...).root());
 * }</pre>
 */
public final class Shots {
    private static final Path FOLDER = Path.of("target", "shots");

    private Shots() {}

    /** Starts the toolkit where no test did so before. */
    public static void startToolkit() {
        var started = new CompletableFuture<Void>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException alreadyRunning) {
            started.complete(null);
        }
        started.join();
        Platform.setImplicitExit(false);
    }

    /** A main view's machinery that does everything at once. */
    public static MainView.Machinery machinery(FilePicker files) {
        return new MainView.Machinery(
                text -> new Notices(text, Path.of("yishi.log")), _ -> new DirectBackground(), _ -> files);
    }

    /** A view's kit that does everything at once. */
    public static Kit kit(Lang lang, FilePicker files, Navigation go) {
        var text = Text.in(lang);
        return new Kit(
                text, new DirectBackground(), new Notices(text, Path.of("yishi.log")), files, go, Chime.silent());
    }

    /** A picture in the light look. */
    public static Path take(String name, int width, int height, Supplier<? extends Parent> view) {
        return take(name, width, height, Look.LIGHT, view);
    }

    /** A picture; the view is built on the JavaFX thread. */
    public static Path take(String name, int width, int height, Look look, Supplier<? extends Parent> view) {
        return take(name, width, height, look, 100, view);
    }

    /** A picture with a text size in percent. */
    public static Path take(
            String name, int width, int height, Look look, int percent, Supplier<? extends Parent> view) {
        startToolkit();
        var file = FOLDER.resolve(name + ".png");
        var scene = new CompletableFuture<Scene>();
        Platform.runLater(() -> {
            try {
                var built = new Scene(view.get(), width, height);
                new Theme(Fonts.family(), look, percent).dress(built);
                // The first one lays out; lists fill their cells in the pulse after it.
                built.snapshot(null);
                scene.complete(built);
            } catch (Throwable failure) {
                scene.completeExceptionally(failure);
            }
        });
        var ready = scene.join();
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            try {
                Picture.take(ready, file);
                done.complete(null);
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        done.join();
        return file;
    }
}
