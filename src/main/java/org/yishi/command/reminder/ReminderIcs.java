package org.yishi.command.reminder;

import java.nio.file.Path;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.reminder.Reminders;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import picocli.CommandLine.Model.CommandSpec;

/** {@code reminder ics --out FILE [--owner NAME]}: a calendar file of due days, meetings and notices. */
public final class ReminderIcs implements Job {
    @Override
    public String name() {
        return "ics";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.reminder.ics"));
        spec.addOption(help.needed("--out", text.of("command.label.file"), text.of("command.export.out")));
        spec.addOption(help.value("--owner", text.of("command.label.name"), text.of("command.tasks.owner")));
    }

    @Override
    public int run(Given given) {
        var target = Path.of(given.option("--out").orElseThrow());
        return given.open(open -> {
            var reminders = new Reminders(open.work(), given.console().text());
            return switch (reminders.calendar(given.option("--owner"), target)) {
                case Outcome.Refused<Path>(Refusal why) -> given.console().no(why);
                case Outcome.Done<Path>(Path path) -> {
                    var answer = new Json().put("file", path.toString()).object();
                    given.console().print(given.isJson() ? Json.of(answer) : path.toString());
                    yield Answer.DONE;
                }
            };
        });
    }
}
