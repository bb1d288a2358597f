package org.yishi.command.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Console;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.command.meeting.MeetingJson;
import org.yishi.command.village.TasksList;
import org.yishi.desk.matter.Matters;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Topic;
import org.yishi.model.vote.Poll;
import org.yishi.text.Text;
import org.yishi.text.matter.MatterWords;
import org.yishi.text.matter.VoteWords;
import picocli.CommandLine.Model.CommandSpec;

/** {@code matter show N}: the thread of a matter, line by line. */
public final class MatterShow implements Job {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.matter.show"));
        spec.addPositional(help.word(0, text.of("command.label.number"), text.of("command.matter.number")));
    }

    @Override
    public int run(Given given) {
        var console = given.console();
        return given.open(open -> {
            var desk = new Matters(open.work());
            var found = Numbered.matter(desk, given.word(0))
                    .then(topic -> desk.dossier(topic.id())
                            .<Outcome<Dossier>>map(Outcome::done)
                            .orElseGet(() -> Outcome.refused("matter.wrong.gone")));
            return switch (found) {
                case Outcome.Refused<Dossier>(Refusal why) -> console.no(why);
                case Outcome.Done<Dossier>(Dossier dossier) -> {
                    if (given.isJson()) {
                        console.print(Json.of(json(console.text(), dossier, desk)));
                    } else {
                        tell(console, dossier, desk);
                    }
                    yield Answer.DONE;
                }
            };
        });
    }

    private static void tell(Console console, Dossier dossier, Matters desk) {
        var text = console.text();
        var words = new MatterWords(text);
        var votes = new VoteWords(text);
        var topic = dossier.topic();
        console.print(text.of("matter.task", topic.number(), topic.title()));
        console.print(desk.stations(dossier.standing()).entrySet().stream()
                .map(one ->
                        text.of("matter.station", one.getKey()) + " " + text.of("matter.paper.mark", one.getValue()))
                .collect(Collectors.joining("  ")));
        console.print(words.raised(dossier.standing()));
        for (var sitting : dossier.sittings()) {
            console.print(sitting.meeting().day() + " " + sitting.meeting().title());
            for (var poll : sitting.polls()) {
                console.print("  " + votes.question(poll));
                votes.lines(poll).forEach(line -> console.print("    " + line));
            }
            sitting.resolutions().forEach(r -> console.print("  " + words.resolution(r)));
        }
        for (var task : dossier.tasks()) {
            console.print(TasksList.line(text, task));
            task.notes().forEach(note -> console.print("  " + words.reported(note) + "  " + note.text()));
        }
        for (var notice : dossier.disclosures()) {
            console.print(text.of("matter.notice", notice.number(), notice.title()));
            console.print("  " + words.hung(notice));
            notice.objections().forEach(one -> {
                console.print("  " + words.objection(one));
                console.print("    " + words.answer(one).orElse(text.of("matter.unanswered")));
            });
        }
        words.ended(topic).ifPresent(console::print);
    }

    /** A matter's line for programs. */
    static Json head(Standing standing, LocalDate today) {
        Topic topic = standing.topic();
        return new Json()
                .put("number", topic.number())
                .put("title", topic.title())
                .put("raisedBy", topic.raisedBy())
                .put("grid", standing.unit())
                .put("raisedOn", topic.raisedOn().toString())
                .put("way", topic.way().name())
                .put("kind", topic.kind())
                .put("state", topic.state().name())
                .put("progress", standing.progress())
                .put("late", standing.late(today));
    }

    private static Map<String, Object> json(Text text, Dossier dossier, Matters desk) {
        var stations = new Json();
        desk.stations(dossier.standing()).forEach((station, progress) -> stations.put(station.name(), progress.name()));
        return head(dossier.standing(), desk.today())
                .put("words", dossier.topic().words())
                .put("course", stations.object())
                .put("votes", votes(text, dossier))
                .put("tasks", dossier.tasks().stream().map(MeetingJson::task).toList())
                .put(
                        "notices",
                        dossier.disclosures().stream()
                                .map(one -> one.number() + " " + one.title())
                                .toList())
                .object();
    }

    private static List<Map<String, Object>> votes(Text text, Dossier dossier) {
        var all = new ArrayList<Map<String, Object>>();
        var words = new VoteWords(text);
        for (var sitting : dossier.sittings()) {
            for (Poll poll : sitting.polls()) {
                all.add(new Json()
                        .put("meeting", sitting.meeting().day().toString())
                        .put("number", poll.number())
                        .put("question", poll.question())
                        .put("verdict", words.outcome(poll))
                        .object());
            }
        }
        return all;
    }
}
