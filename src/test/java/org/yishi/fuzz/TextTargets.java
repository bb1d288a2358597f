package org.yishi.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.compact.TextFiles;
import org.yishi.desk.count.Recount;
import org.yishi.desk.procedure.ProcedureFiles;
import org.yishi.desk.procedure.ProcedureReading;
import org.yishi.desk.script.Reading;
import org.yishi.desk.script.ScriptFile;
import org.yishi.desk.script.ScriptReader;
import org.yishi.fuzz.Target.Said;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Body;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Tabulation;

/** What reads written words: papers of a vote, scripts, bodies, procedures, the text of a compact. */
final class TextTargets {
    private static final Path ELECTIONS = Targets.RESOURCES.resolve("elections");
    private static final Path ASSETS = Path.of("assets");
    private static final List<String> PAPERS =
            List.of("甲,乙,丙\n2,1,\n1,,3\n,,1\n", "rank1,rank2,count\n甲,乙,3\n乙,skipped,12\n", "编号,甲,乙\n1,√,\n2,√,√\n");

    private final List<Body> bodies = BodyFiles.defaults();
    private final ScriptReader scripts = new ScriptReader();

    List<Target> all() {
        var papers = PAPERS.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        return List.of(
                new Target("ballots.blt", "票.blt", Targets.seeds(ELECTIONS, ".blt"), TextTargets::ballots),
                new Target("ballots.csv", "票.csv", papers, TextTargets::ballots),
                new Target("ballots.toc", "票.toc", Targets.seeds(ELECTIONS, ".toc"), TextTargets::ballots),
                new Target(
                        "scripts", "会议.txt", Targets.seeds(Targets.RESOURCES.resolve("scripts"), ".txt"), this::script),
                new Target("bodies", "组织.toml", Targets.seeds(ASSETS.resolve("bodies"), ".toml"), TextTargets::body),
                new Target(
                        "procedures", "流程.toml", Targets.seeds(ASSETS.resolve("procedures"), ".toml"), this::procedure),
                new Target(
                        "compact.txt",
                        "公约.txt",
                        Targets.seeds(Targets.RESOURCES.resolve("compact"), ".txt"),
                        TextTargets::compact),
                new Target("compact.docx", "公约.docx", List.of(document()), TextTargets::compact));
    }

    private static byte[] document() {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("溪口村村规民约");
            document.createParagraph().createRun().setText("第一条 垃圾分类投放。");
            document.createTable(2, 2).getRow(0).getCell(0).setText("第二条 红白喜事从简。");
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** By every method, as a recount by others would. */
    private static Said ballots(Path file) {
        var refused = new ArrayList<Refusal>();
        for (var method : CountingMethod.values()) {
            if (Recount.count(new Recount.Question(file, method, 0, List.of()))
                    instanceof Outcome.Refused<Tabulation>(var why)) {
                refused.add(why);
            }
        }
        return refused.size() == CountingMethod.values().length ? Said.refused(refused) : Said.read(refused);
    }

    private Said script(Path file) {
        return switch (ScriptFile.read(file)) {
            case Outcome.Refused<String>(var why) -> Said.refused(why);
            case Outcome.Done<String>(var text) ->
                switch (scripts.read(text)) {
                    case Reading.Understood _ -> Said.read(List.of());
                    case Reading.NotUnderstood(var complaints) ->
                        Said.refused(
                                complaints.stream().map(Reading.Complaint::what).toList());
                };
        };
    }

    private static Said body(Path file) {
        return switch (BodyFiles.look(file)) {
            case org.yishi.desk.body.Reading.Right _ -> Said.read(List.of());
            case org.yishi.desk.body.Reading.Wrong(var mistakes) -> Said.refused(mistakes);
        };
    }

    private Said procedure(Path file) {
        return switch (ProcedureFiles.look(file, bodies)) {
            case ProcedureReading.Right(var _, var hints) -> Said.read(hints);
            case ProcedureReading.Wrong(var mistakes) -> Said.refused(mistakes);
        };
    }

    private static Said compact(Path file) {
        return switch (TextFiles.read(file)) {
            case Outcome.Refused<org.yishi.model.compact.read.Reading>(var why) -> Said.refused(why);
            case Outcome.Done<org.yishi.model.compact.read.Reading> _ -> Said.read(List.of());
        };
    }
}
