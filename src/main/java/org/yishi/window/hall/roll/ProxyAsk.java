package org.yishi.window.hall.roll;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.Refusal;
import org.yishi.model.body.Body;
import org.yishi.model.presence.Attendee;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/**
 * While it is asked whose hands a vote goes into: whether the written authority is here, and its number. The holder is
 * picked in the list of the check-in itself.
 */
final class ProxyAsk {
    private final Seat seat;
    private final Told told;
    private final CheckBox written;
    private final TextField paper = new TextField();
    private final VBox root;
    private Optional<Attendee> principal = Optional.empty();

    ProxyAsk(Seat seat, Told told) {
        this.seat = seat;
        this.told = told;
        written = new CheckBox(seat.say("hall.proxy-written"));
        written.setId(RollIds.WRITTEN);
        written.setFocusTraversable(false);
        paper.setId(RollIds.PAPER);
        paper.setPromptText(seat.say("hall.proxy-paper"));
        HBox.setHgrow(paper, Priority.ALWAYS);
        var cancel = Forms.button(RollIds.PROXY_CANCEL, seat.say("hall.cancel"), this::forget);
        cancel.setFocusTraversable(false);
        root = new VBox(6, written, Forms.row(paper, cancel));
        root.getStyleClass().add("reason-strip");
        hide();
    }

    VBox root() {
        return root;
    }

    /** Whose vote is about to be given away; then the next one picked is the holder. */
    Optional<Attendee> principal() {
        return principal;
    }

    /** Asks for a holder; where the body allows no proxies, that is told at once. Whether it asks. */
    boolean ask(Attendee from) {
        var body = seat.now().map(now -> now.meeting().body());
        if (body.filter(b -> b.proxy().isAllowed()).isEmpty()) {
            body.ifPresent(b -> told.refused(notAllowed(b)));
            return false;
        }
        principal = Optional.of(from);
        written.setSelected(false);
        paper.clear();
        root.setVisible(true);
        root.setManaged(true);
        told.ask(seat.say("hall.ask-holder", from.display()));
        return true;
    }

    /** The written authority is here; pressed again, it is not. */
    boolean toggleWritten() {
        if (principal.isPresent()) {
            written.setSelected(!written.isSelected());
        }
        return principal.isPresent();
    }

    /** Puts the vote into the holder's hands; where that is refused, the question stays. */
    void give(Attendee from, Attendee holder, Runnable then) {
        seat.turn()
                .act(
                        () -> seat.desks().checkIn().giveProxy(from.id(), holder.id(), authority()),
                        _ -> {
                            forget();
                            told.good(said(from, holder));
                            then.run();
                        },
                        told::refused);
    }

    /** Leaves the question; false when none was asked. */
    boolean forget() {
        boolean asked = principal.isPresent();
        hide();
        if (asked) {
            told.hint(seat.say("hall.check-in-hint"));
        }
        return asked;
    }

    /** What was shown: the paper with its number, or what was typed in its place. */
    private String authority() {
        var number = paper.getText().strip();
        if (!written.isSelected()) {
            return number;
        }
        return number.isEmpty() ? seat.say("hall.proxy-authority") : seat.say("hall.proxy-authority-number", number);
    }

    private String said(Attendee from, Attendee holder) {
        boolean here = seat.live()
                .now()
                .filter(state -> state.roll().stream()
                        .anyMatch(line -> line.attendee().id().equals(holder.id()) && RollCell.isIn(line)))
                .isPresent();
        return here
                ? seat.say("hall.told-proxy", from.display(), holder.display())
                : seat.say("hall.told-proxy-later", from.display(), holder.display());
    }

    private static Refusal notAllowed(Body body) {
        return Refusal.of("meeting.proxy-not-allowed", body.name(), body.proxy().source());
    }

    private void hide() {
        principal = Optional.empty();
        root.setVisible(false);
        root.setManaged(false);
    }
}
