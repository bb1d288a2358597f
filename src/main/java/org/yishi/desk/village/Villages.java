package org.yishi.desk.village;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yishi.desk.Work;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.rescue.Rescue;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.people.Village;
import org.yishi.store.VillageFile;
import org.yishi.text.Text;

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
    private static final Logger LOG = LoggerFactory.getLogger(Villages.class);

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

    /** Opens a file; refused where it is none, is open elsewhere or is so damaged that it cannot be read. */
    public Outcome<Open> open(Path path) {
        try {
            return VillageFile.open(path).then(file -> Outcome.done(open(file)));
        } catch (RuntimeException e) {
            LOG.warn("not opened: {}", path, e);
            return Outcome.refused("app.file-damaged", path);
        }
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

    /** For a file that cannot be opened. */
    public Rescue rescue(Text text) {
        return new Rescue(clock, operator, text);
    }

    private Open open(VillageFile file) {
        return new Open(new Work(file, clock, operator, new Changes()));
    }
}
