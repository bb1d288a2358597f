package org.yishi.window.hall.vote.paper;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
        void paper(Callable<Outcome<PollId>> deed, String words);
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

    private void enter(Callable<Outcome<PollId>> deed, String words) {
        seat.turn().act(deed, _ -> latest.setText(seat.say("hall.paper-last", words)));
    }

    /** Backspace: first what is marked of this paper, then the paper before. */
    private void back() {
        if (!keys.back()) {
            takeBack();
        }
    }

    private void takeBack() {
        seat.turn()
                .act(
                        () -> seat.desks().counting().takeBack(id),
                        _ -> latest.setText(seat.say("hall.paper-taken-back")));
    }

    private String officers(Officers named) {
        return seat.say("hall.officers", named(named.caller()), named(named.teller()), named(named.scrutineer()));
    }

    private String named(String name) {
        return name.isEmpty() ? seat.say("hall.officer-none") : name;
    }
}
