package org.yishi.desk.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.yishi.desk.Work;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.store.VillageFile;

/**
 * 演练: a meeting tried out on a copy of the village file. Everything can be done in it; nothing of it reaches the
 * record, because the copy goes when the rehearsal ends.
 *
 * <pre>{@code
 * try (var rehearsal = Rehearsal.of(work, file -> new Work(file, clock, operator, new Changes())).orThrow()) {
 *     new Polls(rehearsal.work()).open(item, draft);
 * }
 * }</pre>
 */
public final class Rehearsal implements AutoCloseable {
    private final Path folder;
    private final VillageFile copy;
    private final Work work;

    private Rehearsal(Path folder, VillageFile copy, Work work) {
        this.folder = folder;
        this.copy = copy;
        this.work = work;
    }

    /** Copies the file as it is now and opens the copy. */
    public static Outcome<Rehearsal> of(Work real, Function<VillageFile, Work> made) {
        try {
            var folder = Files.createTempDirectory("yishi-rehearsal");
            var path = folder.resolve("rehearsal.yishi");
            real.file().backUp(path);
            return VillageFile.open(path).then(file -> Outcome.done(new Rehearsal(folder, file, made.apply(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy worked on by the same clock and operator; nobody who follows the real file hears of it. */
    public static Outcome<Rehearsal> of(Work real) {
        return of(real, file -> new Work(file, real.clock(), real::operator, new Changes()));
    }

    /** What the desks of the rehearsal work with. */
    public Work work() {
        return work;
    }

    /** Ends it; the copy is removed. */
    @Override
    public void close() {
        copy.close();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
