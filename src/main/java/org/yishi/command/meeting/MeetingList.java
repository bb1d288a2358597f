package org.yishi.command.meeting;

import java.util.ArrayList;
import java.util.Map;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Grid;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.meeting.Planning;
import org.yishi.model.meeting.Meeting;
import org.yishi.text.Days;
import picocli.CommandLine.Model.CommandSpec;

/** {@code meeting list}. */
public final class MeetingList implements Job {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        help.about(spec, help.text().of("command.meeting.list"));
    }

    @Override
    public int run(Given given) {
        return given.open(open -> {
            var text = given.console().text();
            var meetings = new Planning(open.work(), text).meetings();
            if (given.isJson()) {
                var all = new ArrayList<Map<String, Object>>();
                meetings.forEach(m -> all.add(MeetingJson.head(m).object()));
                given.console().print(Json.of(all));
                return Answer.DONE;
            }
            var days = new Days(text);
            var grid = new Grid();
            for (Meeting m : meetings) {
                grid.add(
                        Long.toString(m.id().value()),
                        days.dateTime(m.startsAt()),
                        text.of("command.meeting-state", m.state()),
                        m.title());
            }
            grid.lines().forEach(given.console()::print);
            return Answer.DONE;
        });
    }
}
