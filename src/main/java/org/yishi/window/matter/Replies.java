package org.yishi.window.matter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yishi.model.topic.Answer;
import org.yishi.model.topic.Telling;
import org.yishi.window.kit.Kit;
import org.yishi.window.paper.Handing;

/** What goes back to those who raised a matter: slips for each, and the note that they were told. */
final class Replies {
    private final Kit kit;
    private final MatterDesks desks;
    private final Consumer<Optional<Asking.Shown>> show;

    /** Replies; {@code show} puts a question in its place, or takes it away. */
    Replies(Kit kit, MatterDesks desks, Consumer<Optional<Asking.Shown>> show) {
        this.kit = kit;
        this.desks = desks;
        this.show = show;
    }

    /** Writes a slip for each who is known by name. */
    void print(List<Answer> answers) {
        var named = named(answers);
        if (named.isEmpty()) {
            kit.notices().warn(kit.say("topics.wrong.no-name"));
            return;
        }
        var first = named.getFirst().voice();
        new Handing(kit)
                .word(
                        kit.say("topics.slip.name", first.number()),
                        file -> desks.slips().apply(named, file));
    }

    /** Notes today that all who wait for it were told. */
    void note(List<Answer> answers) {
        var waiting = named(answers).stream()
                .filter(answer -> answer.told().isEmpty())
                .toList();
        if (waiting.isEmpty()) {
            kit.notices().warn(kit.say("topics.wrong.all-told"));
            return;
        }
        var asking = new Asking(kit, kit.say("topics.slip.note"), () -> show.accept(Optional.empty()));
        waiting.forEach(answer ->
                asking.saying(kit.say("topics.slip.says", answer.voice().raisedBy(), answer.words())));
        var way = asking.choice(
                kit.say("topics.screen.told-way"),
                List.of(Telling.Way.values()),
                one -> kit.text().of("topics.told-way", one));
        var by = asking.name(kit.say("topics.screen.told-by"), desks.matters().operator());
        var root = asking.done(
                kit.say("topics.slip.note"),
                () -> kit.act(
                        () -> desks.answers()
                                .told(waiting, way.getValue(), desks.matters().today(), by.getText()),
                        count -> noted(waiting, count),
                        asking.refused()));
        show.accept(Optional.of(new Asking.Shown(root, asking::focus)));
    }

    private void noted(List<Answer> waiting, int count) {
        show.accept(Optional.empty());
        var voices = waiting.stream().map(answer -> answer.voice().id()).toList();
        kit.notices()
                .undoable(
                        kit.say("topics.said.told", count),
                        () -> kit.act(() -> desks.answers().untell(voices), _ -> {}));
    }

    private static List<Answer> named(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> !answer.voice().raisedBy().isBlank())
                .toList();
    }
}
