package org.yishi.desk.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.yishi.text.Lang;

/** {@link Choices} as a properties file in UTF-8, readable and mendable by hand. */
final class ChoicesFile {
    private static final String LANG = "language";
    private static final String LOOK = "look";
    private static final String PERCENT = "text-percent";
    private static final String OPERATOR = "operator";
    private static final String HALL = "hall-screen";
    private static final String SOUND = "sound";
    private static final String SECOND = "second-backup-place";
    private static final String OFF = "off";
    private static final String RECENT = "recent.";

    private ChoicesFile() {}

    static Choices read(Path file) {
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return Choices.first();
        }
        return new Choices(
                Lang.ofCode(kept.getProperty(LANG, "")),
                look(kept.getProperty(LOOK, "")),
                percent(kept.getProperty(PERCENT, "")),
                kept.getProperty(OPERATOR, ""),
                kept.getProperty(HALL, ""),
                !kept.getProperty(SOUND, "").equals(OFF),
                kept.getProperty(SECOND, ""),
                recent(kept));
    }

    static void write(Choices choices, Path file) throws IOException {
        var kept = new Properties();
        kept.setProperty(LANG, choices.lang().code());
        kept.setProperty(LOOK, choices.look().name());
        kept.setProperty(PERCENT, Integer.toString(choices.percent()));
        kept.setProperty(OPERATOR, choices.operator());
        kept.setProperty(HALL, choices.hallScreen());
        kept.setProperty(SOUND, choices.sound() ? "on" : OFF);
        kept.setProperty(SECOND, choices.secondPlace());
        IntStream.range(0, choices.recent().size())
                .forEach(i ->
                        kept.setProperty(RECENT + i, choices.recent().get(i).toString()));
        try (var writer = Files.newBufferedWriter(file)) {
            kept.store(writer, "Yishi");
        }
    }

    private static Look look(String name) {
        for (var look : Look.values()) {
            if (look.name().equals(name)) {
                return look;
            }
        }
        return Look.LIGHT;
    }

    private static int percent(String number) {
        return number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 100;
    }

    private static List<Path> recent(Properties kept) {
        var paths = new ArrayList<Path>();
        for (int i = 0; kept.containsKey(RECENT + i); i++) {
            path(kept.getProperty(RECENT + i)).ifPresent(paths::add);
        }
        return paths;
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
