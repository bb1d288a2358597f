package org.yishi.window.hall.vote.paper;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.HallState;
import org.yishi.live.Unfolded;
import org.yishi.model.Outcome;
import org.yishi.model.id.PollId;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.seat.Taking;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.sound.Tone;

/**
 * The box is open: each paper is read out and entered by its key. The head tells how many are read and what the last one
 * was; the keys below are those of the question asked.
 */
public final class Unfolding implements Taking {
    private final Seat seat;
    private final PollId id;
    private final Runnable last;
    private final Label progress = new Label();
    private final Label officers = Forms.muted("");
    private final Label latest = new Label();
    private final Keys keys;
    private final VBox root;
    private boolean wasDone;

    /** What is pressed for a paper: the answers of a question, or candidates. */
    interface Keys {
        VBox root();

        void show(List<Long> counts, Poll poll);

        /** Takes back what was marked of a paper not entered yet; false where there is nothing of it. */
        boolean back();
    }

    /** How a paper is entered: the deed, and what is said of it. */
    @FunctionalInterface
    interface Enter {
        void paper(Tone tone, Callable<Outcome<PollId>> deed, String words);
    }

    /** The reading of a vote's papers; {@code last} is told when all of them are read. */
    public Unfolding(Seat seat, Poll poll, Runnable last) {
        this.seat = seat;
        this.id = poll.id();
        this.last = last;
        progress.setId(PaperIds.PROGRESS);
        progress.getStyleClass().add("paper-progress");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        latest.setMinWidth(0);
        latest.setId(PaperIds.LAST);
        var back = Forms.button(PaperIds.BACK, Feather.ROTATE_CCW, seat.say("hall.paper-back"), this::takeBack);
        back.setFocusTraversable(false);
        keys = switch (poll.contest()) {
            case Contest.YesNo() -> new AnswerKeys(seat, poll.id(), this::enter, this::back);
            case Contest.Among among -> new CandidateKeys(seat, poll.id(), among, this::enter, this::back);
            case Contest.Posts posts -> new PostKeys(seat, poll.id(), posts, this::enter, this::back);
        };
        root = new VBox(8, Forms.row(progress, Forms.gap(), latest, back), officers, keys.root());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::unknown);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void focus() {
        keys.root().requestFocus();
    }

    @Override
    public void show(HallState state, Poll poll) {
        long read = Unfolded.papers(poll);
        long returned = poll.papers().map(p -> p.returned()).orElse(0L);
        boolean isDone = read >= returned && read > 0;
        progress.setText(seat.say(isDone ? "hall.unfolded-all" : "hall.unfolded", read, returned));
        progress.setGraphic(Icons.of(isDone ? Feather.CHECK_CIRCLE : Feather.INBOX));
        officers.setText(officers(poll.officers()));
        keys.show(Unfolded.counts(poll), poll);
        if (isDone && !wasDone) {
            last.run();
        } else if (!isDone && wasDone) {
            focus();
        }
        wasDone = isDone;
    }

    @Override
    public boolean undo() {
        takeBack();
        return true;
    }

    private void enter(Tone tone, Callable<Outcome<PollId>> deed, String words) {
        heard(deed, tone, seat.say("hall.paper-last", words));
    }

    /** The eyes are on the paper: what a key did is heard. */
    private void heard(Callable<Outcome<PollId>> deed, Tone tone, String words) {
        var chime = seat.kit().chime();
        seat.turn()
                .act(
                        deed,
                        _ -> {
                            chime.sound(tone);
                            latest.setText(words);
                        },
                        why -> {
                            chime.sound(Tone.REFUSED);
                            seat.kit().notices().warn(seat.kit().text().of(why));
                        });
    }

    /** A key that means nothing here; the keys of the whole console are let be. */
    private void unknown(KeyEvent event) {
        var code = event.getCode();
        boolean isTyped = code.isDigitKey() || code.isLetterKey() || code == KeyCode.SPACE;
        if (isTyped && code != KeyCode.B && !event.isAltDown() && !event.isControlDown()) {
            seat.kit().chime().sound(Tone.REFUSED);
        }
    }

    /** Backspace: first what is marked of this paper, then the paper before. */
    private void back() {
        if (!keys.back()) {
            takeBack();
        }
    }

    private void takeBack() {
        heard(() -> seat.desks().counting().takeBack(id), Tone.TAKEN_BACK, seat.say("hall.paper-taken-back"));
    }

    private String officers(Officers named) {
        return seat.say("hall.officers", named(named.caller()), named(named.teller()), named(named.scrutineer()));
    }

    private String named(String name) {
        return name.isEmpty() ? seat.say("hall.officer-none") : name;
    }
}
