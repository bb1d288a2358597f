package org.yishi.window.hall.vote.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.Refusal;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.seat.Seat;

/** The big numbers of a vote: a row for each unit that its rule counts, a box for each answer. */
public final class Counts {
    private final Seat seat;
    private final List<Entry> entries = new ArrayList<>();
    private final VBox root = new VBox(8);
    private final Runnable last;

    private record Entry(Measure measure, Choice choice, NumberBox box) {}

    /** Boxes for a vote; {@code last} is told when Enter leaves the last of them. */
    public Counts(Seat seat, Poll poll, List<Choice> answers, Runnable last) {
        this.seat = seat;
        this.last = last;
        var measures = measures(poll.rule());
        for (var measure : measures) {
            var row = new HBox(12);
            for (var answer : answers) {
                var box = box(poll, measure, answer, measures.size() > 1);
                HBox.setHgrow(box.root(), Priority.ALWAYS);
                row.getChildren().add(box.root());
            }
            root.getChildren().add(row);
        }
    }

    public VBox root() {
        return root;
    }

    public void show(Poll poll) {
        entries.forEach(e -> e.box().show(poll.whole(e.measure()).of(e.choice())));
    }

    public void focus() {
        entries.getFirst().box().focus();
    }

    private NumberBox box(Poll poll, Measure measure, Choice choice, boolean named) {
        int index = entries.size();
        var name = seat.kit().text().of("poll.choice", choice);
        var full = named ? name + " · " + seat.kit().text().of("rule.measure", measure) : name;
        var polls = seat.desks().polls();
        var box = new NumberBox(
                HandIds.count(measure, choice),
                full,
                measure,
                number -> seat.turn().act(() -> polls.set(poll.id(), measure, choice, number), _ -> {}, this::refused),
                more -> seat.turn().act(() -> polls.add(poll.id(), measure, choice, more)),
                () -> next(index + 1));
        entries.add(new Entry(measure, choice, box));
        return box;
    }

    /** A box must not go on showing what the file did not take. */
    private void refused(Refusal why) {
        seat.kit().notices().warn(seat.kit().text().of(why));
        seat.poll()
                .ifPresent(poll -> entries.forEach(
                        e -> e.box().restore(poll.whole(e.measure()).of(e.choice()))));
    }

    private void next(int index) {
        if (index < entries.size()) {
            entries.get(index).box().focus();
        } else {
            last.run();
        }
    }

    /** Heads always, since the hall counts heads; other units where a share is taken of them. */
    static List<Measure> measures(Rule rule) {
        return Stream.concat(
                        Stream.of(Measure.HEADS),
                        Stream.of(Measure.HOUSEHOLDS, Measure.AREA).filter(rule::counts))
                .toList();
    }
}
