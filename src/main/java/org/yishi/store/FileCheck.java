package org.yishi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yishi.model.Outcome;

/** Says what a file is before SQLite touches it, so that each wrong file gets its own sentence. */
final class FileCheck {
    /** "YISH", as the file's own mark at byte 68. */
    static final int APPLICATION_ID = 0x59495348;

    private static final int HEADER = 100;
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private FileCheck() {}

    static Outcome<Path> check(Path path) {
        if (!Files.exists(path)) {
            return Outcome.refused("app.file-missing", path);
        }
        if (!Files.isRegularFile(path)) {
            return Outcome.refused("app.file-not-a-file", path);
        }
        try (var stream = Files.newInputStream(path)) {
            return check(path, stream.readNBytes(HEADER));
        } catch (IOException e) {
            return Outcome.refused("app.file-unreadable", path);
        }
    }

    private static Outcome<Path> check(Path path, byte[] header) {
        if (header.length == 0) {
            return Outcome.refused("app.file-empty", path.getFileName());
        }
        if (header.length < HEADER || !java.util.Arrays.equals(SQLITE, 0, SQLITE.length, header, 0, SQLITE.length)) {
            return Outcome.refused("app.file-not-ours", path.getFileName());
        }
        var numbers = ByteBuffer.wrap(header);
        if (numbers.getInt(68) != APPLICATION_ID) {
            return Outcome.refused("app.file-not-ours", path.getFileName());
        }
        int version = numbers.getInt(60);
        if (version > Schema.VERSION) {
            return Outcome.refused("app.file-newer", path.getFileName(), version, Schema.VERSION);
        }
        return Outcome.done(path);
    }
}
