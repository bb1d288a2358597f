package org.yishi.desk.village;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.yishi.desk.Work;
import org.yishi.desk.body.BodyFiles;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.people.Village;
import org.yishi.store.VillageFile;

/**
 * Opens and founds village files.
 *
 * <pre>{@code
 * try (var open = villages.open(path).orThrow()) {
 *     new Planning(open.work(), text).meetings();
 * }
 * }</pre>
 */
public final class Villages {
    private final Clock clock;
    private final Supplier<String> operator;

    /** With the clock and the name that stands in the journal as who did it. */
    public Villages(Clock clock, Supplier<String> operator) {
        this.clock = clock;
        this.operator = operator;
    }

    /** A village file that is open until it is closed. */
    public record Open(Work work) implements AutoCloseable {
        @Override
        public void close() {
            work.file().close();
        }
    }

    /** Opens a file; refused where it is none, or is open elsewhere. */
    public Outcome<Open> open(Path path) {
        return VillageFile.open(path).then(file -> Outcome.done(open(file)));
    }

    /** Makes a new file with the bodies that the law knows, and opens it; refused where one stands there. */
    public Outcome<Open> found(Path path, Village village) {
        return VillageFile.create(path).then(file -> {
            var open = open(file);
            return new VillageDesk(open.work())
                    .found(village, BodyFiles.defaults())
                    .then(_ -> Outcome.done(open));
        });
    }

    private Open open(VillageFile file) {
        return new Open(new Work(file, clock, operator, new Changes()));
    }
}
