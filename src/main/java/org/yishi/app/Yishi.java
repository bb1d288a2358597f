package org.yishi.app;

import java.nio.file.Path;
import java.util.List;
import org.yishi.desk.settings.DataFolder;

/**
 * The program's entry: with arguments the shell commands, without them the window, and without a display the demo.
 *
 * <p>It is no {@code javafx.application.Application}, so that it also starts from one jar on the class path.
 */
public final class Yishi {
    private Yishi() {}

    public static void main(String[] args) {
        var folder =
                DataFolder.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
        if (args.length > 0) {
            Tongue.startAgain().ifPresent(System::exit);
        }
        Logs.start(folder);
        if (args.length > 0) {
            System.exit(Shell.run(List.of(args), folder));
        } else if (Display.isThere(System.getProperty("os.name"), System.getenv())) {
            Windows.open(folder);
        } else {
            System.exit(DemoRun.play(Path.of("target", "demo")));
        }
    }
}
