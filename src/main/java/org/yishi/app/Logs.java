package org.yishi.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * The program's log: a file in the user's data folder, three of a megabyte at most; on the console only warnings.
 *
 * <p>The JDK's own logging does it, because it stands ready in a tenth of the time that a larger one takes.
 */
final class Logs {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;
    /**
     * JavaFX warns that it is on the class path, which is how this program is shipped; the office library warns of
     * oddities in other programs' files, which it reads all the same. Held here lest they be freed.
     */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("javafx"), Logger.getLogger("org.apache.poi"));

    private Logs() {}

    /** The log's newest file. */
    static Path file(Path folder) {
        return folder.resolve("log").resolve("yishi.0.log");
    }

    /** Quiets those who talk too much; before the toolkit starts. */
    static void quiet() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    /** Starts writing. Where the folder cannot be written, the console says so and the program goes on. */
    static void start(Path folder) {
        LogManager.getLogManager().reset();
        var root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        quiet();
        root.addHandler(written(new ConsoleHandler(), Level.WARNING));
        try {
            root.addHandler(written(rolling(file(folder)), Level.INFO));
        } catch (IOException e) {
            root.log(Level.WARNING, "no log is kept", e);
        }
    }

    /** The same for commands: their own sentence says what went wrong, and the file alone how; it is opened for that. */
    static void startSilent(Path folder) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.INFO);
        quiet();
        var late = new LateHandler(() -> opened(folder));
        late.setLevel(Level.INFO);
        Logger.getLogger("").addHandler(late);
    }

    private static Optional<Handler> opened(Path folder) {
        try {
            return Optional.of(written(rolling(file(folder)), Level.INFO));
        } catch (IOException e) {
            return Optional.empty(); // the command says its sentence all the same
        }
    }

    private static Handler rolling(Path newest) throws IOException {
        Files.createDirectories(newest.getParent());
        var pattern = newest.resolveSibling("yishi.%g.log").toString();
        var handler = new FileHandler(pattern, BYTES, FILES, true);
        handler.setEncoding(StandardCharsets.UTF_8.name());
        return handler;
    }

    private static Handler written(Handler handler, Level level) {
        Formatter line = new LogLine();
        handler.setFormatter(line);
        handler.setLevel(level);
        return handler;
    }
}
