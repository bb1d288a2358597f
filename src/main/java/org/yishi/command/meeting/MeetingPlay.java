package org.yishi.command.meeting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.Work;
import org.yishi.desk.play.Played;
import org.yishi.desk.play.Player;
import org.yishi.desk.script.Reading;
import org.yishi.desk.script.ScriptFile;
import org.yishi.desk.script.ScriptReader;
import org.yishi.desk.script.deed.Script;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.MeetingId;
import picocli.CommandLine.Model.CommandSpec;

/** {@code meeting play SCRIPT}. */
public final class MeetingPlay implements Job {
    @Override
    public String name() {
        return "play";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.play"));
        spec.addPositional(help.word(0, text.of("command.label.script"), text.of("command.play.script")));
        spec.addOption(help.flag("--progress", text.of("command.play.progress")));
        spec.addOption(help.value("--from", text.of("command.label.line"), text.of("command.play.from")));
        spec.addOption(help.value("--meeting", text.of("command.label.number"), text.of("command.play.meeting")));
        spec.addOption(help.flag("--check", text.of("command.play.check")));
    }

    @Override
    public int run(Given given) {
        var name = given.word(0);
        var from = given.option("--from").orElse("1");
        var meeting = MeetingShow.number(given);
        boolean badNumber = given.option("--meeting").isPresent() && meeting.isEmpty();
        if (!from.matches("[0-9]{1,9}") || badNumber) {
            given.console().say(given.console().text().of("command.wrong-use", badNumber ? "--meeting" : "--from"));
            return Answer.WRONG_USE;
        }
        return switch (ScriptFile.read(Path.of(name))) {
            case Outcome.Refused<String>(Refusal why) -> {
                given.console().say(given.console().text().of(why));
                yield Answer.WRONG_USE;
            }
            case Outcome.Done<String>(String content) ->
                switch (new ScriptReader().read(content)) {
                    case Reading.NotUnderstood(var complaints) -> complain(given, name, complaints);
                    case Reading.Understood(Script script) ->
                        given.has("--check") ? Answer.DONE : play(given, script, meeting, Integer.parseInt(from));
                };
        };
    }

    private static int complain(Given given, String name, List<Reading.Complaint> complaints) {
        var console = given.console();
        for (var complaint : complaints) {
            console.say(console.text()
                    .of(
                            "command.play.at",
                            name,
                            complaint.line(),
                            console.text().of(complaint.what())));
        }
        return Answer.WRONG_USE;
    }

    private static int play(Given given, Script script, Optional<MeetingId> meeting, int from) {
        return given.open(open -> {
            var played = player(given, open.work()).play(script, meeting, from);
            return switch (played) {
                case Played.Through(Optional<MeetingId> id) -> {
                    tell(given, id);
                    yield Answer.DONE;
                }
                case Played.Stopped(int line, Refusal why) -> stopped(given, line, why);
            };
        });
    }

    private static Player player(Given given, Work work) {
        var script = Path.of(given.word(0)).toAbsolutePath();
        var folder = Optional.ofNullable(script.getParent()).orElse(script);
        boolean aloud = given.has("--progress");
        return new Player(work, given.console().text(), folder, line -> {
            if (aloud) {
                given.console().acknowledge("ok " + line);
            }
        });
    }

    private static int stopped(Given given, int line, Refusal why) {
        var console = given.console();
        console.say(console.text()
                .of("command.play.at", given.word(0), line, console.text().of(why)));
        console.say(console.text().of("command.play.stopped", line));
        return Answer.NO;
    }

    private static void tell(Given given, Optional<MeetingId> meeting) {
        var number = meeting.map(MeetingId::value);
        if (given.isJson()) {
            given.console().print(Json.of(new Json().put("meeting", number).object()));
        } else {
            var text = given.console().text();
            given.console()
                    .print(number.map(n -> text.of("command.play.done", n)).orElse(text.of("command.play.through")));
        }
    }
}
