package org.yishi.window.rescue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.yishi.desk.backup.Kept;
import org.yishi.desk.rescue.Rescued;
import org.yishi.model.Outcome;

/** The ways on from a file that cannot be opened; each is slow. */
public interface Ways {
    /** Saves what can be read into a new file. */
    Outcome<Rescued> rescue(Path damaged, Path fresh, BooleanSupplier cancelled);

    /** The backups of a file, newest first. */
    List<Kept> backups(Path file);

    /** Puts a backup in the file's place; where the file was set aside. */
    Outcome<Path> restore(Path backup, Path file);
}
