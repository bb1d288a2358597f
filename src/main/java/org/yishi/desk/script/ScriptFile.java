package org.yishi.desk.script;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yishi.model.Outcome;

/** Reads a script's file: UTF-8, with or without a mark at its beginning. */
public final class ScriptFile {
    private static final long MOST_BYTES = 5_000_000;

    private ScriptFile() {}

    /** The text; refused, with what to do, where there is no such file or it is no text in UTF-8. */
    public static Outcome<String> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Outcome.refused("script.file-not-there", file);
            }
            if (Files.size(file) > MOST_BYTES) {
                return Outcome.refused("script.file-too-long", file);
            }
            return Outcome.done(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            return Outcome.refused("script.file-not-utf8", file);
        } catch (IOException e) {
            return Outcome.refused("script.file-unreadable", file);
        }
    }
}
