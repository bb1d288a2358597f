package org.yishi.command.topic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.topics.ListPreview;
import org.yishi.desk.topics.ListRow;
import org.yishi.desk.topics.ListTaken;
import org.yishi.desk.topics.TopicLists;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code topic import FILE [--dry-run]}: takes a list of topics over. Rows much like a topic that is there are left out
 * and told, as what is there already is.
 */
public final class TopicImport implements Job {
    @Override
    public String name() {
        return "import";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.topic.import"));
        spec.addPositional(help.word(0, text.of("command.label.file"), text.of("command.topic.file")));
        spec.addOption(help.flag("--dry-run", text.of("command.import.dry-run")));
    }

    @Override
    public int run(Given given) {
        return switch (given.file(given.word(0))) {
            case Outcome.Refused<Path>(Refusal why) -> given.console().no(why);
            case Outcome.Done<Path>(var file) ->
                given.open(open -> {
                    var desk = new TopicLists(open.work());
                    return switch (desk.open(file)) {
                        case Outcome.Refused<ListPreview>(Refusal why) ->
                            given.console().no(why);
                        case Outcome.Done<ListPreview>(var preview) -> take(given, desk, preview);
                    };
                });
        };
    }

    /** A list of which nothing is new is no mistake: it was taken before. */
    private static int take(Given given, TopicLists desk, ListPreview preview) {
        warn(given, preview);
        if (given.has("--dry-run") || preview.proposed().isEmpty()) {
            tell(given, preview, List.of());
            return Answer.DONE;
        }
        return switch (desk.take(preview)) {
            case Outcome.Refused<ListTaken>(Refusal why) -> given.console().no(why);
            case Outcome.Done<ListTaken>(var taken) -> {
                tell(given, preview, taken.numbers());
                yield Answer.DONE;
            }
        };
    }

    private static void warn(Given given, ListPreview preview) {
        var text = given.console().text();
        preview.notes().forEach(note -> given.console().say(text.of(note)));
        for (var row : preview.rows()) {
            for (var doubt : row.doubts()) {
                given.console().say(said(text, row, doubt));
            }
        }
    }

    private static String said(Text text, ListRow row, Refusal doubt) {
        return text.of(
                "command.topic.row",
                row.place().sheet(),
                row.place().row(),
                text.of("topiclist.state", row.state()),
                text.of(doubt));
    }

    private static void tell(Given given, ListPreview preview, List<String> numbers) {
        boolean dry = given.has("--dry-run");
        if (given.isJson()) {
            given.console().print(Json.of(json(given.console().text(), preview, numbers, dry)));
            return;
        }
        int left = preview.rows().size() - preview.proposed().size();
        given.console()
                .print(given.console()
                        .text()
                        .of(
                                dry ? "command.topic.would" : "command.topic.done",
                                preview.proposed().size(),
                                left,
                                preview.count(ListRow.State.SAME),
                                preview.count(ListRow.State.ALIKE)));
    }

    private static Map<String, Object> json(Text text, ListPreview preview, List<String> numbers, boolean dry) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : preview.rows()) {
            rows.add(new Json()
                    .put("sheet", row.place().sheet())
                    .put("row", row.place().row())
                    .put("title", row.topic().title())
                    .put("state", row.state().name().toLowerCase(Locale.ROOT))
                    .put("doubts", row.doubts().stream().map(text::of).toList())
                    .object());
        }
        return new Json()
                .put("dryRun", dry)
                .put("taken", numbers)
                .put("rows", rows)
                .put("notes", preview.notes().stream().map(text::of).toList())
                .object();
    }
}
