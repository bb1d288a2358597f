package org.yishi.desk.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yishi.desk.toml.Places;
import org.yishi.desk.toml.TomlText;
import org.yishi.desk.toml.WrongFile;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Body;

/**
 * Bodies with their rules, as TOML files.
 *
 * <pre>{@code
 * var ours = BodyFiles.defaults();                                 // what Yishi ships
 * switch (BodyFiles.read(Path.of("村民代表会议.toml"))) {
 *     case Outcome.Done<Body> done -> bodies.put(done.value());
 *     case Outcome.Refused<Body> no -> say(no.why());              // 村民代表会议.toml:12：不认识“qourum”…
 * }
 * }</pre>
 *
 * <p>The first mistake of a file is told with its line, its key and what may stand there. A key that nobody knows is a
 * mistake: a misspelt rule must not be a missing one.
 */
public final class BodyFiles {
    private static final String SHIPPED = "/assets/bodies/";

    private BodyFiles() {}

    /** The bodies that come with the program, in the order of their index; of one body the newest rules last. */
    public static List<Body> defaults() {
        return shipped("index.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> parse(line.strip(), shipped(line.strip())).orThrow())
                .toList();
    }

    /** The body of one file; refused where it cannot be read or is not right. */
    public static Outcome<Body> read(Path file) {
        return first(look(file));
    }

    /** The body of one file, or everything that is wrong with it. */
    public static Reading look(Path file) {
        try {
            return look(String.valueOf(file.getFileName()), TomlText.of(file));
        } catch (IOException e) {
            return new Reading.Wrong(List.of(Refusal.of("body.file-unreadable", file)));
        }
    }

    /** Writes a body as a file that another village can read; one that is there is replaced. */
    public static Outcome<Path> write(Body body, Path file) {
        try {
            Files.writeString(file, BodyWriter.text(body));
            return Outcome.done(file);
        } catch (IOException e) {
            return Outcome.refused("body.file-unwritable", file);
        }
    }

    /** The bodies of all .toml files of a folder, by file name; refused at the first file that is not right. */
    public static Outcome<List<Body>> readAll(Path folder) {
        try (var files = Files.list(folder)) {
            var bodies = new ArrayList<Body>();
            for (var file :
                    files.filter(f -> f.toString().endsWith(".toml")).sorted().toList()) {
                switch (read(file)) {
                    case Outcome.Done<Body>(Body body) -> bodies.add(body);
                    case Outcome.Refused<Body>(var why) -> {
                        return new Outcome.Refused<>(why);
                    }
                }
            }
            return Outcome.done(List.copyOf(bodies));
        } catch (IOException | UncheckedIOException e) {
            return Outcome.refused("body.file-unreadable", folder);
        }
    }

    /**
     * The body of a text; refused with its first mistake.
     *
     * @param name of the file, for the places of mistakes
     */
    public static Outcome<Body> parse(String name, String text) {
        return first(look(name, text));
    }

    private static Reading look(String name, String text) {
        var places = new Places(name, text);
        try {
            var reader = new BodyReader(TomlText.table(text, places));
            return reader.body()
                    .map(body -> checked(body, places))
                    .orElseGet(() -> new Reading.Wrong(reader.mistakes()));
        } catch (WrongFile e) {
            return new Reading.Wrong(e.why());
        }
    }

    private static Reading checked(Body body, Places places) {
        var flaws = BodyCheck.flaws(body).stream()
                .map(flaw -> flaw.in(places.of(flaw.path())))
                .toList();
        return flaws.isEmpty() ? new Reading.Right(body) : new Reading.Wrong(flaws);
    }

    private static Outcome<Body> first(Reading reading) {
        return switch (reading) {
            case Reading.Right(Body body) -> Outcome.done(body);
            case Reading.Wrong(var mistakes) -> new Outcome.Refused<>(mistakes.getFirst());
        };
    }

    private static String shipped(String name) {
        try (InputStream stream = Objects.requireNonNull(BodyFiles.class.getResourceAsStream(SHIPPED + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
