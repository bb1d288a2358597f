package org.yishi.desk.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yishi.store.copy.VillageCopy;

/**
 * The backups of one village file, each named by its time: {@code 2026-11-24T103000.yishi}. One under way has another
 * name, so that a broken one is never taken for a backup.
 */
record BackupFolder(Path folder) {
    private static final String ENDING = ".yishi";
    private static final String UNDER_WAY = ".part";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss", Locale.ROOT);

    /** The folder of a village file among all backups. */
    static BackupFolder of(Path backups, Path file) {
        var name = String.valueOf(file.getFileName());
        return new BackupFolder(
                backups.resolve(name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name));
    }

    /** All there are, newest first. */
    List<Kept> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> kept(file).stream())
                    .sorted(Comparator.comparing(Kept::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a backup of that time. */
    Path at(LocalDateTime time) {
        return folder.resolve(NAME.format(time) + ENDING);
    }

    /** The name of a new backup: of that time, or of the next second that has none. */
    Path free(LocalDateTime time) {
        return Files.exists(at(time)) ? free(time.plusSeconds(1)) : at(time);
    }

    /** Where a backup is written before it has proved good. */
    Path underWay() throws IOException {
        Files.createDirectories(folder);
        var part = folder.resolve("backup" + UNDER_WAY);
        Files.deleteIfExists(part);
        // What SQLite leaves beside a file when it is killed.
        Files.deleteIfExists(folder.resolve("backup" + UNDER_WAY + "-journal"));
        return part;
    }

    /** Gives a backup that has proved good its name. */
    static void settle(Path part, Path target) throws IOException {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what is not kept of the village's backups. Those of another village, and broken ones, stay. */
    void thin(String origin) throws IOException {
        var ours = all().stream()
                .filter(kept ->
                        kept.holdings().filter(h -> h.origin().equals(origin)).isPresent())
                .toList();
        var times = KeptSteps.kept(ours.stream().map(Kept::at).toList());
        for (var kept : ours) {
            if (!times.contains(kept.at())) {
                Files.deleteIfExists(kept.file());
            }
        }
    }

    private static Optional<Kept> kept(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            var at = LocalDateTime.parse(name.substring(0, name.length() - ENDING.length()), NAME);
            return Optional.of(new Kept(file, at, Files.size(file), VillageCopy.of(file)));
        } catch (DateTimeParseException | IOException e) {
            return Optional.empty();
        }
    }
}
