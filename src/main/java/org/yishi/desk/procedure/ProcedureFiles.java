package org.yishi.desk.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.toml.Places;
import org.yishi.desk.toml.TomlText;
import org.yishi.desk.toml.WrongFile;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Body;
import org.yishi.model.procedure.Procedure;

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
            return look(String.valueOf(file.getFileName()), TomlText.of(file), bodies);
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
            var reader = new ProcedureReader(TomlText.table(text, places));
            var procedure = reader.procedure();
            var mistakes = new ArrayList<>(reader.mistakes());
            procedure.ifPresent(read -> mistakes.addAll(unmeant(read, reader.unread(), places, bodies)));
            return mistakes.isEmpty()
                    ? new ProcedureReading.Right(
                            procedure.orElseThrow(), new ProcedureHints(procedure.orElseThrow()).all())
                    : new ProcedureReading.Wrong(byLine(mistakes));
        } catch (WrongFile e) {
            return new ProcedureReading.Wrong(e.why());
        }
    }

    /** What can be read and cannot be meant; what could not be read is told already. */
    private static List<Refusal> unmeant(Procedure procedure, Set<String> unread, Places places, List<Body> bodies) {
        return new ProcedureCheck(procedure, bodies)
                .flaws().stream()
                        .filter(flaw -> !unread.contains(flaw.path()) && !hangsOn(flaw.path(), unread))
                        .map(flaw -> flaw.in(places.of(flaw.path())))
                        .toList();
    }

    /** What a stage needs follows from its kind, and where it may go back to from the codes of the others. */
    private static boolean hangsOn(String path, Set<String> unread) {
        int dot = path.lastIndexOf('.');
        if (path.endsWith(".back-to")) {
            return unread.stream().anyMatch(at -> at.startsWith("stages[") && at.endsWith(".code"));
        }
        return (path.endsWith(".bodies") || path.endsWith(".posting"))
                && (unread.contains(path.substring(0, dot) + ".kind")
                        || unread.contains(path.substring(0, dot) + ".matter"));
    }

    /** In the order of the lines, as the writer mends them. */
    private static List<Refusal> byLine(List<Refusal> mistakes) {
        return mistakes.stream()
                .sorted(Comparator.comparingInt(ProcedureFiles::line))
                .toList();
    }

    private static int line(Refusal mistake) {
        var place = mistake.args().isEmpty() ? "" : mistake.args().getFirst();
        var number = place.substring(place.lastIndexOf(':') + 1);
        return number.matches("\\d{1,7}") ? Integer.parseInt(number) : 0;
    }

    /** Writes a procedure as a file to be changed and read in again; one that is there is replaced. */
    public static Outcome<Path> write(Procedure procedure, Path file) {
        try {
            Files.writeString(file, ProcedureWriter.text(procedure));
            return Outcome.done(file);
        } catch (IOException e) {
            return Outcome.refused("body.file-unwritable", file);
        }
    }

    private static Procedure right(ProcedureReading reading) {
        return switch (reading) {
            case ProcedureReading.Right(var procedure, var _) -> procedure;
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
