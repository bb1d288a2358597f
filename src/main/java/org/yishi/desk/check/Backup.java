package org.yishi.desk.check;

import java.nio.file.Files;
import java.nio.file.Path;
import org.yishi.desk.Work;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;

/** Copies of the village file that are read back before they are trusted. */
public final class Backup {
    private final Work work;

    public Backup(Work work) {
        this.work = work;
    }

    /** Copies the file as it is now, opens the copy and checks it. A file that stands there is never written over. */
    public Outcome<Verified> to(Path target) {
        if (Files.exists(target)) {
            return Outcome.refused("app.file-exists", target);
        }
        var folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            return Outcome.refused("app.folder-not-writable", String.valueOf(folder));
        }
        work.file().backUp(target);
        return new Villages(work.clock(), () -> "").open(target).then(copy -> {
            try (copy) {
                return Outcome.done(new Verify(copy.work()).verify());
            }
        });
    }
}
