package org.yishi.command.followup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.followup.sheet.NewRow;
import org.yishi.desk.followup.sheet.SheetChange;
import org.yishi.desk.followup.sheet.SheetPreview;
import org.yishi.desk.followup.sheet.SheetRound;
import org.yishi.desk.followup.sheet.Taken;
import org.yishi.desk.followup.sheet.read.Where;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code followup import FILE… [--dry-run]}: takes what sheets that came back say; what was changed on both sides is told
 * and left as it is.
 */
public final class SheetBack implements Job {
    @Override
    public String name() {
        return "import";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.followup.import"));
        spec.addPositional(help.words(0, text.of("command.label.file"), text.of("command.followup.files")));
        spec.addOption(help.flag("--dry-run", text.of("command.followup.dry-run")));
    }

    @Override
    public int run(Given given) {
        var files = given.words(0).stream().map(Path::of).toList();
        return given.open(open -> {
            var round = SheetDesk.of(open.work(), given.console().text());
            var preview = round.read(files);
            tell(given, preview);
            var plain = preview.changes().stream().filter(c -> !c.isConflict()).toList();
            var added = preview.added().stream().filter(r -> !r.isConflict()).toList();
            return given.has("--dry-run") || (plain.isEmpty() && added.isEmpty())
                    ? Answer.DONE
                    : take(given, round, plain, added);
        });
    }

    private static int take(Given given, SheetRound round, List<SheetChange> changes, List<NewRow> added) {
        return switch (round.take(changes, added)) {
            case Outcome.Refused<Taken>(Refusal why) -> given.console().no(why);
            case Outcome.Done<Taken>(Taken taken) -> {
                if (!given.isJson()) {
                    given.console()
                            .print(given.console()
                                    .text()
                                    .of("command.followup.taken", taken.changes(), taken.tasks(), taken.added()));
                }
                yield Answer.DONE;
            }
        };
    }

    private static void tell(Given given, SheetPreview preview) {
        var text = given.console().text();
        if (given.isJson()) {
            given.console().print(Json.of(json(text, preview)));
            return;
        }
        for (var c : preview.changes()) {
            var key = c.isConflict() ? "command.followup.conflict" : "command.followup.change";
            given.console()
                    .print(text.of(
                            key,
                            c.number(),
                            c.title(),
                            text.of("followup.sheet-field", c.field()),
                            c.now(),
                            c.said(),
                            where(text, c.where()),
                            text.of("sheet.doubt", c.doubt())));
        }
        for (var row : preview.added()) {
            var key = row.isConflict() ? "command.followup.added-doubt" : "command.followup.added";
            given.console().print(text.of(key, row.draft().title(), row.draft().owner(), where(text, row.where())));
        }
        preview.wrongs()
                .forEach(w -> given.console()
                        .print(text.of("command.followup.wrong", where(text, w.where()), text.of(w.why()))));
    }

    private static String where(Text text, Where where) {
        return where.cell().isEmpty()
                ? where.file()
                : text.of("command.followup.where", where.file(), where.sheet(), where.cell());
    }

    private static Map<String, Object> json(Text text, SheetPreview preview) {
        var changes = new ArrayList<Map<String, Object>>();
        preview.changes()
                .forEach(c -> changes.add(new Json()
                        .put("task", c.number())
                        .put("field", c.field().name())
                        .put("now", c.now())
                        .put("said", c.said())
                        .put("file", c.where().file())
                        .put("cell", c.where().cell())
                        .put("conflict", c.isConflict())
                        .put("doubt", c.doubt().name())
                        .object()));
        var added = new ArrayList<Map<String, Object>>();
        preview.added()
                .forEach(r -> added.add(new Json()
                        .put("title", r.draft().title())
                        .put("owner", r.draft().owner())
                        .put("file", r.where().file())
                        .put("cell", r.where().cell())
                        .put("conflict", r.isConflict())
                        .object()));
        var wrongs = new ArrayList<Map<String, Object>>();
        preview.wrongs()
                .forEach(w -> wrongs.add(new Json()
                        .put("file", w.where().file())
                        .put("cell", w.where().cell())
                        .put("why", text.of(w.why()))
                        .object()));
        return new Json()
                .put("rows", preview.rows())
                .put("changes", changes)
                .put("added", added)
                .put("wrong", wrongs)
                .object();
    }
}
