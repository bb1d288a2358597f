package org.yishi.command.meeting;

import java.util.Optional;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Console;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.command.kit.Numbered;
import org.yishi.command.village.TasksList;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.meeting.Register;
import org.yishi.model.Refusal;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.verdict.Electorate;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;
import picocli.CommandLine.Model.CommandSpec;

/** {@code meeting show N}. */
public final class MeetingShow implements Job {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.meeting.show"));
        spec.addPositional(help.word(0, text.of("command.label.number"), text.of("command.meeting.number")));
    }

    @Override
    public int run(Given given) {
        return given.open(open -> {
            var text = given.console().text();
            Optional<Proceedings> found =
                    Numbered.meeting(given.word(0)).flatMap(new Planning(open.work(), text)::show);
            if (found.isEmpty()) {
                return given.console().no(Refusal.of("meeting.not-found", given.word(0)));
            }
            var now = found.get();
            var register = Register.of(now);
            if (given.isJson()) {
                given.console()
                        .print(Json.of(new MeetingJson(text, now).whole(register.roll(), register.electorate())));
            } else {
                tell(given.console(), text, now, register.electorate());
            }
            return Answer.DONE;
        });
    }

    private static void tell(Console console, Text text, Proceedings now, Electorate electorate) {
        var m = now.meeting();
        console.print(m.title());
        console.print(text.of(
                "command.meeting.head",
                new Days(text).dateTime(m.startsAt()),
                m.place(),
                text.of("command.meeting-state", m.state())));
        console.print(text.of(
                "command.meeting.there",
                electorate.entitled().heads(),
                electorate.present().heads()));
        now.items().forEach(item -> item(console, text, now, item));
        now.deviations()
                .forEach(d -> console.print(text.of("command.meeting.deviation", text.of(d.what()), d.reason())));
    }

    private static void item(Console console, Text text, Proceedings now, AgendaItem item) {
        console.print(text.of(
                "command.meeting.item",
                item.position(),
                text.of("meeting.kind", item.kind()),
                item.title(),
                text.of("command.item-state", item.state())));
        now.speechesOf(item.id())
                .forEach(s -> console.print(
                        text.of("command.meeting.speech", s.name(), text.of("meeting.stance", s.stance()), s.text())));
        for (var poll : now.pollsOf(item.id())) {
            var sentence = poll.verdict()
                    .map(new VerdictWords(text)::sentence)
                    .orElse(text.of("command.vote-state", poll.state()));
            console.print(text.of("command.meeting.poll", poll.number(), poll.question(), sentence));
            poll.voidReason().ifPresent(why -> console.print(text.of("command.meeting.void", why)));
        }
        now.resolutionsOf(item.id())
                .forEach(r -> console.print(text.of("command.meeting.resolution", r.number(), r.title())));
        now.tasks().stream()
                .filter(t -> t.item().filter(item.id()::equals).isPresent())
                .forEach(t -> console.print(TasksList.line(text, t)));
    }

    public static Optional<MeetingId> number(Given given) {
        return given.option("--meeting").flatMap(Numbered::meeting);
    }
}
