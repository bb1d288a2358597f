package org.yishi.command.reminder;

import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.reminder.Reminders;
import picocli.CommandLine.Model.CommandSpec;

/** {@code reminder text [--owner NAME]}: the text to be pasted into a chat. */
public final class ReminderText implements Job {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.reminder.text"));
        spec.addOption(help.value("--owner", text.of("command.label.name"), text.of("command.tasks.owner")));
    }

    @Override
    public int run(Given given) {
        return given.open(open -> {
            var words = new Reminders(open.work(), given.console().text()).text(given.option("--owner"));
            var answer = new Json().put("text", words).object();
            given.console().print(given.isJson() ? Json.of(answer) : words);
            return Answer.DONE;
        });
    }
}
