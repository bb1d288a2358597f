package org.yishi.store.rescue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.yishi.model.Outcome;
import org.yishi.store.schema.Schema;

/**
 * Says what a file is before SQLite may touch it, so that each wrong file gets its own sentence and stays as it is.
 * First what its bytes tell, then, by {@link Examination}, what is in it.
 */
public final class FileCheck {
    private static final int HEADER = 100;
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** Kinds of file systems that lie on another computer; SQLite's log cannot be shared over them. */
    private static final Set<String> FAR =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afpfs", "webdav", "davfs", "ncpfs");

    /** A log, its index and a few pages must find room. */
    private static final long LEAST_ROOM = 4_000_000;

    private FileCheck() {}

    /** The path itself where the file can be opened. */
    public static Outcome<Path> check(Path path) {
        if (!Files.exists(path)) {
            return Outcome.refused("app.file-missing", path);
        }
        if (!Files.isRegularFile(path)) {
            return Outcome.refused("app.file-not-a-file", path);
        }
        try (var stream = Files.newInputStream(path)) {
            return check(path, stream.readNBytes(HEADER)).then(FileCheck::place).then(Examination::of);
        } catch (IOException e) {
            return Outcome.refused("app.file-unreadable", path);
        }
    }

    private static Outcome<Path> check(Path path, byte[] header) throws IOException {
        var name = path.getFileName();
        if (header.length == 0) {
            return Outcome.refused("app.file-empty", name);
        }
        if (header.length < SQLITE.length || !Arrays.equals(SQLITE, 0, SQLITE.length, header, 0, SQLITE.length)) {
            return Salvage.isOurs(path)
                    ? Outcome.refused("rescue.ill-head", name)
                    : Outcome.refused("app.file-not-ours", name);
        }
        if (header.length < HEADER) {
            return Outcome.refused("rescue.ill-short", name, 1, 0);
        }
        return numbers(path, ByteBuffer.wrap(header));
    }

    private static Outcome<Path> numbers(Path path, ByteBuffer header) throws IOException {
        var name = path.getFileName();
        var size = RawPages.pageSize(header);
        if (header.getInt(68) != Schema.APPLICATION_ID || size.isEmpty()) {
            return Salvage.isOurs(path)
                    ? Outcome.refused("rescue.ill-head", name)
                    : Outcome.refused("app.file-not-ours", name);
        }
        int version = header.getInt(60);
        if (version > Schema.VERSION) {
            return Outcome.refused("app.file-newer", name, version, Schema.VERSION);
        }
        return whole(path, header, size.get());
    }

    /** Whether all pages are there that the head counts, and all commits of the log. */
    private static Outcome<Path> whole(Path path, ByteBuffer header, int size) throws IOException {
        var name = path.getFileName();
        if (isHot(path)) {
            return Outcome.refused("rescue.ill-hot", name);
        }
        var log = WriteAheadLog.beside(path, size);
        if (log.state() == WriteAheadLog.State.STRANGE) {
            return Outcome.refused("rescue.ill-log", name);
        }
        if (log.state() == WriteAheadLog.State.TORN) {
            return Outcome.refused("rescue.ill-torn", name, log.lost());
        }
        long there = Files.size(path) / size;
        long counted = header.getInt(24) == header.getInt(92) ? Integer.toUnsignedLong(header.getInt(28)) : 0;
        if (log.state() == WriteAheadLog.State.EMPTY && there < counted) {
            return Outcome.refused("rescue.ill-short", name, counted, there);
        }
        return Outcome.done(path);
    }

    /** Whether another program was stopped in the midst of writing, and left what takes that back. */
    private static boolean isHot(Path path) throws IOException {
        var journal = path.resolveSibling(path.getFileName() + "-journal");
        if (!Files.isRegularFile(journal)) {
            return false;
        }
        try (var stream = Files.newInputStream(journal)) {
            var head = stream.readNBytes(8);
            return head.length == 8 && (head[0] & 0xff) == 0xd9 && (head[1] & 0xff) == 0xd5;
        }
    }

    /** Whether work can go on where the file lies. */
    private static Outcome<Path> place(Path path) {
        try {
            var folder = String.valueOf(path.toAbsolutePath().getParent());
            if (!Files.isWritable(path)) {
                return Outcome.refused("app.file-read-only", path.getFileName());
            }
            if (!Files.isWritable(path.toAbsolutePath().getParent())) {
                return Outcome.refused("app.folder-not-writable", folder);
            }
            var store = Files.getFileStore(path);
            if (isFar(store, path)) {
                return Outcome.refused("app.file-far", path.getFileName());
            }
            if (store.getUsableSpace() < LEAST_ROOM) {
                return Outcome.refused("app.disk-full", folder);
            }
            return Outcome.done(path);
        } catch (IOException e) {
            return Outcome.refused("app.file-unreadable", path);
        }
    }

    private static boolean isFar(FileStore store, Path path) {
        var kind = store.type().toLowerCase(Locale.ROOT);
        return FAR.contains(kind)
                || kind.contains("sshfs")
                || path.toAbsolutePath().toString().startsWith("\\\\");
    }
}
