package org.yishi.desk.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.toml.Places;
import org.yishi.desk.toml.Table;
import org.yishi.model.Refusal;
import org.yishi.model.body.Body;
import org.yishi.model.procedure.Procedure;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * Procedures as TOML files, one each; {@code assets/procedures/README.txt} tells what may stand in them.
 *
 * <pre>{@code
 * var ours = ProcedureFiles.shipped();
 * var reading = ProcedureFiles.look(Path.of("说事.toml"), bodies);   // the procedure, or every mistake with its line
 * }</pre>
 */
public final class ProcedureFiles {
    private static final String SHIPPED = "/assets/procedures/";
    private static final TomlMapper TOML = new TomlMapper();

    private ProcedureFiles() {}

    /** The procedures that come with the program, in the order of their index. */
    public static List<Procedure> shipped() {
        var bodies = BodyFiles.defaults();
        return resource("index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(name -> right(look(name, resource(name), bodies)))
                .toList();
    }

    /** The procedure of one file, or everything that is wrong with it. */
    public static ProcedureReading look(Path file, List<Body> bodies) {
        try {
            return look(String.valueOf(file.getFileName()), Files.readString(file), bodies);
        } catch (IOException e) {
            return new ProcedureReading.Wrong(List.of(Refusal.of("body.file-unreadable", file)));
        }
    }

    /**
     * The procedure of a text.
     *
     * @param name of the file, for the places of mistakes
     * @param bodies that are known
     */
    public static ProcedureReading look(String name, String text, List<Body> bodies) {
        var places = new Places(name, text);
        try {
            var reader = new ProcedureReader(new Table(TOML.readTree(text), "", places));
            return reader.procedure()
                    .map(procedure -> checked(procedure, places, bodies))
                    .orElseGet(() -> new ProcedureReading.Wrong(reader.mistakes()));
        } catch (JacksonException e) {
            int line = Math.max(1, e.getLocation().getLineNr());
            return new ProcedureReading.Wrong(List.of(Refusal.of("body.not-toml", places.line(line))));
        }
    }

    private static ProcedureReading checked(Procedure procedure, Places places, List<Body> bodies) {
        var flaws = new ProcedureCheck(procedure, bodies)
                .flaws().stream().map(flaw -> flaw.in(places.of(flaw.path()))).toList();
        return flaws.isEmpty() ? new ProcedureReading.Right(procedure) : new ProcedureReading.Wrong(flaws);
    }

    private static Procedure right(ProcedureReading reading) {
        return switch (reading) {
            case ProcedureReading.Right(var procedure) -> procedure;
            case ProcedureReading.Wrong(var mistakes) ->
                throw new IllegalStateException("a procedure that is shipped is wrong: " + mistakes);
        };
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(ProcedureFiles.class.getResourceAsStream(SHIPPED + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
