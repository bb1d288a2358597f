package org.yishi.window;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.yishi.desk.settings.Settings;
import org.yishi.window.kit.FxFilePicker;
import org.yishi.window.kit.Notices;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.kit.work.FxBackground;
import org.yishi.window.welcome.Doors;

/** The program's main window on the screen. */
public final class MainWindow {
    /** The size for which every view is made: the usual laptop's, less the bars of its desktop. */
    private static final double WIDTH = 1366;

    private static final double HEIGHT = 720;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final MainView view;

    /** The window, not yet shown; {@code log} is where its failures are noted, {@code home} the person's folder. */
    public MainWindow(Stage stage, Theme theme, Settings settings, Doors doors, Path log, Path home) {
        this.stage = stage;
        view = new MainView(
                settings,
                doors,
                new MainView.Machinery(
                        text -> new Notices(text, log),
                        notices -> new FxBackground(notices::trouble),
                        text -> new FxFilePicker(text, stage, home)));
        var scene = new Scene(view.root(), WIDTH, HEIGHT);
        theme.dress(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::fullScreen);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitHint("");
        stage.titleProperty().bind(view.title());
        stage.setOnHidden(_ -> view.close());
    }

    /** Shows the window. */
    public void show() {
        stage.show();
        view.shown();
    }

    /** What fills the window. */
    public MainView view() {
        return view;
    }

    private void fullScreen(KeyEvent event) {
        if (event.getCode() == KeyCode.F11) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
