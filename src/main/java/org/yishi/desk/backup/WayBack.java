package org.yishi.desk.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.yishi.model.Outcome;

/** The backups of a village file that cannot be opened any more. */
public final class WayBack {
    private final Clock clock;
    private final Path backups;

    /** Looks for backups in the program's folder for them. */
    public WayBack(Clock clock, Path backups) {
        this.clock = clock;
        this.backups = backups;
    }

    /** The good backups of a file by its name, newest first; slow, never on the JavaFX thread. */
    public List<Kept> of(Path file) {
        return BackupFolder.of(backups, file).all().stream()
                .filter(kept -> kept.holdings().isPresent())
                .toList();
    }

    /** Puts a backup in the place of a file, which is first set aside; where it is then. */
    public Outcome<Path> restore(Path backup, Path file) {
        return Restoring.restore(backup, file, LocalDateTime.now(clock));
    }
}
