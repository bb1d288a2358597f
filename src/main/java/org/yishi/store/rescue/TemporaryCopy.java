package org.yishi.store.rescue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file and what lies beside it, copied to where nothing is lost by opening it; gone when closed. */
record TemporaryCopy(Path file) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TemporaryCopy.class);
    private static final List<String> ENDINGS = List.of("", "-wal", "-journal");

    static TemporaryCopy of(Path original) throws IOException {
        var folder = Files.createTempDirectory("yishi-look");
        var copy = new TemporaryCopy(folder.resolve("copy.yishi"));
        try {
            for (var ending : ENDINGS) {
                var from = original.resolveSibling(original.getFileName() + ending);
                if (Files.isRegularFile(from)) {
                    var to = copy.file().resolveSibling(copy.file().getFileName() + ending);
                    Files.copy(from, to);
                    to.toFile().setWritable(true);
                }
            }
            return copy;
        } catch (IOException e) {
            copy.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try (var files = Files.list(file.getParent())) {
            for (var one : files.toList()) {
                Files.delete(one);
            }
            Files.delete(file.getParent());
        } catch (IOException e) {
            LOG.warn("left behind: {}", file.getParent(), e);
        }
    }
}
