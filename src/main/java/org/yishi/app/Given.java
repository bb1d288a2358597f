package org.yishi.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the program was started with. */
final class Given {
    private static final String ENDING = ".yishi";

    private Given() {}

    /** The one village file it is to open, as when somebody clicks on it; empty where that is not what was asked. */
    static Optional<Path> file(String... args) {
        if (args.length != 1 || !args[0].toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(args[0]).toAbsolutePath()).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
