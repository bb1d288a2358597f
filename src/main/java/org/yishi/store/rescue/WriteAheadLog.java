package org.yishi.store.rescue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What SQLite's write-ahead log beside a file holds, told from its bytes.
 *
 * @param state whether the file has one and can be read with it
 * @param frames where in the log the newest committed form of a page begins, by page number from 1
 * @param pages how many pages the file has with the log; 0 where the log commits nothing
 * @param lost how many commits stand behind the first torn frame
 * @see <a href="https://www.sqlite.org/fileformat2.html#the_write_ahead_log">SQLite: the WAL file format</a>
 */
record WriteAheadLog(State state, Map<Integer, Long> frames, int pages, int lost) {
    /** How a log stands. */
    enum State {
        /** There is none, or nothing was committed in it. */
        EMPTY,
        /** All that it committed can be read. */
        SOUND,
        /** Its head is not that of a log of this file; what it held cannot be told. */
        STRANGE,
        /** It is torn before commits that were acknowledged. */
        TORN
    }

    private static final WriteAheadLog NONE = new WriteAheadLog(State.EMPTY, Map.of(), 0, 0);
    private static final WriteAheadLog UNKNOWN = new WriteAheadLog(State.STRANGE, Map.of(), 0, 0);
    private static final int HEAD = 32;
    private static final int FRAME_HEAD = 24;
    private static final int MAGIC = 0x377f0682;

    /** The log beside a file whose pages have the size; an I/O failure is the caller's. */
    static WriteAheadLog beside(Path file, int pageSize) throws IOException {
        var log = file.resolveSibling(file.getFileName() + "-wal");
        if (!Files.isRegularFile(log) || Files.size(log) < HEAD + FRAME_HEAD + pageSize) {
            return NONE;
        }
        try (var channel = FileChannel.open(log)) {
            return new Reading(channel, pageSize).read();
        }
    }

    /** Reads frame after frame; each one's checksum goes on from the one before. */
    private static final class Reading {
        private final FileChannel channel;
        private final int pageSize;
        private final Map<Integer, Long> committed = new HashMap<>();
        private final Map<Integer, Long> pending = new HashMap<>();
        private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
        private long salts;
        private int first;
        private int second;
        private int pages;

        Reading(FileChannel channel, int pageSize) {
            this.channel = channel;
            this.pageSize = pageSize;
        }

        WriteAheadLog read() throws IOException {
            var head = bytes(0, HEAD);
            if ((head.getInt(0) & ~1) != MAGIC) {
                return isBlank(head) ? NONE : UNKNOWN;
            }
            order = (head.getInt(0) & 1) == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            sum(head, 0, 24);
            if (head.getInt(8) != pageSize || head.getInt(24) != first || head.getInt(28) != second) {
                return UNKNOWN;
            }
            salts = head.getLong(16);
            return frames();
        }

        private WriteAheadLog frames() throws IOException {
            long at = HEAD;
            while (at + FRAME_HEAD + pageSize <= channel.size() && isSound(at)) {
                at += FRAME_HEAD + pageSize;
            }
            int lost = commitsFrom(at);
            var state = lost > 1 ? State.TORN : committed.isEmpty() ? State.EMPTY : State.SOUND;
            return new WriteAheadLog(state, Map.copyOf(committed), pages, lost);
        }

        private boolean isSound(long at) throws IOException {
            var frame = bytes(at, FRAME_HEAD + pageSize);
            if (frame.getLong(8) != salts) {
                return false;
            }
            sum(frame, 0, 8);
            sum(frame, FRAME_HEAD, pageSize);
            if (frame.getInt(16) != first || frame.getInt(20) != second) {
                return false;
            }
            pending.put(frame.getInt(0), at + FRAME_HEAD);
            if (frame.getInt(4) > 0) {
                pages = frame.getInt(4);
                committed.putAll(pending);
                pending.clear();
            }
            return true;
        }

        /**
         * The commits of this log behind a torn frame. One may be that of the transaction that was being written when
         * the power failed; of two the first had been acknowledged, for each waits for the disk.
         */
        private int commitsFrom(long torn) throws IOException {
            int commits = 0;
            for (long at = torn; at + FRAME_HEAD + pageSize <= channel.size(); at += FRAME_HEAD + pageSize) {
                var head = bytes(at, FRAME_HEAD);
                if (head.getLong(8) == salts && head.getInt(4) > 0) {
                    commits++;
                }
            }
            return commits;
        }

        private void sum(ByteBuffer bytes, int from, int length) {
            bytes.order(order);
            for (int at = from; at < from + length; at += 8) {
                first += bytes.getInt(at) + second;
                second += bytes.getInt(at + 4) + first;
            }
            bytes.order(ByteOrder.BIG_ENDIAN);
        }

        private ByteBuffer bytes(long at, int length) throws IOException {
            var bytes = ByteBuffer.allocate(length);
            int more = 0;
            while (bytes.hasRemaining() && more >= 0) {
                more = channel.read(bytes, at + bytes.position());
            }
            return bytes;
        }

        private static boolean isBlank(ByteBuffer bytes) {
            return IntStream.range(0, bytes.capacity()).allMatch(at -> bytes.get(at) == 0);
        }
    }
}
