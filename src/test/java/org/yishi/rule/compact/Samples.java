package org.yishi.rule.compact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yishi.model.compact.CompactText;
import org.yishi.rule.compact.diff.Identity;
import org.yishi.rule.compact.read.TextReader;

/** The village's rules of 48 articles, as they are and as revised in 20 places. */
public final class Samples {
    private Samples() {}

    public static CompactText rules() {
        var read = TextReader.read(file("rules-48.txt")).text();
        return Identity.carried(CompactText.blank(""), read, 1);
    }

    public static CompactText revised() {
        var known = rules();
        return Identity.carried(
                known, TextReader.read(file("rules-48-revised.txt")).text(), Identity.next(List.of(known)));
    }

    public static String file(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/compact", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
