package org.yishi.window.hall.vote;

import java.util.List;
import javafx.scene.Node;
import org.yishi.live.HallState;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.seat.Taking;
import org.yishi.window.hall.vote.among.ClearMajority;

/** Hands counted: three big numbers. */
final class Hands implements Taking {
    private final Counts counts;

    Hands(Seat seat, Poll poll, Runnable last) {
        var clear = new ClearMajority(seat, poll.id());
        counts = new Counts(seat, poll, List.of(Choice.YES, Choice.NO, Choice.ABSTAIN), last);
        counts.root().getChildren().add(clear.root());
    }

    @Override
    public Node root() {
        return counts.root();
    }

    @Override
    public void show(HallState state, Poll poll) {
        counts.show(poll);
    }

    @Override
    public void focus() {
        counts.focus();
    }
}
