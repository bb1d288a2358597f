package org.yishi.desk.toml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yishi.model.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.toml.TomlMapper;

/** A TOML file as people save it: with or without a mark at its head, as UTF-8 or in the code of an old notepad. */
public final class TomlText {
    private static final TomlMapper TOML = new TomlMapper();
    private static final Charset OLD = Charset.forName("GB18030");
    /** Bytes; the longest that is shipped has six thousand. */
    private static final long MOST = 1L << 20;

    private static final String MARK = "\uFEFF";
    /** What a Chinese keyboard writes where TOML asks for the plain sign. */
    private static final Pattern WIDE =
            Pattern.compile("[\\u201C\\u201D\\uFF1D\\uFF3B\\uFF3D\\uFF5B\\uFF5D\\uFF0C\\u3010\\u3011]");

    private TomlText() {}

    /**
     * What a file says.
     *
     * @throws IOException where it cannot be read, or is far larger than anybody writes
     */
    public static String of(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST) {
            throw new IOException("no text of a body or a procedure: " + file);
        }
        var bytes = Files.readAllBytes(file);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, OLD);
        }
    }

    /**
     * The outermost table of a text.
     *
     * @throws WrongFile where it cannot be read at all, with the line and the likely cure
     */
    public static Table table(String text, Places places) {
        try {
            return new Table(TOML.readTree(text), "", places);
        } catch (JacksonException e) {
            // What is nested too deeply, or broken in its first byte, has no place.
            int line = Optional.ofNullable(e.getLocation())
                    .map(place -> Math.max(1, place.getLineNr()))
                    .orElse(1);
            throw new WrongFile(List.of(why(e, text, line, places)));
        }
    }

    private static Refusal why(JacksonException e, String text, int line, Places places) {
        var words = text.lines().skip(line - 1L).findFirst().orElse("");
        var wide = WIDE.matcher(words);
        if (wide.find()) {
            return Refusal.of("body.wide-sign", places.line(line), wide.group());
        }
        if (String.valueOf(e.getOriginalMessage()).contains("uplicate") && places.twice() > 0) {
            var again = text.lines().skip(places.twice() - 1L).findFirst().orElse("");
            return Refusal.of(
                    "body.twice",
                    places.line(places.twice()),
                    again.replaceAll("=.*", "").strip());
        }
        return Refusal.of("body.not-toml", places.line(line));
    }
}
