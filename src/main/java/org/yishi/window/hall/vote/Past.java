package org.yishi.window.hall.vote;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.yishi.model.meeting.Deviation;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.text.count.RecountWords;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.vote.among.Again;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.paper.VoteSheets;

/** The votes on an item that are over: published ones, which can only be declared void, and void ones. */
final class Past {
    private final Seat seat;
    private final VoteSheets sheets;
    private final Consumer<Poll> objected;
    private final Consumer<Poll> declareVoid;
    private final VBox root = new VBox(6);

    /** What is over; {@code objected} asks for the objection that has a vote counted again, the other for the reason. */
    Past(Seat seat, VoteSheets sheets, Consumer<Poll> objected, Consumer<Poll> declareVoid) {
        this.seat = seat;
        this.sheets = sheets;
        this.objected = objected;
        this.declareVoid = declareVoid;
    }

    VBox root() {
        return root;
    }

    void show(List<Poll> polls) {
        root.getChildren().clear();
        var last = polls.stream().filter(p -> p.state() == PollState.PUBLISHED).reduce((_, later) -> later);
        polls.stream()
                .filter(p -> p.state() == PollState.PUBLISHED || p.state() == PollState.VOID)
                .forEach(p -> root.getChildren().add(row(p, last.equals(Optional.of(p)))));
        root.getChildren().addAll(new Again(seat).buttons(polls));
    }

    private VBox row(Poll poll, boolean isLast) {
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
        var deeds = Forms.row(Forms.gap());
        var row = new VBox(2, label, deeds);
        row.getStyleClass().add("past-vote");
        var paper = sheets.resultKey(
                poll.number(),
                () -> seat.now().ifPresent(now -> sheets.result(now.meeting().id(), poll)));
        paper.getStyleClass().add("small-deed");
        deeds.getChildren().add(paper);
        if (isLast) {
            deeds.getChildren().add(deed(VoteIds.RECOUNT, seat.say("hall.recount"), () -> objected.accept(poll)));
        }
        if (!isVoid) {
            deeds.getChildren()
                    .add(deed(
                            "vote-again-" + poll.number(),
                            seat.say("hall.void-repeat"),
                            () -> declareVoid.accept(poll)));
        }
        return row;
    }

    private static Button deed(String id, String words, Runnable deed) {
        var button = Forms.button(id, words, deed);
        button.getStyleClass().add("small-deed");
        return button;
    }

    /** A resolution made on the count before, where the recount turned it; else nothing. */
    private String turned(Poll poll) {
        var text = seat.kit().text();
        return seat.now().stream()
                .flatMap(now -> now.deviations().stream())
                .map(Deviation::what)
                .filter(what -> what.key().equals("poll.recount-turned")
                        && what.args().getFirst().equals(poll.number()))
                .map(text::of)
                .findFirst()
                .orElse("");
    }

    private String sentence(Poll poll) {
        var sentence = new RecountWords(seat.kit().text()).verdict(poll).orElse("");
        return poll.earlier().isEmpty() ? sentence : seat.say("hall.past-recounted", sentence) + turned(poll);
    }
}
