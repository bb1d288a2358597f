package org.yishi.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes bytes as damage and malice do; the same seed, the same changes. */
final class Mutator {
    private static final int LARGEST = 1 << 20;
    private static final List<String> WORDS = List.of(
            "0",
            "-1",
            "1",
            "255",
            "65536",
            "2147483647",
            "-2147483648",
            "999999999",
            "99999999999999999999",
            "1e9",
            "1E-999999999",
            "1e308",
            "NaN",
            "3.70E+17",
            "0x7fffffff",
            "999999-12-31",
            "2026-02-30",
            "24:60",
            "\u0000",
            "\u00a0",
            "\u3000",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\ufffe",
            "𠮷",
            "😀",
            "''",
            "\"",
            "\"\"",
            "\\",
            "%s",
            "%n",
            "{0}",
            "${x}",
            "=1+1",
            "+cmd|' /C calc'!A0",
            "@SUM(1)",
            "<b>",
            "&lt;",
            "]]>",
            "<!--",
            "<![CDATA[",
            "&e;",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "_x000D_",
            "../",
            "/",
            "C:\\",
            "\r\n",
            "\n",
            "\t",
            ",",
            ";",
            "|",
            "：",
            "、",
            "=",
            "[",
            "]",
            "{",
            "}",
            "#",
            "×999999999",
            "全部",
            "一",
            "null",
            "true");

    private final Random chance;
    private final List<byte[]> others;

    /** {@code others} are what pieces are taken from. */
    Mutator(Random chance, List<byte[]> others) {
        this.chance = chance;
        this.others = others;
    }

    /** One to eight changes. */
    byte[] mutated(byte[] from) {
        var bytes = from;
        for (int left = 1 + chance.nextInt(8); left > 0; left--) {
            bytes = changed(bytes);
        }
        return bytes.length > LARGEST ? Arrays.copyOf(bytes, LARGEST) : bytes;
    }

    private byte[] changed(byte[] bytes) {
        if (bytes.length == 0) {
            return word();
        }
        int at = chance.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + chance.nextInt(chance.nextBoolean() ? 8 : 512));
        return switch (chance.nextInt(10)) {
            case 0 -> flipped(bytes, at, 1 << chance.nextInt(8));
            case 1 -> flipped(bytes, at, 1 + chance.nextInt(255));
            case 2 -> spliced(bytes, at, 0, word());
            case 3 -> spliced(bytes, at, length, word());
            case 4 -> spliced(bytes, at, length, new byte[0]);
            case 5 -> spliced(bytes, at, 0, repeated(Arrays.copyOfRange(bytes, at, at + length)));
            case 6 -> spliced(bytes, chance.nextInt(bytes.length), 0, Arrays.copyOfRange(bytes, at, at + length));
            case 7 -> Arrays.copyOf(bytes, at);
            case 8 -> filled(bytes, at, length);
            default -> spliced(bytes, at, length, piece());
        };
    }

    private static byte[] flipped(byte[] bytes, int at, int bits) {
        var changed = bytes.clone();
        changed[at] ^= (byte) bits;
        return changed;
    }

    private byte[] filled(byte[] bytes, int at, int length) {
        var changed = bytes.clone();
        Arrays.fill(changed, at, at + length, (byte)
                List.of(0, 255, 127, 1, 32).get(chance.nextInt(5)).intValue());
        return changed;
    }

    private byte[] word() {
        return WORDS.get(chance.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] piece() {
        var other = others.get(chance.nextInt(others.size()));
        int at = chance.nextInt(other.length);
        return Arrays.copyOfRange(other, at, Math.min(other.length, at + 1 + chance.nextInt(2048)));
    }

    private byte[] repeated(byte[] piece) {
        var out = new ByteArrayOutputStream();
        int times = chance.nextInt(20) == 0 ? 20_000 : chance.nextInt(50);
        for (int i = 0; i < times && out.size() < LARGEST; i++) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static byte[] spliced(byte[] bytes, int at, int away, byte[] in) {
        var out = new ByteArrayOutputStream(bytes.length + in.length);
        out.write(bytes, 0, at);
        out.writeBytes(in);
        out.write(bytes, at + away, bytes.length - at - away);
        return out.toByteArray();
    }
}
