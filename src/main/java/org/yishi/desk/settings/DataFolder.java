package org.yishi.desk.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where Yishi keeps what belongs to this user of this machine: its settings and its log. Villages live elsewhere. */
public final class DataFolder {
    private DataFolder() {}

    /**
     * The folder, by the custom of the system; it need not exist yet.
     *
     * @param system the system's name as the JVM tells it
     * @param environment the environment's variables
     * @param home the user's home folder
     */
    public static Path of(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData", "Local"))
                    .resolve("Yishi");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library", "Application Support", "Yishi");
        }
        return folder(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local", "share"))
                .resolve("yishi");
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
