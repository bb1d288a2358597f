package org.yishi.desk.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yishi.desk.toml.Flaw;
import org.yishi.desk.toml.Nearest;
import org.yishi.desk.toml.Words;
import org.yishi.model.body.Body;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Power;
import org.yishi.model.procedure.Procedure;
import org.yishi.model.procedure.Stage;
import org.yishi.model.procedure.StageKind;

/**
 * Whether a procedure can be meant: its stages can be told apart, each names what its kind needs, the bodies exist and
 * may do what they are asked to, and nothing hangs shorter than the law says.
 */
final class ProcedureCheck {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Procedure procedure;
    private final Map<String, Body> bodies;

    /** A check against the bodies that are known; of one body the newest rules. */
    ProcedureCheck(Procedure procedure, List<Body> bodies) {
        this.procedure = procedure;
        this.bodies = bodies.stream().collect(Collectors.toMap(Body::code, Function.identity(), (old, later) -> later));
    }

    List<Flaw> flaws() {
        var own = Stream.of(
                        code("code", procedure.code()),
                        blank("name", procedure.name()),
                        blank("name-en", procedure.nameEn()),
                        procedure.scope().isEmpty()
                                ? Stream.of(Flaw.at("scope", "body.scope-missing"))
                                : Stream.<Flaw>empty())
                .flatMap(Function.identity());
        var stages = IntStream.range(0, procedure.stages().size())
                .boxed()
                .flatMap(i -> stage(i, procedure.stages().get(i)));
        return Stream.of(own, twice(), namesTwice(), stages)
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Flaw> twice() {
        var seen = new HashSet<String>();
        return IntStream.range(0, procedure.stages().size())
                .filter(i -> !seen.add(procedure.stages().get(i).code()))
                .mapToObj(i -> Flaw.at(
                        at(i, "code"),
                        "procedure.stage-twice",
                        procedure.stages().get(i).code()));
    }

    private Stream<Flaw> namesTwice() {
        var seen = new HashSet<String>();
        return IntStream.range(0, procedure.stages().size())
                .filter(i -> !procedure.stages().get(i).name().isBlank())
                .filter(i -> !seen.add(procedure.stages().get(i).name()))
                .mapToObj(i -> Flaw.at(
                        at(i, "name"),
                        "procedure.name-twice",
                        procedure.stages().get(i).name()));
    }

    private Stream<Flaw> stage(int i, Stage stage) {
        return Stream.of(
                        code(at(i, "code"), stage.code()),
                        blank(at(i, "name"), stage.name()),
                        blank(at(i, "words"), stage.words()),
                        blank(at(i, "source"), stage.source()),
                        below(at(i, "within-days"), stage.within()),
                        meeting(i, stage),
                        posting(i, stage),
                        known(i, stage),
                        here(i, stage),
                        mayDecide(i, stage),
                        back(i, stage))
                .flatMap(Function.identity());
    }

    private static Stream<Flaw> meeting(int i, Stage stage) {
        return stage.kind().isMeeting() && stage.bodies().isEmpty()
                ? Stream.of(Flaw.at(at(i, "bodies"), "procedure.bodies-missing", stage.name()))
                : Stream.empty();
    }

    private static Stream<Flaw> posting(int i, Stage stage) {
        boolean hangs = stage.kind() == StageKind.DISCLOSURE;
        if (hangs != stage.posting().isPresent()) {
            return Stream.of(Flaw.at(
                    at(i, "posting"), hangs ? "procedure.posting-missing" : "procedure.posting-odd", stage.name()));
        }
        if (stage.posting().filter(p -> p.days() <= 0).isPresent()) {
            return Stream.of(Flaw.at(
                    at(i, "posting"),
                    "procedure.posting-days",
                    stage.posting().orElseThrow().days()));
        }
        return stage
                .posting()
                .filter(p -> p.days() < p.kind().days() || (p.kind().isWorking() && !p.working()))
                .map(p -> Flaw.at(
                        at(i, "posting"),
                        "procedure.posting-short",
                        p.days(),
                        p.kind().days()))
                .stream();
    }

    private Stream<Flaw> known(int i, Stage stage) {
        return stage.bodies().stream()
                .filter(code -> !bodies.containsKey(code))
                .map(code -> Nearest.of(code, bodies.keySet())
                        .map(near -> Flaw.at(at(i, "bodies"), "procedure.body-unknown", code, near))
                        .orElseGet(() -> Flaw.at(
                                at(i, "bodies"),
                                "procedure.body-nowhere",
                                code,
                                bodies.keySet().stream().sorted().collect(Collectors.joining(", ")))));
    }

    /** In each kind of place the procedure is for, one of the stage's bodies exists. */
    private Stream<Flaw> here(int i, Stage stage) {
        var known = stage.bodies().stream()
                .flatMap(code -> Stream.ofNullable(bodies.get(code)))
                .toList();
        if (known.isEmpty() || known.size() < stage.bodies().size()) {
            return Stream.empty();
        }
        return procedure.scope().stream()
                .filter(kind -> known.stream().noneMatch(body -> body.scope().contains(kind)))
                .map(kind -> Flaw.at(at(i, "bodies"), "procedure.body-elsewhere", stage.name(), Words.of(kind)));
    }

    private Stream<Flaw> mayDecide(int i, Stage stage) {
        if (stage.kind() != StageKind.DECISION) {
            return Stream.empty();
        }
        return stage.bodies().stream()
                .flatMap(code -> Stream.ofNullable(bodies.get(code)))
                .flatMap(body -> {
                    if (body.power() == Power.DELIBERATES) {
                        return Stream.of(Flaw.at(at(i, "bodies"), "procedure.body-only-talks", body.name()));
                    }
                    return body
                            .barFor(stage.matter().orElse(Matter.GENERAL))
                            .map(bar -> Flaw.at(at(i, "bodies"), "procedure.body-barred", body.name(), bar.why()))
                            .stream();
                });
    }

    private Stream<Flaw> back(int i, Stage stage) {
        return stage.back().stream()
                .filter(code -> !(procedure.place(code) >= 0 && procedure.place(code) <= i))
                .map(code -> Flaw.at(
                        at(i, "back-to"),
                        "procedure.back-unknown",
                        code,
                        procedure.stages().stream()
                                .limit(i + 1L)
                                .map(Stage::code)
                                .collect(Collectors.joining(", "))));
    }

    private static Stream<Flaw> code(String path, String code) {
        return CODE.matcher(code).matches() ? Stream.empty() : Stream.of(Flaw.at(path, "body.code-form", code));
    }

    private static Stream<Flaw> blank(String path, String value) {
        return value.isBlank() ? Stream.of(Flaw.at(path, "body.blank", path)) : Stream.empty();
    }

    private static Stream<Flaw> below(String path, int value) {
        return value < 0 ? Stream.of(Flaw.at(path, "procedure.below-zero", value)) : Stream.empty();
    }

    private static String at(int stage, String key) {
        return "stages[" + stage + "]." + key;
    }
}
