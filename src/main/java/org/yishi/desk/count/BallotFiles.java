package org.yishi.desk.count;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.yishi.model.Outcome;
import org.yishi.model.count.Ballots;
import org.yishi.office.read.text.Encoding;

/** Reads files of papers. */
public final class BallotFiles {
    private static final long LARGEST = 1L << 28;

    private BallotFiles() {}

    /**
     * The papers of a file, by the ending of its name; or what is wrong in it, with the line.
     *
     * @param scores whether figures in a {@code .csv} are scores, not ranks
     */
    public static Outcome<Ballots> read(Path path, boolean scores) {
        var name = String.valueOf(path.getFileName());
        byte[] bytes;
        try {
            if (!Files.isRegularFile(path)) {
                return Outcome.refused("count.no-file", path);
            }
            if (Files.size(path) > LARGEST) {
                return Outcome.refused("count.too-large", name);
            }
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            return Outcome.refused("count.unreadable", name, String.valueOf(e.getMessage()));
        }
        var text = Encoding.decode(bytes);
        return text.isPresent() && text.get().text().indexOf('\0') < 0
                ? parse(new FileText(name, text.get().text()), scores)
                : Outcome.refused("count.no-text", name);
    }

    /** The papers of a text that has a file's name. */
    static Outcome<Ballots> parse(FileText file, boolean scores) {
        var kind = file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            return switch (kind) {
                case "blt" -> Outcome.done(BltReader.read(file));
                case "csv" -> Outcome.done(CsvReader.read(file, scores));
                case "soc", "soi", "toc", "toi" -> Outcome.done(PrefLibReader.read(file, kind));
                default -> Outcome.refused("count.kind", file.name());
            };
        } catch (WrongFileException e) {
            return new Outcome.Refused<>(e.why());
        }
    }
}
