package org.yishi.window.hall.vote.among;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yishi.live.Drawing;
import org.yishi.live.HallState;
import org.yishi.model.Outcome;
import org.yishi.model.body.Customs;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PostChosen;
import org.yishi.text.CandidateWords;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/** Decides a tie as far as the body's own rules allow it: by the chair, or by a lot drawn before everyone's eyes. */
public final class Deciding {
    private final Seat seat;
    private final VBox root = new VBox(8);

    public Deciding(Seat seat) {
        this.seat = seat;
    }

    public VBox root() {
        return root;
    }

    /** Shows what may decide this vote's tie; nothing where there is none, or where a tie stands. */
    public void show(Poll poll) {
        root.getChildren().clear();
        if (poll.verdict().filter(v -> v.tied()).isEmpty()) {
            return;
        }
        var ties = seat.now().map(now -> now.meeting().body().customs().ties()).orElse(Customs.Ties.STAND);
        switch (ties) {
            case STAND -> root.getChildren().add(Forms.muted(seat.say("hall.tie-stands")));
            case CHAIR -> {
                if (poll.verdict().filter(Deciding::isUndecided).isPresent()
                        && poll.chosen().isEmpty()) {
                    chair(poll);
                }
            }
            case LOT ->
                poll.chosen().stream()
                        .map(PostChosen::choosing)
                        .filter(choosing -> !choosing.tied().isEmpty())
                        .findFirst()
                        .ifPresent(choosing -> lot(poll, choosing));
        }
    }

    private static boolean isUndecided(Verdict verdict) {
        return verdict.findings().stream().noneMatch(Finding.CastingVote.class::isInstance);
    }

    private void chair(Poll poll) {
        var yes = Forms.button(AmongIds.CHAIR_YES, seat.say("hall.chair-yes"), () -> cast(poll, Choice.YES));
        var no = Forms.button(AmongIds.CHAIR_NO, seat.say("hall.chair-no"), () -> cast(poll, Choice.NO));
        root.getChildren().setAll(Forms.wrapped(seat.say("hall.chair-casts")), Forms.row(yes, no));
    }

    private void cast(Poll poll, Choice choice) {
        seat.turn().act(() -> seat.desks().tiebreaks().castingVote(poll.id(), choice));
    }

    /** The hall looks on: first who ties, then each name as it is drawn; with the last one the lot is in the record. */
    private void lot(Poll poll, Choosing choosing) {
        var drawing = seat.live()
                .now()
                .flatMap(HallState::drawing)
                .filter(d -> d.poll().equals(poll.id()) && d.tied().equals(choosing));
        if (drawing.isEmpty()) {
            var begin = Forms.button(
                    AmongIds.LOT_BEGIN, seat.say("hall.lot-begin"), () -> show(Drawing.begun(poll.id(), choosing)));
            root.getChildren()
                    .setAll(Forms.wrapped(seat.say("hall.lot", names(choosing, choosing.tied()))), Forms.row(begin));
        } else {
            drawing(drawing.get(), choosing);
        }
    }

    private void drawing(Drawing drawing, Choosing choosing) {
        var left = new FlowPane(8, 8);
        for (int candidate : choosing.tied()) {
            if (!drawing.order().contains(candidate)) {
                var name = names(choosing, List.of(candidate));
                left.getChildren()
                        .add(Forms.button(AmongIds.lot(candidate), name, () -> draw(drawing.then(candidate))));
            }
        }
        root.getChildren().setAll(Forms.wrapped(seat.say("hall.lot-so-far", names(choosing, drawing.order()))), left);
        if (!drawing.order().isEmpty()) {
            root.getChildren()
                    .add(Forms.button(
                            AmongIds.LOT_AGAIN,
                            seat.say("hall.lot-again"),
                            () -> show(Drawing.begun(drawing.poll(), choosing))));
        }
    }

    private void draw(Drawing drawing) {
        show(drawing);
        if (drawing.isComplete()) {
            seat.turn().act(() -> seat.desks().tiebreaks().lot(drawing.poll(), drawing.order()));
        }
    }

    private void show(Drawing drawing) {
        seat.turn().act(() -> {
            seat.lots().accept(drawing);
            return Outcome.done(drawing);
        });
    }

    private String names(Choosing choosing, List<Integer> who) {
        return new CandidateWords(seat.kit().text()).names(choosing.tabulation().slate(), who);
    }
}
