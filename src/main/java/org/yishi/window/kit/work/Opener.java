package org.yishi.window.kit.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.yishi.model.Outcome;

/**
 * Opens a file in the program that the system has for its kind: Word, WPS or LibreOffice for a document.
 *
 * @param system the system's name, as {@code os.name}
 */
public record Opener(String system) {
    /** Hands the file over and does not wait for the other program; refused where there is nobody to hand it to. */
    public Outcome<Path> show(Path file) {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused("app.file-missing", file);
        }
        try {
            new ProcessBuilder(command(file.toAbsolutePath())).start();
            return Outcome.done(file);
        } catch (IOException e) {
            return Outcome.refused("app.file-not-shown", file);
        }
    }

    /** The system's own way; no shell is asked, so that no name of a file is read as a command. */
    List<String> command(Path file) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", file.toString());
    }
}
