package org.yishi.store.rescue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The pages of a database file as they lie on the disk, each in the newest form that its log committed. Read only.
 *
 * @see <a href="https://www.sqlite.org/fileformat2.html">SQLite: the database file format</a>
 */
final class RawPages implements AutoCloseable {
    private static final int USUAL_SIZE = 4096;

    private final FileChannel file;
    private final Optional<FileChannel> log;
    private final WriteAheadLog ahead;
    private final int size;
    private final int reserved;
    private final ByteBuffer head;

    private RawPages(FileChannel file, Optional<FileChannel> log, WriteAheadLog ahead, int size, ByteBuffer head) {
        this.file = file;
        this.log = log;
        this.ahead = ahead;
        this.size = size;
        this.head = head;
        this.reserved = Math.min(Byte.toUnsignedInt(head.get(20)), size - 480);
    }

    static RawPages of(Path path) throws IOException {
        var file = FileChannel.open(path);
        try {
            var head = ByteBuffer.allocate(100);
            fill(file, head, 0);
            int size = pageSize(head).orElse(USUAL_SIZE);
            var ahead = WriteAheadLog.beside(path, size);
            var log = ahead.frames().isEmpty()
                    ? Optional.<FileChannel>empty()
                    : Optional.of(FileChannel.open(path.resolveSibling(path.getFileName() + "-wal")));
            return new RawPages(file, log, ahead, size, head);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** The size that a file's head names; empty where that is none. */
    static Optional<Integer> pageSize(ByteBuffer head) {
        int named = Short.toUnsignedInt(head.getShort(16));
        int size = named == 1 ? 65536 : named;
        return size >= 512 && Integer.bitCount(size) == 1 ? Optional.of(size) : Optional.empty();
    }

    /** How many pages there are to be read, also behind what the head counts. */
    int count() throws IOException {
        long whole = (file.size() + size - 1) / size;
        return (int) Math.min(Integer.MAX_VALUE, Math.max(whole, ahead.pages()));
    }

    /** What of a page is used by trees. */
    int usable() {
        return size - reserved;
    }

    /** A page from 1; what lies behind the end of the file reads as nothing but zeros. */
    ByteBuffer page(int number) throws IOException {
        var page = ByteBuffer.allocate(size);
        var inLog = ahead.frames().get(number);
        if (inLog != null && log.isPresent()) {
            fill(log.get(), page, inLog);
        } else {
            fill(file, page, (number - 1L) * size);
        }
        return page;
    }

    /** How many commits of the log cannot be read. */
    int lostCommits() {
        return ahead.lost() > 1 ? ahead.lost() : 0;
    }

    /** How texts are written; UTF-8 unless the head says otherwise. */
    Charset charset() {
        return switch (head.getInt(56)) {
            case 2 -> StandardCharsets.UTF_16LE;
            case 3 -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /** The version of the tables that the file's head names, which is that of the first page as committed. */
    int version() throws IOException {
        return page(1).getInt(60);
    }

    /** The first page of the list of free pages; 0 where none is free. */
    int firstFree() throws IOException {
        return page(1).getInt(32);
    }

    private static void fill(FileChannel from, ByteBuffer into, long at) throws IOException {
        int more = 0;
        while (into.hasRemaining() && more >= 0) {
            more = from.read(into, at + into.position());
        }
        into.clear();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (log.isPresent()) {
                log.get().close();
            }
        }
    }
}
