package org.yishi.command.village;

import java.util.ArrayList;
import java.util.Map;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.command.meeting.MeetingJson;
import org.yishi.desk.followup.FollowUp;
import org.yishi.model.task.ActionItem;
import org.yishi.text.Days;
import org.yishi.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tasks list}: all tasks of the village; the late ones alone with {@code --overdue}. */
public final class TasksList implements Job {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.tasks.list"));
        spec.addOption(help.value("--owner", text.of("command.label.name"), text.of("command.tasks.owner")));
        spec.addOption(help.flag("--overdue", text.of("command.tasks.overdue")));
    }

    @Override
    public int run(Given given) {
        return given.open(open -> {
            var text = given.console().text();
            var desk = new FollowUp(open.work(), () -> "");
            var owner = given.option("--owner");
            var tasks = desk.tasks().stream()
                    .filter(t -> owner.map(t.owner()::equals).orElse(true))
                    .filter(t -> !given.has("--overdue") || t.isOverdue(desk.today()))
                    .toList();
            if (given.isJson()) {
                var all = new ArrayList<Map<String, Object>>();
                tasks.forEach(t -> all.add(new Json()
                        .put("task", MeetingJson.task(t))
                        .put("overdue", t.isOverdue(desk.today()))
                        .object()));
                given.console().print(Json.of(all));
            } else {
                tasks.forEach(t -> given.console().print(line(text, t)));
            }
            return Answer.DONE;
        });
    }

    /** One task in one line. */
    public static String line(Text text, ActionItem task) {
        return text.of(
                "command.tasks.line",
                task.number(),
                task.title(),
                task.owner(),
                task.due().map(new Days(text)::date).orElse(text.of("followup.no-due")),
                text.of("followup.state", task.state()));
    }
}
