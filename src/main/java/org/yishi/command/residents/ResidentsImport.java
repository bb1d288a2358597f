package org.yishi.command.residents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Console;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.command.kit.Names;
import org.yishi.desk.roster.Preview;
import org.yishi.desk.roster.RosterImport;
import org.yishi.desk.roster.RosterWords;
import org.yishi.desk.roster.Taken;
import org.yishi.desk.roster.match.PreviewRow;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** {@code residents import FILE [--dry-run]}. */
public final class ResidentsImport implements Job {
    @Override
    public String name() {
        return "import";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.import"));
        spec.addPositional(help.word(0, text.of("command.label.file"), text.of("command.import.file")));
        spec.addOption(help.flag("--dry-run", text.of("command.import.dry-run")));
        spec.addOption(help.flag("--keep-ids", text.of("command.import.keep-ids")));
    }

    @Override
    public int run(Given given) {
        return switch (given.file(given.word(0))) {
            case Outcome.Refused<Path>(Refusal why) -> given.console().no(why);
            case Outcome.Done<Path>(var file) ->
                given.open(open -> {
                    var desk = new RosterImport(open.work(), Lexicon.load(), Names.initials());
                    var preview = desk.open(file).then(read -> desk.preview(read, given.has("--keep-ids")));
                    return switch (preview) {
                        case Outcome.Refused<Preview>(Refusal why) ->
                            given.console().no(why);
                        case Outcome.Done<Preview>(Preview shown) -> take(given, desk, shown);
                    };
                });
        };
    }

    private static int take(Given given, RosterImport desk, Preview preview) {
        warn(given.console(), preview);
        boolean dry = given.has("--dry-run");
        if (!dry && desk.take(preview) instanceof Outcome.Refused<Taken>(Refusal why)) {
            return given.console().no(why);
        }
        tell(given, preview, dry);
        return Answer.DONE;
    }

    private static void warn(Console console, Preview preview) {
        var text = console.text();
        preview.notes().forEach(note -> console.say(text.of(note)));
        for (var row : preview.rows()) {
            for (var finding : row.person().findings()) {
                console.say(
                        text.of("command.import.row", row.row(), row.person().name(), RosterWords.of(text, finding)));
            }
        }
    }

    private static void tell(Given given, Preview preview, boolean dry) {
        var text = given.console().text();
        var counts = preview.counts();
        if (given.isJson()) {
            given.console().print(Json.of(json(text, preview, dry)));
            return;
        }
        given.console()
                .print(text.of(
                        dry ? "command.import.would" : "command.import.done",
                        preview.added(),
                        preview.changed(),
                        counts.getOrDefault(PreviewRow.State.SAME, 0),
                        counts.getOrDefault(PreviewRow.State.WARNING, 0),
                        counts.getOrDefault(PreviewRow.State.REFUSED, 0)));
    }

    private static Map<String, Object> json(Text text, Preview preview, boolean dry) {
        var states = new LinkedHashMap<String, Object>();
        preview.counts().forEach((state, rows) -> states.put(state.name().toLowerCase(Locale.ROOT), rows));
        var findings = new ArrayList<Map<String, Object>>();
        for (var row : preview.rows()) {
            List<String> said = row.person().findings().stream()
                    .map(finding -> RosterWords.of(text, finding))
                    .toList();
            if (!said.isEmpty()) {
                findings.add(new Json()
                        .put("row", row.row())
                        .put("name", row.person().name())
                        .put("state", row.state().name().toLowerCase(Locale.ROOT))
                        .put("findings", said)
                        .object());
            }
        }
        return new Json()
                .put("dryRun", dry)
                .put("added", preview.added())
                .put("changed", preview.changed())
                .put("rows", states)
                .put("missing", preview.missing())
                .put("notes", preview.notes().stream().map(text::of).toList())
                .put("findings", findings)
                .object();
    }
}
