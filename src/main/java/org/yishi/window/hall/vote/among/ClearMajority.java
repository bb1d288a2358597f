package org.yishi.window.hall.vote.among;

import javafx.scene.layout.VBox;
import org.yishi.model.id.PollId;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/** "Clear majority, not counted", where the body's own rules allow it. */
public final class ClearMajority {
    private final Seat seat;
    private final VBox root = new VBox(6);

    /** Two keys for a show of hands; none where everything must be counted. */
    public ClearMajority(Seat seat, PollId id) {
        this.seat = seat;
        boolean allowed = seat.now()
                .filter(now -> now.meeting().body().customs().clearMajority())
                .isPresent();
        if (allowed) {
            var yes = Forms.button(AmongIds.CLEAR_YES, seat.say("hall.clear-yes"), () -> close(id, Choice.YES));
            var no = Forms.button(AmongIds.CLEAR_NO, seat.say("hall.clear-no"), () -> close(id, Choice.NO));
            root.getChildren().addAll(Forms.muted(seat.say("hall.clear-hint")), Forms.row(yes, no));
        }
    }

    public VBox root() {
        return root;
    }

    /** Shows the keys while nothing is counted: what was counted is not decided by eye. */
    public void show(Poll poll) {
        boolean isUncounted = poll.tally().counts().stream().allMatch(c -> c.cast() == 0);
        root.setVisible(isUncounted);
        root.setManaged(isUncounted);
    }

    private void close(PollId id, Choice choice) {
        seat.turn().act(() -> seat.desks().tiebreaks().clearMajority(id, choice));
    }
}
