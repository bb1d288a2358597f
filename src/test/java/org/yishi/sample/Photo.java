package org.yishi.sample;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A small picture of one colour that every program can show. */
final class Photo {
    private static final int WIDE = 320;
    private static final int HIGH = 240;

    private Photo() {}

    static byte[] of(int hue) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var head = ByteBuffer.allocate(13).putInt(WIDE).putInt(HIGH).put(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.array());
        var rows = ByteBuffer.allocate(HIGH * (1 + 3 * WIDE));
        for (int y = 0; y < HIGH; y++) {
            rows.put((byte) 0);
            for (int x = 0; x < WIDE; x++) {
                rows.put((byte) hue).put((byte) (120 + y / 4)).put((byte) (x / 2));
            }
        }
        chunk(out, "IDAT", packed(rows.array()));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] packed(byte[] rows) {
        try (var deflater = new Deflater()) {
            deflater.setInput(rows);
            deflater.finish();
            var into = new byte[rows.length];
            int size = deflater.deflate(into);
            return java.util.Arrays.copyOf(into, size);
        }
    }

    private static void chunk(ByteArrayOutputStream out, String kind, byte[] content) {
        var name = kind.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
