package org.yishi.store.rescue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a leaf page; one that cannot be read does not hide its neighbours. */
final class RawRows {
    private static final int LEAF = 0x0d;

    private final RawPages pages;
    private final int usable;

    RawRows(RawPages pages) {
        this.pages = pages;
        this.usable = pages.usable();
    }

    /**
     * What a leaf held.
     *
     * @param unreadable how many of its rows could not be read
     */
    record Leaf(List<RawRow> rows, int unreadable) {}

    /** The rows of a page; empty where it is no leaf of a table. */
    Optional<Leaf> of(int number) throws IOException {
        var page = pages.page(number);
        int start = number == 1 ? 100 : 0;
        int cells = Short.toUnsignedInt(page.getShort(start + 3));
        if (page.get(start) != LEAF || start + 8 + cells * 2 > usable) {
            return Optional.empty();
        }
        var rows = new ArrayList<RawRow>();
        for (int i = 0; i < cells; i++) {
            int at = Short.toUnsignedInt(page.getShort(start + 8 + i * 2));
            row(page, at).ifPresent(rows::add);
        }
        return Optional.of(new Leaf(rows, cells - rows.size()));
    }

    private Optional<RawRow> row(ByteBuffer page, int at) throws IOException {
        try {
            page.position(at);
            long length = varint(page);
            long id = varint(page);
            return payload(page, length).map(bytes -> new RawRow(id, record(bytes)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /** The bytes of a row, on the page and on those behind it; empty where they are not all there. */
    private Optional<ByteBuffer> payload(ByteBuffer page, long length) throws IOException {
        if (length < 1 || length > (long) pages.count() * usable) {
            return Optional.empty();
        }
        int here = local((int) length);
        var bytes = ByteBuffer.allocate((int) length);
        bytes.put(page.slice(page.position(), here));
        int next = here < length ? page.getInt(page.position() + here) : 0;
        var seen = new HashSet<Integer>();
        while (bytes.hasRemaining()) {
            if (next < 2 || next > pages.count() || !seen.add(next)) {
                return Optional.empty();
            }
            var more = pages.page(next);
            next = more.getInt(0);
            bytes.put(more.slice(4, Math.min(usable - 4, bytes.remaining())));
        }
        return Optional.of(bytes.flip());
    }

    /** How much of a row stays on its page, by SQLite's own rule. */
    private int local(int length) {
        int most = usable - 35;
        if (length <= most) {
            return length;
        }
        int least = (usable - 12) * 32 / 255 - 23;
        int rest = least + (length - least) % (usable - 4);
        return rest <= most ? rest : least;
    }

    private List<@Nullable Object> record(ByteBuffer bytes) {
        long headEnd = varint(bytes);
        var kinds = new ArrayList<Long>();
        while (bytes.position() < headEnd) {
            kinds.add(varint(bytes));
        }
        var values = new ArrayList<@Nullable Object>();
        for (long kind : kinds) {
            values.add(value(bytes, kind));
        }
        return values;
    }

    private @Nullable Object value(ByteBuffer bytes, long kind) {
        if (kind >= 12) {
            var content = new byte[Math.toIntExact((kind - 12) / 2)];
            bytes.get(content);
            return kind % 2 == 0 ? content : new String(content, pages.charset());
        }
        return switch ((int) kind) {
            case 0 -> null;
            case 1, 2, 3, 4 -> whole(bytes, (int) kind);
            case 5 -> whole(bytes, 6);
            case 6 -> whole(bytes, 8);
            case 7 -> bytes.getDouble();
            case 8 -> 0L;
            case 9 -> 1L;
            default -> throw new IllegalArgumentException("no kind " + kind);
        };
    }

    private static long whole(ByteBuffer bytes, int length) {
        long value = bytes.get();
        for (int i = 1; i < length; i++) {
            value = value << 8 | Byte.toUnsignedInt(bytes.get());
        }
        return value;
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            byte one = bytes.get();
            value = (value << 7) | (one & 0x7f);
            if (one >= 0) {
                return value;
            }
        }
        return value << 8 | Byte.toUnsignedInt(bytes.get());
    }
}
