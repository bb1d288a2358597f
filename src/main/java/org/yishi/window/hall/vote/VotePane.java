package org.yishi.window.hall.vote;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.HallState;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.window.hall.seat.Part;
import org.yishi.window.hall.seat.ReasonStrip;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.seat.Taking;
import org.yishi.window.hall.vote.call.RollCall;
import org.yishi.window.hall.vote.hand.Hands;
import org.yishi.window.hall.vote.hand.NamedHands;
import org.yishi.window.hall.vote.total.OpenBox;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.paper.VoteSheets;

/** The vote of the running item: before, during, after. What it shows follows from the state alone. */
public final class VotePane implements Part {
    private final Seat seat;
    private final VoteSheets sheets;
    private final Opening opening;
    private final Closing closing;
    private final Past past;
    private final Told preview;
    private final ReasonStrip reasons;
    private final Label question = Forms.wrapped("");
    private final Label head = Forms.muted("");
    private final Button undo;
    private final HBox deeds;
    private final FirstCounts first;
    private final Button close;
    private final VBox column = new VBox(12);
    private final ScrollPane root = new ScrollPane(column);
    private Optional<Open> open = Optional.empty();
    private boolean pressed;
    private Phase phase = Phase.NONE;

    private enum Phase {
        NONE,
        BEFORE,
        OPEN,
        CLOSED
    }

    private record Open(PollId id, boolean counting, Taking taking) {
        boolean is(Poll poll) {
            return id.equals(poll.id()) && counting == poll.isCounting();
        }
    }

