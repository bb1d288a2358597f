package org.yishi.desk.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.yishi.desk.toml.Table;
import org.yishi.desk.toml.WrongFile;
import org.yishi.model.Refusal;
import org.yishi.model.body.Matter;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.people.VillageKind;
import org.yishi.model.procedure.Posting;
import org.yishi.model.procedure.Procedure;
import org.yishi.model.procedure.Stage;
import org.yishi.model.procedure.StageKind;
import org.yishi.model.procedure.StagePaper;

/** Makes a procedure of the tables of its file. It reads on after a mistake, so that all are told at once. */
final class ProcedureReader {
    private static final String[] KNOWN = {"code", "name", "name-en", "scope", "holds-from", "source", "note", "stages"
    };
    private static final String[] STAGE = {
        "code",
        "name",
        "name-en",
        "kind",
        "who",
        "bodies",
        "matter",
        "posting",
        "within-days",
        "may-be-left-out",
        "back-to",
        "papers",
        "void-if",
        "words",
        "words-en",
        "source",
        "sample"
    };

    private final Table file;
    private final List<Refusal> mistakes = new ArrayList<>();

    ProcedureReader(Table file) {
        this.file = file;
    }

    /** What is wrong with the file, as far as it was read. */
    List<Refusal> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The procedure; empty where there are mistakes. */
    Optional<Procedure> procedure() {
        part(() -> file.only(KNOWN));
        var stages = part(this::stages);
        var code = part(() -> file.text("code"));
        var name = part(() -> file.text("name"));
        var nameEn = part(() -> file.text("name-en"));
        var scope = part(() -> Set.copyOf(file.words("scope", VillageKind.class)));
        var holdsFrom = part(() -> file.day("holds-from"));
        var source = part(() -> file.text("source"));
        var note = part(() -> file.textOr("note", ""));
        if (!mistakes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Procedure(
                code.orElseThrow(),
                name.orElseThrow(),
                nameEn.orElseThrow(),
                scope.orElseThrow(),
                holdsFrom.orElseThrow(),
                source.orElseThrow(),
                note.orElseThrow(),
                stages.orElseThrow()));
    }

    private <T> Optional<T> part(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (WrongFile e) {
            mistakes.addAll(e.why());
            return Optional.empty();
        }
    }

    private List<Stage> stages() {
        var stages = file.tables("stages", table -> part(() -> stage(table)));
        if (stages.isEmpty()) {
            throw file.wrong("stages", "procedure.no-stage");
        }
        return stages.stream().flatMap(Optional::stream).toList();
    }

    private static Stage stage(Table table) {
        table.only(STAGE);
        return new Stage(
                table.text("code"),
                table.text("name"),
                table.text("name-en"),
                table.word("kind", StageKind.class),
                table.textOr("who", ""),
                table.texts("bodies"),
                table.has("matter") ? Optional.of(table.word("matter", Matter.class)) : Optional.empty(),
                table.has("posting") ? Optional.of(posting(table.table("posting"))) : Optional.empty(),
                table.numberOr("within-days", 0),
                table.has("may-be-left-out") && table.flag("may-be-left-out"),
                table.texts("back-to"),
                table.words("papers", StagePaper.class),
                table.textOr("void-if", ""),
                table.text("words"),
                table.text("words-en"),
                table.text("source"),
                table.textOr("sample", ""));
    }

    private static Posting posting(Table table) {
        table.only("kind", "days", "working-days", "before-next");
        return new Posting(
                table.word("kind", DisclosureKind.class),
                table.number("days"),
                table.has("working-days") && table.flag("working-days"),
                table.has("before-next") && table.flag("before-next"));
    }
}
