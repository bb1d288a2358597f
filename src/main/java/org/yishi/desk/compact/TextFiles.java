package org.yishi.desk.compact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yishi.model.Outcome;
import org.yishi.model.compact.read.Reading;
import org.yishi.office.read.text.Encoding;
import org.yishi.office.read.word.WordText;
import org.yishi.rule.compact.read.TextReader;

/** Reads the text of a compact from a Word or a text file. */
public final class TextFiles {
    private static final long MOST = 20L << 20;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLD_WORD = {(byte) 0xD0, (byte) 0xCF};

    private TextFiles() {}

    /** What a file comes to; refused where it can be read as neither, or holds no article. */
    public static Outcome<Reading> read(Path file) {
        return text(file).then(text -> {
            var reading = TextReader.read(text);
            return reading.text().articles().isEmpty()
                    ? Outcome.refused("compact.wrong.no-articles", String.valueOf(file.getFileName()))
                    : Outcome.done(reading);
        });
    }

    /** The words of a file, line by line; refused where it can be read as neither. */
    public static Outcome<String> text(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MOST) {
                return Outcome.refused("compact.wrong.large-file", name);
            }
            var content = Files.readAllBytes(file);
            if (begins(content, OLD_WORD)) {
                return Outcome.refused("compact.wrong.old-word", name);
            }
            if (begins(content, ZIP)) {
                return Outcome.done(String.join("\n", WordText.read(file)));
            }
            return Encoding.decode(content)
                    .map(decoded -> Outcome.done(decoded.text()))
                    .orElseGet(() -> Outcome.refused("compact.wrong.unreadable", name));
        } catch (IOException e) {
            return Outcome.refused("compact.wrong.unreadable", name);
        }
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length > 1 && content[0] == with[0] && content[1] == with[1];
    }
}
