package org.yishi.command.topic;

import java.util.Map;
import java.util.Optional;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Console;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.petition.Petitions;
import org.yishi.model.Refusal;
import org.yishi.model.petition.Tally;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Topic;
import org.yishi.text.Text;
import org.yishi.text.matter.MatterWords;
import org.yishi.text.petition.PetitionWords;
import picocli.CommandLine.Model.CommandSpec;

/** {@code topic show N}: a topic as it was raised, what became of it, and how many ask for a meeting on it. */
public final class TopicShow implements Job {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.topic.show"));
        spec.addPositional(help.word(0, text.of("command.label.number"), text.of("command.matter.number")));
    }

    @Override
    public int run(Given given) {
        return given.open(open -> {
            var desk = new Matters(open.work());
            var found = desk.numbered(given.word(0))
                    .flatMap(topic -> desk.standings().stream()
                            .filter(one -> one.topic().id().equals(topic.id()))
                            .findFirst());
            if (found.isEmpty()) {
                return given.console().no(Refusal.of("command.matter.unknown", given.word(0)));
            }
            var tally = new Petitions(open.work()).tally(found.get().topic().id());
            if (given.isJson()) {
                given.console().print(Json.of(json(found.get(), tally)));
            } else {
                tell(given.console(), found.get(), desk, tally);
            }
            return Answer.DONE;
        });
    }

    private static void tell(Console console, Standing standing, Matters desk, Optional<Tally> tally) {
        var text = console.text();
        var words = new MatterWords(text);
        var topic = standing.topic();
        console.print(text.of("matter.task", topic.number(), topic.title()));
        console.print(text.of("matter.state", topic.state()) + "  " + words.next(desk.next(standing)));
        console.print(words.raised(standing));
        line(console, text, "topiclist.field.WORDS", topic.words());
        line(console, text, "topiclist.field.KIND", topic.kind());
        line(
                console,
                text,
                "topiclist.field.TAGS",
                String.join(text.of("roster.roles.and"), topic.filing().tags()));
        line(console, text, "topiclist.field.TOUCHES", topic.filing().touches());
        line(console, text, "command.topic.answer", topic.answer());
        into(desk, topic).ifPresent(other -> line(console, text, "command.topic.joined", other));
        tally.ifPresent(one -> line(console, text, "petition.title", new PetitionWords(text).line(one)));
    }

    private static Optional<String> into(Matters desk, Topic topic) {
        return topic.joinedTo()
                .flatMap(id -> desk.all().stream()
                        .filter(other -> other.id().equals(id))
                        .map(Topic::number)
                        .findFirst());
    }

    private static void line(Console console, Text text, String head, String words) {
        if (!words.isEmpty()) {
            console.print(text.of("command.topic.line", text.of(head), words));
        }
    }

    private static Map<String, Object> json(Standing standing, Optional<Tally> tally) {
        var json = TopicJson.of(standing);
        tally.ifPresent(one -> json.put(
                "petition",
                new Json()
                        .put("body", one.body().code())
                        .put("signed", one.signed())
                        .put("needed", one.needed())
                        .put("of", one.whole())
                        .put("met", one.isMet())
                        .object()));
        return json.object();
    }
}
