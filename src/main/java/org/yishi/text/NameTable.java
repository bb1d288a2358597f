package org.yishi.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

/** How characters are read and written in names, from the tables beside this class. Read when first asked for. */
final class NameTable {
    private static final int BLOCK = 6;
    private static final char UNKNOWN = '-';

    /** The letters of 64 characters each, by the first one's code point over 64. */
    private static final Map<Integer, String> LETTERS = letters();

    private static final Map<String, String> NAMES = names();

    private NameTable() {}

    /** The initials of a surname that is read otherwise than its characters. */
    static Optional<String> surname(String surname) {
        return Optional.ofNullable(NAMES.get("surname." + surname));
    }

    /** The initial of a character that is read otherwise in given names. */
    static Optional<String> given(String character) {
        return Optional.ofNullable(NAMES.get("given." + character));
    }

    /** The first letter of a character's pinyin. */
    static Optional<String> letter(int codePoint) {
        var block = LETTERS.get(codePoint >> BLOCK);
        char letter = block == null ? UNKNOWN : block.charAt(codePoint & (1 << BLOCK) - 1);
        return letter == UNKNOWN ? Optional.empty() : Optional.of(String.valueOf(letter));
    }

    /** How many strokes too many the collation counts for a character. */
    static int extraStrokes(String character) {
        return IntStream.rangeClosed(1, 3)
                .filter(n -> NAMES.getOrDefault("strokes." + n, "").contains(character))
                .findFirst()
                .orElse(0);
    }

    private static Map<Integer, String> letters() {
        var letters = new HashMap<Integer, String>();
        try (var reader = reader("initials.txt")) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int space = line.indexOf(' ');
                letters.put(Integer.parseInt(line.substring(0, space), 16) >> BLOCK, line.substring(space + 1));
            });
            return Map.copyOf(letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> names() {
        try (var reader = reader("names.properties")) {
            var read = new Properties();
            read.load(reader);
            var names = new HashMap<String, String>();
            read.forEach((name, letters) -> names.put((String) name, (String) letters));
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader reader(String file) {
        var stream = Objects.requireNonNull(NameTable.class.getResourceAsStream(file), file);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
