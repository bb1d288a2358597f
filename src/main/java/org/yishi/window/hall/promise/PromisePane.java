package org.yishi.window.hall.promise;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.followup.hall.Oral;
import org.yishi.desk.followup.hall.Promises;
import org.yishi.live.Board;
import org.yishi.live.HallState;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.TaskId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.task.TaskState;
import org.yishi.model.vote.PollForm;
import org.yishi.window.hall.seat.Part;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/**
 * What was promised before, under the item on it: how it stands, what is said of each promise, and the votes that end
 * them. Enter in the list leads to the words; Alt+1, Alt+2 and Alt+3 put the end of the chosen promise to the vote.
 */
public final class PromisePane implements Part {
    private static final List<PollForm> FORMS = List.of(PollForm.HANDS, PollForm.ROLL_CALL, PollForm.PAPER);

    private final Seat seat;
    private final Label counts = Forms.heading("");
    private final ListView<Board.Promise> list = new ListView<>();
    private final OralForm form;
    private final Label end = new Label();
    private final HBox votes;
    private final VBox card;
    private final VBox root;
    private Optional<ItemId> item = Optional.empty();
    private Optional<Board.Promise> shown = Optional.empty();
    private boolean refreshing;

    public PromisePane(Seat seat) {
        this.seat = seat;
        form = new OralForm(seat, this::report);
        counts.setId(PromiseIds.COUNTS);
        list.setId(PromiseIds.LIST);
        list.setCellFactory(_ -> new PromiseCell(seat));
        list.setPlaceholder(Forms.muted(seat.say("task.board.none")));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                form.focus();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        end.setId(PromiseIds.END);
        end.getStyleClass().add(Looks.FIELD_NAME);
        votes = Forms.row(end);
        FORMS.forEach(f -> votes.getChildren().add(key(f)));
        card = new VBox(10, form.root(), votes);
        card.getStyleClass().add(Looks.CARD);
        root = new VBox(8, counts, list, card);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> showChosen());
    }

    @Override
    public VBox root() {
        return root;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void show(HallState state) {
        item = state.proceedings().running().map(AgendaItem::id);
        form.people(state.roll());
        state.board().ifPresent(this::show);
        votes.setDisable(state.proceedings().openPoll().isPresent());
    }

    private void show(Board board) {
        counts.setText(seat.say("task.board.counts", board.promised(), board.done(), board.late()));
        if (board.promises().equals(List.copyOf(list.getItems()))) {
            return;
        }
        var before = shown.map(Board.Promise::id);
        refreshing = true;
        list.getItems().setAll(board.promises());
        refreshing = false;
        before.ifPresentOrElse(this::choose, () -> list.getSelectionModel().selectFirst());
        showChosen();
    }

    private void choose(TaskId id) {
        list.getItems().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .ifPresent(p -> list.getSelectionModel().select(p));
    }

    /** What is being typed of a promise stays until another one is chosen, or it is reported on. */
    private void showChosen() {
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        card.setDisable(chosen.filter(p -> !p.state().isClosed()).isEmpty());
        if (refreshing || chosen.equals(shown)) {
            return;
        }
        shown = chosen;
        chosen.ifPresent(promise -> {
            form.of(promise);
            boolean isDone = Promises.end(promise.state()) == TaskState.SIGNED_OFF;
            end.setText(isDone ? seat.say("task.vote-sign-off") : seat.say("task.vote-give-up"));
        });
    }

    private Button key(PollForm of) {
        var words = seat.say("task.vote-key", seat.kit().text().of("poll.form", of), FORMS.indexOf(of) + 1);
        return Forms.button(PromiseIds.vote(of), words, () -> vote(of));
    }

    private void report(Oral said) {
        item.ifPresent(on -> shown.ifPresent(promise -> seat.turn()
                .act(
                        () -> seat.desks().promises().report(on, promise.id(), said),
                        _ -> {
                            form.clear();
                            list.requestFocus();
                        },
                        why -> form.wrong(seat.kit().text().of(why)))));
    }

    private void vote(PollForm of) {
        item.ifPresent(on -> shown.ifPresent(promise -> seat.turn()
                .act(
                        () -> seat.desks().promises().ask(on, promise.id(), of),
                        _ -> {},
                        why -> form.wrong(seat.kit().text().of(why)))));
    }

    private void key(KeyEvent event) {
        if (!event.isAltDown() || votes.isDisabled()) {
            return;
        }
        Optional<PollForm> asked = switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> Optional.of(PollForm.HANDS);
            case DIGIT2, NUMPAD2 -> Optional.of(PollForm.ROLL_CALL);
            case DIGIT3, NUMPAD3 -> Optional.of(PollForm.PAPER);
            default -> Optional.empty();
        };
        asked.ifPresent(of -> {
            event.consume();
            vote(of);
        });
    }
}
