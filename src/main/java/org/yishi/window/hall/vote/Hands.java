package org.yishi.window.hall.vote;

import java.util.List;
import javafx.scene.Node;
import org.yishi.live.HallState;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.seat.Taking;

/** Hands counted: three big numbers. */
final class Hands implements Taking {
    private final Counts counts;

    Hands(Seat seat, Poll poll, Runnable last) {
        counts = new Counts(seat, poll, List.of(Choice.YES, Choice.NO, Choice.ABSTAIN), last);
    }

    @Override
    public Node root() {
        return counts.root();
    }

    @Override
    public void show(HallState state, Poll poll) {
        counts.show(poll.tally());
    }

    @Override
    public void focus() {
        counts.focus();
    }
}
