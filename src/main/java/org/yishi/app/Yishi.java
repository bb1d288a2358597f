package org.yishi.app;

import java.nio.file.Path;
import java.util.List;
import org.yishi.desk.settings.DataFolder;

/**
 * The program's entry: with a village file that file in the window, with other arguments the shell commands,
 * without any the window, and without a display the demo.
 *
 * <p>It is no {@code javafx.application.Application}, so that it also starts from one jar on the class path.
 */
public final class Yishi {
    private Yishi() {}

    public static void main(String[] args) {
        var folder =
                DataFolder.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
        if (args.length > 0 && !Tongue.needsNoNames(args)) {
            Tongue.startAgain().ifPresent(System::exit);
        }
        var file = Given.file(args);
        if (args.length > 0 && file.isEmpty()) {
            Logs.startSilent(folder);
            System.exit(Shell.run(List.of(args), folder));
        } else if (Display.isThere(System.getProperty("os.name"), System.getenv())) {
            // The log's file can wait; the person should not.
            Logs.quiet();
            Thread.ofVirtual().start(() -> Logs.start(folder));
            Windows.open(folder, file);
        } else {
            Logs.start(folder);
            System.exit(DemoRun.play(Path.of("target", "demo"), folder));
        }
    }
}
