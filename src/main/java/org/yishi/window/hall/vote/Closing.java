package org.yishi.window.hall.vote;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Poll;
import org.yishi.text.VerdictWords;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.vote.among.Deciding;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** After a vote is counted: the verdict for the host first, then for the hall. */
final class Closing {
    private final Seat seat;
    private final Label result = new Label();
    private final Label sentence = Forms.wrapped("");
    private final Told told;
    private final Checking checking;
    private final FirstCounts first;
    private final Deciding deciding;
    private final TextField reason = new TextField();
    private final VBox reasons;
    private final Button check;
    private final Button publish;
    private final VBox root;
    private boolean isDue;

    /** The end of a vote; {@code objected} asks for the objection that has it counted again. */
    Closing(Seat seat, Button paper, Consumer<Poll> objected, Runnable declareVoid) {
        this.seat = seat;
        result.getStyleClass().add("verdict-word");
        sentence.setId(VoteIds.VERDICT);
        sentence.getStyleClass().add("verdict-sentence");
        told = new Told(seat, VoteIds.FINDINGS);
        deciding = new Deciding(seat);
        checking = new Checking(seat);
        first = new FirstCounts(seat);
        reasons = Forms.field(VoteIds.PUBLISH_REASON, seat.say("hall.reason-publish"), reason);
        reason.setOnAction(_ -> publish());
        publish = Forms.primary(VoteIds.PUBLISH, seat.say("hall.publish"), this::publish);
        publish.getStyleClass().add("big-deed");
        check = Forms.primary(VoteIds.CHECK, "", this::check);
        check.getStyleClass().add("big-deed");
        var recount = Forms.button(
                VoteIds.RECOUNT, seat.say("hall.recount"), () -> seat.poll().ifPresent(objected));
        var reopen = Forms.button(VoteIds.REOPEN, seat.say("hall.reopen"), this::reopen);
        root = new VBox(
                10,
                Forms.muted(seat.say("hall.host-only")),
                result,
                sentence,
                told.root(),
                deciding.root(),
                checking.root(),
                reasons,
                Forms.row(check, publish, paper),
                Forms.row(recount, reopen, Forms.gap(), declareVoid(declareVoid)),
                first.root());
    }

    private Button declareVoid(Runnable declareVoid) {
        return Forms.danger("vote-void-closed", seat.say("hall.void"), declareVoid);
    }

    VBox root() {
        return root;
    }

    void show(Poll poll) {
        poll.verdict().ifPresent(verdict -> show(poll, verdict));
    }

    void focus() {
        if (check.isVisible()) {
            check.requestFocus();
        } else if (reasons.isVisible()) {
            reason.requestFocus();
        } else {
            publish.requestFocus();
        }
    }

    void publish() {
        var why = reasons.isVisible() ? reason.getText().strip() : "";
        seat.poll()
                .ifPresent(poll ->
                        seat.turn().act(() -> seat.desks().polls().publish(poll.id(), why), _ -> reason.clear()));
    }

    /** The scrutineer has compared the figures with the papers. */
    private void check() {
        seat.poll()
                .ifPresent(poll -> seat.turn()
                        .act(() -> seat.desks()
                                .objections()
                                .check(poll.id(), poll.officers().scrutineer())));
    }

    private void show(Poll poll, Verdict verdict) {
        result.setText(new VerdictWords(seat.kit().text()).word(verdict));
        result.getStyleClass().setAll("label", "verdict-word", look(verdict));
        sentence.setText(new VerdictWords(seat.kit().text()).sentence(verdict));
        told.verdict(verdict);
        told.chosen(verdict.elects() ? poll.chosen() : List.of());
        deciding.show(poll);
        told.root().setManaged(!told.root().getChildren().isEmpty());
        deciding.root().setManaged(!deciding.root().getChildren().isEmpty());
        checking.show(poll);
        first.show(poll);
        due(poll);
        boolean asks = verdict.needsReason() && poll.reason().isEmpty();
        reasons.setVisible(asks);
        reasons.setManaged(asks);
    }

    /** Papers that somebody watches are checked before they can be shown; then the hands go on to that. */
    private void due(Poll poll) {
        boolean was = isDue;
        isDue = Checking.isDue(poll);
        check.setText(seat.say("hall.check", poll.officers().scrutineer()));
        check.setVisible(isDue);
        check.setManaged(isDue);
        publish.setVisible(!isDue);
        publish.setManaged(!isDue);
        if (was && !isDue) {
            focus();
        }
    }

    private void reopen() {
        seat.poll().ifPresent(poll -> seat.turn().act(() -> seat.desks().polls().reopen(poll.id())));
    }

    static String look(Verdict verdict) {
        return switch (verdict.result()) {
            case PASSED, CHOSEN -> Looks.SUCCESS;
            case REJECTED, NO_QUORUM, INVALID -> Looks.DANGER;
            case NOTED, SEATS_OPEN -> Looks.ACCENT;
        };
    }
}
