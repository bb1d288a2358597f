package org.yishi.window.hall.vote;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.text.VerdictWords;
import org.yishi.text.post.PostWords;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.vote.among.Again;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.paper.VoteSheets;

/** The votes on an item that are over: published ones, which can only be declared void, and void ones. */
final class Past {
    private final Seat seat;
    private final VoteSheets sheets;
    private final Consumer<Poll> declareVoid;
    private final VBox root = new VBox(6);

    Past(Seat seat, VoteSheets sheets, Consumer<Poll> declareVoid) {
        this.seat = seat;
        this.sheets = sheets;
        this.declareVoid = declareVoid;
    }

    VBox root() {
        return root;
    }

    void show(List<Poll> polls) {
        root.getChildren().clear();
        polls.stream()
                .filter(p -> p.state() == PollState.PUBLISHED || p.state() == PollState.VOID)
                .forEach(p -> root.getChildren().add(row(p)));
        root.getChildren().addAll(new Again(seat).buttons(polls));
    }

    private HBox row(Poll poll) {
        boolean isVoid = poll.state() == PollState.VOID;
        var words = isVoid
                ? seat.say(
                        "hall.past-void",
                        poll.number(),
                        poll.question(),
                        poll.voidReason().orElse(""))
                : seat.say("hall.past", poll.number(), poll.question(), sentence(poll));
        var label = Forms.wrapped(words);
        label.getStyleClass()
                .add(isVoid ? Looks.MUTED : poll.verdict().map(Closing::look).orElse(Looks.MUTED));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var row = Forms.row(label);
        row.getStyleClass().add("past-vote");
        var paper = sheets.resultKey(poll.number(), () -> seat.now()
                .ifPresent(now -> sheets.result(now.meeting().id(), poll)));
        paper.getStyleClass().add("small-deed");
        row.getChildren().add(paper);
        if (!isVoid) {
            var again = Forms.button(
                    "vote-again-" + poll.number(), seat.say("hall.void-repeat"), () -> declareVoid.accept(poll));
            again.getStyleClass().add("small-deed");
            row.getChildren().add(again);
        }
        return row;
    }

    private String sentence(Poll poll) {
        var text = seat.kit().text();
        return new PostWords(text)
                .told(poll.chosen())
                .or(() -> poll.verdict().map(new VerdictWords(text)::sentence))
                .orElse("");
    }
}
