package org.yishi.house;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything the program ships is named with its licence, and every licence named is there to be read. */
class LicencesTest {
    private static final Path LICENCES = Path.of("assets", "licences");

    /** Written by the build before the tests run: the jars of the program itself, without those of its tests. */
    private static final Path RUNTIME = Path.of("target", "runtime.classpath");

    private static final Pattern LICENCE = Pattern.compile("\\b[A-Z][\\w.-]+");
    private static final Pattern VERSION = Pattern.compile("-\\d[^/]*\\.jar$");

    private final List<Row> rows = rows();

    private record Row(String part, Set<String> licences) {}

    @Test
    void everyPartIsListedAndNothingElse() throws IOException {
        var parts = Arrays.stream(Files.readString(RUNTIME).trim().split(Pattern.quote(File.pathSeparator)))
                .map(jar ->
                        VERSION.matcher(Path.of(jar).getFileName().toString()).replaceFirst(""))
                .collect(toCollection(TreeSet::new));
        var listed = rows.stream().map(Row::part).collect(toCollection(TreeSet::new));
        assertEquals(parts, listed, "assets/licences/THIRD-PARTY.txt does not name the parts of the program");
    }

    @Test
    void everyLicenceNamedCanBeRead() {
        var named = rows.stream().flatMap(row -> row.licences().stream()).collect(toCollection(TreeSet::new));
        var missing = named.stream()
                .filter(name -> !Files.exists(LICENCES.resolve(name + ".txt")))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static List<Row> rows() {
        try (var lines = Files.lines(LICENCES.resolve("THIRD-PARTY.txt"))) {
            return lines.filter(line -> line.contains("https://"))
                    .map(line -> line.split(" {2,}"))
                    .map(cells -> new Row(cells[0], licences(cells[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names in a sentence such as "Apache-2.0, its icons MIT". */
    private static Set<String> licences(String sentence) {
        return LICENCE.matcher(sentence).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }
}
