package org.yishi.desk.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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

    /** So that the head of a file without stages is read too. */
    private static final Stage NONE = new Stage(
            "",
            "",
            "",
            StageKind.PROPOSAL,
            "",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            0,
            false,
            List.of(),
            List.of(),
            "",
            "",
            "",
            "",
            "");

    private final Table file;
    private final List<Refusal> mistakes = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();

    ProcedureReader(Table file) {
        this.file = file;
    }

    /** What is wrong with the file, as far as it was read. */
    List<Refusal> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The places that could not be read, as "stages[1].kind": something harmless stands in the procedure there. */
    Set<String> unread() {
        return Set.copyOf(unread);
    }

    /** The procedure as far as it can be read; empty where it has no stage at all. */
    Optional<Procedure> procedure() {
        only(file, KNOWN);
        var stages = part(file, "stages", this::stages, List.<Stage>of());
        var procedure = stages.isEmpty() ? Optional.<Procedure>empty() : Optional.of(procedure(stages));
        if (procedure.isEmpty()) {
            procedure(List.of(NONE));
        }
        return procedure;
    }

    private Procedure procedure(List<Stage> stages) {
        return new Procedure(
                text(file, "code"),
                text(file, "name"),
                text(file, "name-en"),
                part(file, "scope", () -> Set.copyOf(file.words("scope", VillageKind.class)), Set.of()),
                part(file, "holds-from", () -> file.day("holds-from"), LocalDate.EPOCH),
                text(file, "source"),
                part(file, "note", () -> file.textOr("note", ""), ""),
                stages);
    }

    private void only(Table table, String... known) {
        try {
            table.only(known);
        } catch (WrongFile e) {
            mistakes.addAll(e.why());
        }
    }

    private String text(Table table, String key) {
        return part(table, key, () -> table.text(key), "");
    }

    /** One part of the file; where it is wrong, that is noted and reading goes on. */
    private <T> T part(Table table, String key, Supplier<T> read, T otherwise) {
        try {
            return read.get();
        } catch (WrongFile e) {
            mistakes.addAll(e.why());
            unread.add(table.at(key));
            return otherwise;
        }
    }

    private List<Stage> stages() {
        var stages = file.tables("stages", this::stage);
        if (stages.isEmpty()) {
            throw file.wrong("stages", "procedure.no-stage");
        }
        return stages;
    }

    private Stage stage(Table table) {
        only(table, STAGE);
        return new Stage(
                text(table, "code"),
                text(table, "name"),
                text(table, "name-en"),
                part(table, "kind", () -> table.word("kind", StageKind.class), StageKind.PROPOSAL),
                part(table, "who", () -> table.textOr("who", ""), ""),
                part(table, "bodies", () -> table.texts("bodies"), List.of()),
                part(table, "matter", () -> matter(table), Optional.empty()),
                part(table, "posting", () -> posting(table), Optional.empty()),
                part(table, "within-days", () -> table.numberOr("within-days", 0), 0),
                part(table, "may-be-left-out", () -> flag(table, "may-be-left-out"), false),
                part(table, "back-to", () -> table.texts("back-to"), List.of()),
                part(table, "papers", () -> table.words("papers", StagePaper.class), List.of()),
                part(table, "void-if", () -> table.textOr("void-if", ""), ""),
                text(table, "words"),
                text(table, "words-en"),
                text(table, "source"),
                part(table, "sample", () -> table.textOr("sample", ""), ""));
    }

    private static Optional<Matter> matter(Table table) {
        return table.has("matter") ? Optional.of(table.word("matter", Matter.class)) : Optional.empty();
    }

    private static boolean flag(Table table, String key) {
        return table.has(key) && table.flag(key);
    }

    private static Optional<Posting> posting(Table stage) {
        if (!stage.has("posting")) {
            return Optional.empty();
        }
        var table = stage.table("posting");
        table.only("kind", "days", "working-days", "before-next");
        return Optional.of(new Posting(
                table.word("kind", DisclosureKind.class),
                table.number("days"),
                flag(table, "working-days"),
                flag(table, "before-next")));
    }
}
