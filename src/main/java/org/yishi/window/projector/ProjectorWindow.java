package org.yishi.window.projector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.ScreenChoice.Box;

/**
 * The hall's window on its screen. It has no owner, so that making the host's window small does not hide it. Where there
 * is one screen only it is an ordinary window, for a look; a second one plugged in later gets it at once, and one that
 * is unplugged gives it back.
 */
final class ProjectorWindow {
    private static final double PREVIEW_WIDTH = 960;
    private static final double PREVIEW_HEIGHT = 540;

    private final Theme theme;
    private final Supplier<String> remembered;
    private final Consumer<String> remember;
    private final Runnable closed;
    private final ListChangeListener<Screen> plugged = _ -> place();
    private final WallView wall;
    private final Window host;
    private Optional<Stage> stage = Optional.empty();
    private Optional<Box> placed = Optional.empty();
    private boolean moving;

    /** A window not yet shown; {@code host} is the window whose screen the host looks at. */
    ProjectorWindow(
            Theme theme,
            WallView wall,
            Window host,
            Supplier<String> remembered,
            Consumer<String> remember,
            Runnable closed) {
        this.theme = theme;
        this.wall = wall;
        this.host = host;
        this.remembered = remembered;
        this.remember = remember;
        this.closed = closed;
    }

    void show(String title) {
        Screen.getScreens().addListener(plugged);
        place();
        stage.ifPresent(shown -> shown.setTitle(title));
    }

    void close() {
        Screen.getScreens().removeListener(plugged);
        moving = true;
        stage.ifPresent(Stage::close);
        stage = Optional.empty();
    }

    /** A window's style is fixed once it is shown: so each screen gets a new one with the same wall. */
    private void place() {
        var screens = Screen.getScreens().stream().map(ProjectorWindow::box).toList();
        var chosen = ScreenChoice.pick(screens, remembered.get(), hostBox(screens));
        if (stage.isPresent() && chosen.equals(placed)) {
            return;
        }
        placed = chosen;
        var title = stage.map(Stage::getTitle).orElse("");
        moving = true;
        stage.ifPresent(Stage::close);
        moving = false;
        var next = chosen.map(this::fullScreen).orElseGet(this::preview);
        next.setTitle(title);
        stage = Optional.of(next);
        next.show();
        // A preview stands before the host's window; on a screen of its own the keys stay with the host.
        if (chosen.isPresent()) {
            host.requestFocus();
        }
    }

    private Stage fullScreen(Box box) {
        var next = stage(StageStyle.UNDECORATED, box.width(), box.height());
        next.setX(box.x());
        next.setY(box.y());
        next.setWidth(box.width());
        next.setHeight(box.height());
        next.setAlwaysOnTop(true);
        remember.accept(box.name());
        return next;
    }

    private Stage preview() {
        return stage(StageStyle.DECORATED, PREVIEW_WIDTH, PREVIEW_HEIGHT);
    }

    private Stage stage(StageStyle style, double width, double height) {
        var next = new Stage(style);
        if (wall.root().getScene() != null) {
            wall.root().getScene().setRoot(new javafx.scene.layout.Pane());
        }
        var scene = new Scene(wall.root(), width, height);
        theme.dress(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        next.setScene(scene);
        next.setOnHidden(_ -> {
            if (!moving) {
                Screen.getScreens().removeListener(plugged);
                closed.run();
            }
        });
        return next;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            stage.ifPresent(Stage::close);
        } else if (event.getCode() == KeyCode.F11) {
            stage.filter(s -> s.getStyle() == StageStyle.DECORATED).ifPresent(s -> s.setFullScreen(!s.isFullScreen()));
        }
    }

    private Box hostBox(List<Box> screens) {
        return Screen.getScreensForRectangle(
                        host.getX() + 1, host.getY() + 1, host.getWidth() - 2, host.getHeight() - 2)
                .stream()
                .map(ProjectorWindow::box)
                .findFirst()
                .orElse(screens.getFirst());
    }

    private static Box box(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