    public VotePane(Seat seat) {
        this.seat = seat;
        sheets = new VoteSheets(seat.kit(), seat.desks().papers());
        opening = new Opening(seat, sheets, this::scrollDown);
        closing =
                new Closing(seat, sheets.resultKey("", () -> print(sheets::result)), this::recount, this::voidPending);
        past = new Past(seat, sheets, this::recount, this::declareVoid);
        first = new FirstCounts(seat);
        head.setId(VoteIds.HEAD);
        preview = new Told(seat, VoteIds.FINDINGS);
        reasons = new ReasonStrip(seat.kit(), VoteIds.VOID_REASON, this::focus);
        question.getStyleClass().add("vote-question");
        close = Forms.primary(VoteIds.CLOSE, seat.say("hall.close-vote"), this::closeVote);
        close.getStyleClass().add("big-deed");
        undo = Forms.button(VoteIds.UNDO, Feather.ROTATE_CCW, seat.say("hall.undo-count"), this::undo);
        deeds = new HBox(
                10, close, undo, Forms.gap(), Forms.danger(VoteIds.VOID, seat.say("hall.void"), this::voidPending));
        column.getStyleClass().add("vote-column");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.getStyleClass().add(Looks.PLAIN);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    @Override
    public ScrollPane root() {
        return root;
    }

    @Override
    public void show(HallState state) {
        var now = state.proceedings();
        var poll = now.openPoll();
        past.show(now.running().map(i -> now.pollsOf(i.id())).orElse(List.of()));
        opening.show(state);
        var before = phase;
        var opened = open;
        phase = poll.map(p -> p.isOpen() ? Phase.OPEN : Phase.CLOSED).orElse(Phase.BEFORE);
        poll.filter(p -> p.state() == PollState.OPEN)
                .ifPresentOrElse(p -> take(state, p), () -> open = Optional.empty());
        poll.filter(p -> p.state() == PollState.CLOSED).ifPresent(closing::show);
        poll.ifPresent(this::head);
        preview.preview(
                state.preview().filter(_ -> poll.filter(VotePane::isBegun).isPresent()));
        boolean anew = before != phase || !opened.equals(open);
        if (anew) {
            lay();
            if (before != Phase.NONE && root.isVisible()) {
                focus();
            }
        }
    }

    @Override
    public void focus() {
        switch (phase) {
            case NONE, BEFORE -> opening.focus();
            case OPEN -> open.ifPresent(o -> o.taking().focus());
            case CLOSED -> closing.focus();
        }
    }

    private void scrollDown() {
        root.applyCss();
        root.layout();
        root.setVvalue(root.getVmax());
    }

    private void lay() {
        switch (phase) {
            case NONE, BEFORE -> column.getChildren().setAll(past.root(), reasons.root(), opening.root());
            case OPEN -> {
                column.getChildren().setAll(head, question, first.root());
                open.ifPresent(o -> column.getChildren().add(o.taking().root()));
                column.getChildren().addAll(preview.root(), reasons.root(), deeds);
            }
            case CLOSED -> column.getChildren().setAll(head, question, closing.root(), reasons.root());
        }
    }

    private void head(Poll poll) {
        boolean isRecount = !poll.earlier().isEmpty();
        head.setText(seat.say(
                isRecount ? "hall.vote-head-recount" : "hall.vote-head",
                poll.number(),
                seat.kit().text().of("poll.form", poll.form())));
        close.setText(seat.say(isRecount ? "hall.close-recount" : "hall.close-vote"));
        first.show(poll);
        question.setText(poll.question());
    }

    private void take(HallState state, Poll poll) {
        if (open.filter(o -> o.is(poll)).isEmpty()) {
            undo.setVisible(poll.form() != PollForm.ROLL_CALL);
            open = Optional.of(new Open(poll.id(), poll.isCounting(), taking(poll)));
        }
        open.ifPresent(o -> o.taking().show(state, poll));
    }

    private Taking taking(Poll poll) {
        if (poll.isCounting()) {
            return new OpenBox(seat, poll, this::focusClose);
        }
        return switch (poll.form()) {
            case HANDS ->
                poll.contest() instanceof Contest.Among among
                        ? new NamedHands(seat, poll, among, this::focusClose)
                        : new Hands(seat, poll, this::focusClose);
            case ROLL_CALL -> new RollCall(seat, poll, this::focusClose);
            case PAPER -> new PapersPane(seat, sheets, poll, this::focusClose);
        };
    }

    private void focusClose() {
        deeds.getChildren().getFirst().requestFocus();
    }

    private void closeVote() {
        seat.poll().ifPresent(poll -> seat.turn().act(() -> seat.desks().polls().close(poll.id())));
    }

    private void undo() {
        if (open.filter(o -> o.taking().undo()).isPresent()) {
            return;
        }
        seat.poll()
                .filter(p -> p.form() != PollForm.ROLL_CALL)
                .ifPresent(poll -> seat.turn().act(() -> seat.desks().polls().undo(poll.id())));
    }

    /** Before the first number, nothing can be told but that nobody has voted; among several, only the method knows. */
    private static boolean isBegun(Poll poll) {
        if (!(poll.contest() instanceof Contest.YesNo)) {
            return false;
        }
        return !poll.voices().isEmpty()
                || poll.papers().isPresent()
                || poll.tally().counts().stream().anyMatch(c -> c.cast() > 0);
    }

    private void voidPending() {
        seat.poll().ifPresent(this::declareVoid);
    }

    private void declareVoid(Poll poll) {
        reasons.ask(
                seat.say("hall.ask-void", poll.number()),
                why -> seat.turn().act(() -> seat.desks().polls().declareVoid(poll.id(), why)));
    }

    /** Somebody objects: the vote is counted again, and the reason goes into the record. */
    private void recount(Poll poll) {
        reasons.ask(
                seat.say("hall.ask-recount", poll.number()),
                why -> seat.turn().act(() -> seat.desks().objections().recount(poll.id(), why)));
    }

    /** Ctrl+P prints what is next: ballots before and while papers are handed out, then the result. */
    private void print(boolean strokes) {
        switch (phase) {
            case NONE, BEFORE -> {
                if (strokes) {
                    opening.tally();
                } else {
                    opening.ballots();
                }
            }
            case OPEN -> {
                if (seat.poll().filter(p -> p.form() == PollForm.PAPER).isPresent()) {
                    print(strokes ? sheets::tally : sheets::ballots);
                }
            }
            case CLOSED -> print(sheets::result);
        }
    }

    private void print(BiConsumer<MeetingId, Poll> sheet) {
        seat.now()
                .ifPresent(now -> now.openPoll()
                        .ifPresent(poll -> sheet.accept(now.meeting().id(), poll)));
    }

    /** A digit that opened something is not also written into the field that has the focus then. */
    private void typed(KeyEvent event) {
        if (pressed) {
            pressed = false;
            event.consume();
        }
    }

    /** 1, 2 and 3 open a vote, wherever the focus is but in a text. */
    private void key(KeyEvent event) {
        pressed = false;
        if (event.isControlDown() && event.getCode() == KeyCode.Z && phase == Phase.OPEN) {
            undo();
            event.consume();
            return;
        }
        if (event.isControlDown() && event.getCode() == KeyCode.P) {
            print(event.isShiftDown());
            event.consume();
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (phase != Phase.BEFORE || typing || event.isAltDown() || event.isControlDown()) {
            return;
        }
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> opening.open(PollForm.HANDS);
            case DIGIT2, NUMPAD2 -> {
                if (event.isShiftDown()) {
                    opening.openRandom();
                } else {
                    opening.open(PollForm.ROLL_CALL);
                }
            }
            case DIGIT3, NUMPAD3 -> opening.open(PollForm.PAPER);
            case DIGIT4, NUMPAD4 -> opening.turnAmong();
            default -> {
                return;
            }
        }
        pressed = true;
        event.consume();
    }
}
