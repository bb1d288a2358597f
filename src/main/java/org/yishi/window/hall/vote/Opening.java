package org.yishi.window.hall.vote;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.desk.paper.VotePapers.Asked;
import org.yishi.live.HallState;
import org.yishi.model.Refusal;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PollForm;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.vote.among.AmongIds;
import org.yishi.window.hall.vote.among.AskForm;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.paper.VoteSheets;

/** Before a vote: what it needs, its question, and the three ways to open it. */
final class Opening {
    private static final List<PollForm> KEYS = List.of(PollForm.HANDS, PollForm.ROLL_CALL, PollForm.PAPER);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);

    private final Seat seat;
    private final Told card;
    private final TextArea question = new TextArea();
    private final TextField reason = new TextField();
    private final Label lack = Forms.wrapped("");
    private final VBox lacking;
    private final AskForm among;
    private final VBox amongBox;
    private final VoteSheets sheets;
    private final Runnable grown;
    private final CheckBox random;
    private final HBox forms = new HBox(10);
    private final VBox root;
    private Optional<ItemId> item = Optional.empty();

    /** Before a vote; {@code grown} is told when what is below needs to be seen. */
    Opening(Seat seat, VoteSheets sheets, Runnable grown) {
        this.seat = seat;
        this.sheets = sheets;
        this.grown = grown;
        card = new Told(seat, VoteIds.CARD);
        card.root().getStyleClass().add(Looks.CARD);
        question.setPrefRowCount(2);
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        lack.setId(VoteIds.LACK);
        lack.getStyleClass().add(Looks.DANGER);
        lacking = new VBox(6, lack, Forms.field(VoteIds.REASON, seat.say("hall.reason-why"), reason));
        KEYS.forEach(form -> forms.getChildren().add(key(form)));
        among = new AskForm(seat, contest -> open(PollForm.PAPER, contest));
        forms.getChildren().add(Forms.button(AmongIds.TOGGLE, seat.say("hall.among"), this::turnAmong));
        amongBox = new VBox(8, among.root(), byHands());
        random = new CheckBox(seat.say("hall.random"));
        random.setId(VoteIds.RANDOM);
        random.setMinWidth(Region.USE_PREF_SIZE);
        root = new VBox(
                10,
                card.root(),
                Forms.field(VoteIds.QUESTION, seat.say("hall.question"), question),
                lacking,
                forms,
                Forms.row(random, Forms.muted(seat.say("hall.random-hint"))),
                amongBox,
                Forms.row(
                        sheets.ballotsKey("", this::ballots),
                        sheets.tallyKey("", this::tally),
                        Forms.muted(seat.say("hall.sheets-hint"))));
        amongBox.setVisible(false);
        amongBox.setManaged(false);
        lacks(Optional.empty());
    }

    VBox root() {
        return root;
    }

    private Button key(PollForm form) {
        var words = seat.kit().text().of("poll.form", form);
        var button = Forms.primary(
                VoteIds.open(form), seat.say("hall.open-key", KEYS.indexOf(form) + 1, words), () -> open(form));
        button.getStyleClass().add("big-deed");
        return button;
    }

    private HBox byHands() {
        var button = Forms.button(VoteIds.AMONG_HANDS, seat.say("hall.among-hands"), this::openNamedHands);
        button.getStyleClass().add("big-deed");
        var hint = Forms.muted(seat.say("hall.among-hands-hint"));
        HBox.setHgrow(hint, Priority.ALWAYS);
        return Forms.row(button, hint);
    }

    void show(HallState state) {
        card.card(state.card());
        among.show(state);
        var running = state.proceedings().running();
        var now = running.map(AgendaItem::id);
        root.setDisable(now.isEmpty());
        if (!now.equals(item)) {
            item = now;
            question.setText(running.map(AgendaItem::title).orElse(""));
            lacks(Optional.empty());
        }
    }

    void focus() {
        forms.getChildren().getFirst().requestFocus();
    }

    /** Shows or hides what a vote among several needs. */
    void turnAmong() {
        boolean shows = !amongBox.isVisible();
        amongBox.setVisible(shows);
        amongBox.setManaged(shows);
        if (shows) {
            grown.run();
            among.focus();
        }
    }

    /** Prints ballots for what is asked now, before the vote is opened. */
    void ballots() {
        asked(sheets::ballots);
    }

    /** Writes the sheet for the strokes for what is asked now. */
    void tally() {
        asked(sheets::tally);
    }

    private void asked(BiConsumer<MeetingId, Asked> deed) {
        var contest = amongBox.isVisible() ? among.contest() : Optional.of(Contest.YES_NO);
        if (contest.isEmpty()) {
            among.tellWrong();
            return;
        }
        var meeting = seat.now().map(now -> now.meeting().id());
        meeting.ifPresent(id -> item.ifPresent(
                on -> deed.accept(id, new Asked(on, question.getText().strip(), contest.get()))));
    }

    void open(PollForm form) {
        open(form, Contest.YES_NO);
    }

    /** Opens a vote among several by hands, name after name. */
    private void openNamedHands() {
        among.contest().ifPresentOrElse(contest -> open(PollForm.HANDS, contest), among::tellWrong);
    }

    /** Opens a roll call in an order drawn by lot. */
    void openRandom() {
        random.setSelected(true);
        open(PollForm.ROLL_CALL);
    }

    private void open(PollForm form, Contest contest) {
        var why = lacking.isVisible() ? reason.getText().strip() : "";
        var plain = new PollDraft(question.getText().strip(), form, Officers.NONE, why);
        var draft = form == PollForm.ROLL_CALL && random.isSelected() ? plain.calledBy(seed()) : plain;
        item.ifPresent(id -> seat.turn()
                .act(
                        () -> seat.desks().polls().open(id, draft, contest),
                        _ -> lacks(Optional.empty()),
                        refusal -> lacks(Optional.of(refusal))));
    }

    /** The moment, as everybody in the hall can read it off the clock: 20260305190512. */
    private long seed() {
        return Long.parseLong(seat.desks().work().now().format(MOMENT));
    }

    private void lacks(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> lack.setText(seat.kit().text().of(why)));
        lacking.setVisible(refusal.isPresent());
        lacking.setManaged(refusal.isPresent());
        if (refusal.isPresent()) {
            reason.requestFocus();
        } else {
            reason.clear();
        }
    }
}
