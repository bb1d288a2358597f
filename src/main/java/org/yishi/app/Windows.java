package org.yishi.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.yishi.desk.settings.Settings;
import org.yishi.window.MainWindow;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;

/** The program with its windows. */
final class Windows {
    private Windows() {}

    /** Starts the toolkit and shows the main window, with a village file if one is given; ends with the last window. */
    static void open(Path folder, Optional<Path> file) {
        var settings = Settings.in(folder);
        Platform.startup(() -> {
            var chosen = settings.now();
            var theme = new Theme(Fonts.family(), chosen.look(), chosen.percent());
            var stage = new Stage();
            var window = new MainWindow(
                    stage,
                    theme,
                    settings,
                    new Wiring(settings, Clock.system(ZoneId.systemDefault()), theme, folder),
                    Logs.file(folder),
                    Path.of(System.getProperty("user.home")));
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> settings.close());
            window.show();
            file.ifPresent(window.view()::open);
        });
    }
}
