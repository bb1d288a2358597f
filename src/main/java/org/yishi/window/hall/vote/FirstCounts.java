package org.yishi.window.hall.vote;

import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.yishi.model.body.Measure;
import org.yishi.model.vote.Earlier;
import org.yishi.model.vote.Poll;
import org.yishi.text.Days;
import org.yishi.text.PaperWords;
import org.yishi.text.Quantities;
import org.yishi.text.count.Figures;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/** The counts that objections had set aside, small beside the one that runs; and who is counted, which stays. */
final class FirstCounts {
    private final Seat seat;
    private final VBox root = new VBox(2);

    FirstCounts(Seat seat) {
        this.seat = seat;
        root.setId(VoteIds.FIRST_COUNT);
        root.getStyleClass().add("first-counts");
    }

    VBox root() {
        return root;
    }

    void show(Poll poll) {
        boolean shows = !poll.earlier().isEmpty();
        root.setVisible(shows);
        root.setManaged(shows);
        root.getChildren().clear();
        for (var earlier : poll.earlier()) {
            root.getChildren().add(Forms.wrapped(count(poll, earlier)));
        }
        if (shows) {
            var present = new Quantities(seat.kit().text())
                    .of(
                            Measure.HEADS,
                            poll.asOf(poll.earlier().getLast()).electorate().present(Measure.HEADS));
            var end = poll.closedAt().map(new Days(seat.kit().text())::time).orElse("");
            root.getChildren().add(Forms.muted(seat.say("hall.recount-who", end, present)));
        }
    }

    private String count(Poll poll, Earlier earlier) {
        var text = seat.kit().text();
        var then = poll.asOf(earlier);
        var figures = new Figures(text)
                .answers(then).stream()
                        .map(f -> text.of("poll.figure", f.name(), f.number()))
                        .collect(Collectors.joining(text.of("poll.name-and")));
        if (then.papers().isPresent()) {
            figures = text.of("poll.recount-figures", figures, new PaperWords(text).spoiled(then));
        }
        return seat.say(
                earlier.wasPublished() ? "hall.recount-shown" : "hall.recount-not-shown",
                poll.earlier().indexOf(earlier) + 1,
                figures,
                text.of("hall.result", earlier.verdict().result()),
                new Days(text).time(earlier.at()),
                earlier.reason());
    }
}
