package org.yishi.office.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the encoding of a text file from its bytes.
 *
 * <p>What a spreadsheet in China leaves: GB18030 (called ANSI), UTF-8 with or without its mark, UTF-16 ("Unicode
 * text"). Never decoded as GBK, which loses 䶮 and all four-byte characters in silence.
 */
public final class Encoding {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** How much of a file decides. */
    private static final int SAMPLE = 1 << 16;

    private Encoding() {}

    /**
     * Text and where it came from.
     *
     * @param charset the encoding found
     * @param text the whole text without a byte order mark
     */
    public record Decoded(Charset charset, String text) {}

    /** The text of the bytes; empty when they are none in an encoding known here. */
    public static Optional<Decoded> decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        if (hasNul(bytes)) {
            return wide(bytes);
        }
        var utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() && isPlausible(utf8.get().text())) {
            return utf8;
        }
        var damaged = damaged(bytes, StandardCharsets.UTF_8);
        if (damaged.isPresent()) {
            return damaged;
        }
        var chinese = strict(bytes, GB18030);
        if (chinese.isPresent()) {
            return chinese;
        }
        return utf8.isPresent() ? utf8 : damaged(bytes, GB18030);
    }

    /**
     * Text that is plainly of an encoding but for a few broken characters, which become U+FFFD. Without this a file in
     * UTF-8 with one broken byte would be read as GB18030: every name wrong, and no error.
     */
    private static Optional<Decoded> damaged(byte[] bytes, Charset charset) {
        var text = new String(bytes, charset);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long chinese = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
        return broken > 0 && chinese >= broken * 10 ? Optional.of(new Decoded(charset, text)) : Optional.empty();
    }

    /** UTF-16 without a mark: separators, digits and line ends are ASCII, so one byte of each pair is often NUL. */
    private static Optional<Decoded> wide(byte[] bytes) {
        int[] nul = new int[2];
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                nul[i % 2]++;
            }
        }
        if (bytes.length % 2 != 0 || Math.min(nul[0], nul[1]) * 20 > Math.max(nul[0], nul[1])) {
            return Optional.empty();
        }
        return strict(bytes, nul[1] > nul[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                .filter(decoded -> decoded.text().indexOf('\0') < 0);
    }

    private static boolean hasNul(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether text that is valid UTF-8 reads like some. Two bytes of a Chinese character can make one valid Greek,
     * Cyrillic, Hebrew or Arabic letter: a text of such letters without a single Chinese one was GB18030.
     */
    private static boolean isPlausible(String text) {
        int ascii = 0;
        int latin = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x800) {
                return true;
            } else if (c >= 0x180) {
                foreign++;
            } else if (c >= 0x80) {
                latin++;
            } else if (Character.isLetter(c)) {
                ascii++;
            }
        }
        return foreign == 0 && latin <= ascii;
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        try {
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new Decoded(charset, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
