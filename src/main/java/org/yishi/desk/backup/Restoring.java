package org.yishi.desk.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yishi.model.Outcome;
import org.yishi.store.VillageFile;
import org.yishi.store.copy.VillageCopy;

/** The way back to a backup. What stood there before is never lost. */
final class Restoring {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss", Locale.ROOT);
    private static final String ENDING = ".yishi";

    private Restoring() {}

    /** Puts the backup in the place of a closed file; where the file was set aside. */
    static Outcome<Path> restore(Path backup, Path file, LocalDateTime now) {
        if (!VillageCopy.isWhole(backup)) {
            return Outcome.refused("backup.broken", backup.getFileName());
        }
        var name = String.valueOf(file.getFileName());
        var stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return VillageFile.putBack(backup, file, file.resolveSibling(stem + "." + TIME.format(now) + ENDING));
    }
}
