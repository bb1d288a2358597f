package org.yishi.desk.procedure;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.yishi.desk.toml.Quoted;
import org.yishi.desk.toml.Words;
import org.yishi.model.procedure.Posting;
import org.yishi.model.procedure.Procedure;
import org.yishi.model.procedure.Stage;

/**
 * Writes a procedure as its file, laid out as the files that are shipped. What {@link ProcedureReader} reads of it is the
 * same procedure.
 */
final class ProcedureWriter {
    private final StringBuilder out = new StringBuilder();

    private ProcedureWriter() {}

    static String text(Procedure procedure) {
        var writer = new ProcedureWriter();
        writer.head(procedure);
        procedure.stages().forEach(writer::stage);
        return writer.out.toString();
    }

    private void head(Procedure procedure) {
        line("# " + procedure.name().replaceAll("\\s+", " "));
        text("code", procedure.code());
        text("name", procedure.name());
        text("name-en", procedure.nameEn());
        value("scope", words(procedure.scope()));
        value("holds-from", procedure.holdsFrom());
        text("source", procedure.source());
        some("note", procedure.note());
    }

    private void stage(Stage stage) {
        line("");
        line("[[stages]]");
        text("code", stage.code());
        text("name", stage.name());
        text("name-en", stage.nameEn());
        text("kind", Words.of(stage.kind()));
        some("who", stage.who());
        some("bodies", stage.bodies());
        stage.matter().ifPresent(matter -> text("matter", Words.of(matter)));
        stage.posting().ifPresent(posting -> value("posting", posting(posting)));
        if (stage.within() != 0) {
            value("within-days", stage.within());
        }
        if (stage.mayBeLeftOut()) {
            value("may-be-left-out", true);
        }
        some("back-to", stage.back());
        if (!stage.papers().isEmpty()) {
            value("papers", words(stage.papers()));
        }
        some("void-if", stage.voidIf());
        text("words", stage.words());
        text("words-en", stage.wordsEn());
        text("source", stage.source());
        some("sample", stage.sample());
    }

    private static String posting(Posting posting) {
        return "{ kind = \"%s\", days = %d, working-days = %b, before-next = %b }"
                .formatted(Words.of(posting.kind()), posting.days(), posting.working(), posting.first());
    }

    /** A set's words in their own order, so that one procedure is always one text; a list's as it is. */
    private static String words(Collection<? extends Enum<?>> values) {
        var words = values.stream().map(v -> Quoted.of(Words.of(v)));
        return (values instanceof List ? words : words.sorted()).collect(Collectors.joining(", ", "[", "]"));
    }

    private void some(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            value(key, texts.stream().map(Quoted::of).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private void some(String key, String text) {
        if (!text.isEmpty()) {
            text(key, text);
        }
    }

    private void text(String key, String text) {
        value(key, Quoted.of(text));
    }

    private void value(String key, Object value) {
        line(key + " = " + value);
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
