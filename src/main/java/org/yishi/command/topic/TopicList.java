package org.yishi.command.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Grid;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.toml.Words;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.TopicState;
import org.yishi.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** {@code topic list [--open] [--state STATE] [--tag TAG]}: the topics that fit, with by whom they were raised. */
public final class TopicList implements Job {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.topic.list"));
        spec.addOption(help.flag("--open", text.of("command.matter.open")));
        spec.addOption(help.value(
                "--state", text.of("command.label.text"), text.of("command.topic.state", Words.all(TopicState.class))));
        spec.addOption(help.value("--tag", text.of("command.label.text"), text.of("command.topic.tag")));
    }

    @Override
    public int run(Given given) {
        var text = given.console().text();
        var said = given.option("--state");
        var state = said.flatMap(word -> state(text, word));
        if (said.isPresent() && state.isEmpty()) {
            given.console().say(text.of("command.topic.wrong-state", said.get(), Words.all(TopicState.class)));
            return Answer.WRONG_USE;
        }
        return given.open(open -> {
            var all = new Matters(open.work())
                    .standings().stream()
                            .filter(one ->
                                    !given.has("--open") || one.topic().state().isOpen())
                            .filter(one -> state.isEmpty()
                                    || state.get() == one.topic().state())
                            .filter(one -> has(one, given.option("--tag")))
                            .toList();
            print(given, all);
            return Answer.DONE;
        });
    }

    /** A state by its English word or by its word in the language that is spoken. */
    private static Optional<TopicState> state(Text text, String word) {
        return Words.read(TopicState.class, word.strip().toLowerCase(Locale.ROOT))
                .or(() -> List.of(TopicState.values()).stream()
                        .filter(state -> text.of("matter.state", state).equals(word.strip()))
                        .findFirst());
    }

    private static boolean has(Standing one, Optional<String> tag) {
        return tag.isEmpty()
                || one.topic().filing().tags().stream()
                        .anyMatch(t -> t.equalsIgnoreCase(tag.get().strip()));
    }

    private static void print(Given given, List<Standing> all) {
        var text = given.console().text();
        if (given.isJson()) {
            var lines = new ArrayList<Map<String, Object>>();
            all.forEach(one -> lines.add(TopicJson.of(one).object()));
            given.console().print(Json.of(lines));
            return;
        }
        var grid = new Grid();
        all.forEach(one -> grid.add(
                one.topic().number(),
                text.of("matter.state", one.topic().state()),
                one.topic().raisedOn().toString(),
                text.of("matter.way", one.topic().way()),
                one.unit(),
                one.topic().raisedBy(),
                one.topic().title(),
                String.join(" ", one.topic().filing().tags())));
        grid.lines().forEach(given.console()::print);
    }
}
