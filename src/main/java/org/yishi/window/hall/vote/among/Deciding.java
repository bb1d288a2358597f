package org.yishi.window.hall.vote.among;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yishi.model.body.Customs;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/** Decides a tie as far as the body's own rules allow it: by the chair, or by a lot drawn before everyone's eyes. */
public final class Deciding {
    private final Seat seat;
    private final VBox root = new VBox(8);
    private final List<Integer> drawn = new ArrayList<>();

    public Deciding(Seat seat) {
        this.seat = seat;
    }

    public VBox root() {
        return root;
    }

    /** Shows what may decide this vote's tie; nothing where there is none, or where a tie stands. */
    public void show(Poll poll) {
        drawn.clear();
        root.getChildren().clear();
        if (poll.verdict().filter(v -> v.tied()).isEmpty()) {
            return;
        }
        var ties = seat.now().map(now -> now.meeting().body().customs().ties()).orElse(Customs.Ties.STAND);
        switch (ties) {
            case STAND -> root.getChildren().add(Forms.muted(seat.say("hall.tie-stands")));
            case CHAIR -> {
                if (poll.choosing().isEmpty()) {
                    chair(poll);
                }
            }
            case LOT -> poll.choosing().ifPresent(choosing -> lot(poll, choosing));
        }
    }

    private void chair(Poll poll) {
        var yes = Forms.button(AmongIds.CHAIR_YES, seat.say("hall.chair-yes"), () -> cast(poll, Choice.YES));
        var no = Forms.button(AmongIds.CHAIR_NO, seat.say("hall.chair-no"), () -> cast(poll, Choice.NO));
        root.getChildren().setAll(Forms.wrapped(seat.say("hall.chair-casts")), Forms.row(yes, no));
    }

    private void cast(Poll poll, Choice choice) {
        seat.turn().act(() -> seat.desks().tiebreaks().castingVote(poll.id(), choice));
    }

    /** The names are pressed in the order drawn; with the last one the lot is in the record. */
    private void lot(Poll poll, Choosing choosing) {
        var names = choosing.tabulation().slate().candidates();
        var left = new FlowPane(8, 8);
        for (int candidate : choosing.tied()) {
            if (!drawn.contains(candidate)) {
                left.getChildren().add(Forms.button(AmongIds.lot(candidate), names.get(candidate), () -> {
                    drawn.add(candidate);
                    drew(poll, choosing);
                }));
            }
        }
        var said = drawn.stream().map(names::get).collect(Collectors.joining(seat.say("hall.and")));
        root.getChildren().setAll(Forms.wrapped(seat.say("hall.lot", said)), left);
        if (!drawn.isEmpty()) {
            root.getChildren().add(Forms.button(AmongIds.LOT_AGAIN, seat.say("hall.lot-again"), () -> {
                drawn.clear();
                lot(poll, choosing);
            }));
        }
    }

    private void drew(Poll poll, Choosing choosing) {
        if (drawn.size() < choosing.tied().size()) {
            lot(poll, choosing);
        } else {
            var order = List.copyOf(drawn);
            seat.turn().act(() -> seat.desks().tiebreaks().lot(poll.id(), order));
        }
    }
}
