package org.yishi.window.hall.vote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.people.People;
import org.yishi.live.HallState;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.PollId;
import org.yishi.model.presence.RollLine;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.pick.Everyone;
import org.yishi.window.hall.pick.NameField;
import org.yishi.window.hall.seat.ReasonStrip;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/**
 * Who calls, counts and watches. Whoever stands, or lives with someone who stands, is told at once, and kept only with a
 * typed reason.
 */
final class OfficersPane {
    /** Refusals that a typed reason overcomes. */
    private static final Set<String> REASONABLE = Set.of("poll.officer-is-candidate", "poll.officer-is-kin");

    private static final double LABEL = 76;
    private static final double FIELD = 40;

    private final Seat seat;
    private final PollId id;
    private final NameField caller;
    private final NameField teller;
    private final NameField scrutineer;
    private final VBox fields;
    private final Label sentence = Forms.wrapped("");
    private final ReasonStrip reasons;
    private final VBox conflict;
    private Officers kept;
    private Optional<Officers> refused = Optional.empty();
    private List<RollLine> roll = List.of();
    private People roster = People.none();

    OfficersPane(Seat seat, Poll poll) {
        this.seat = seat;
        this.id = poll.id();
        this.kept = poll.officers();
        caller = NameField.several(VoteIds.CALLER, "");
        teller = NameField.several(VoteIds.TELLER, seat.say("hall.officers-prompt"));
        scrutineer = NameField.several(VoteIds.SCRUTINEER, "");
        fields = new VBox(
                4,
                field(caller, "hall.caller", kept.caller()),
                field(teller, "hall.teller", kept.teller()),
                field(scrutineer, "hall.scrutineer", kept.scrutineer()));
        reasons = new ReasonStrip(
                seat.kit(), VoteIds.OFFICERS_REASON, () -> teller.field().requestFocus());
        sentence.setId(VoteIds.OFFICERS_LACK);
        sentence.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        sentence.getStyleClass().add(Looks.DANGER);
        conflict = new VBox(6, sentence, reasons.root());
        tell(Optional.empty());
        seat.kit().ask(() -> seat.desks().residents().people(), this::known);
    }

    VBox fields() {
        return fields;
    }

    /** What is told where somebody ought not to count; takes no room otherwise. */
    VBox conflict() {
        return conflict;
    }

    void show(HallState state, Poll poll) {
        kept = poll.officers();
        if (!roll.equals(state.roll())) {
            roll = state.roll();
            offer();
        }
    }

    /** Keeps who is named, and then does something that must not happen with others. */
    <T> void keep(Callable<Outcome<T>> after) {
        var typed = typed();
        if (typed.equals(kept)) {
            seat.turn().act(after);
        } else {
            seat.turn()
                    .act(
                            () -> switch (name(typed, "")) {
                                case Outcome.Done<PollId> _ -> after.call();
                                case Outcome.Refused<PollId>(Refusal why) -> new Outcome.Refused<T>(why);
                            },
                            _ -> tell(Optional.empty()),
                            why -> refused(typed, why));
        }
    }

    /** A field beside its label, so that several names have room. */
    private HBox field(NameField field, String key, String name) {
        field.name(name);
        field.field().setPrefColumnCount(10);
        var label = new Label(seat.say(key));
        label.setLabelFor(field.field());
        label.getStyleClass().add(Looks.FIELD_NAME);
        label.setMinWidth(LABEL);
        label.setMinHeight(FIELD);
        field.root().setMinWidth(0);
        var row = new HBox(6, label, field.root());
        // The list takes a name before the field is left; only then is it whole.
        field.field().focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                keep();
            }
        });
        HBox.setHgrow(field.root(), Priority.ALWAYS);
        return row;
    }

    private void known(People people) {
        roster = people;
        offer();
    }

    private void offer() {
        var names = new Everyone(seat.kit().text()).of(roll, roster);
        List.of(caller, teller, scrutineer).forEach(field -> field.offer(names));
    }

    private void keep() {
        var typed = typed();
        if (typed.equals(kept)) {
            tell(Optional.empty());
        } else if (!refused.equals(Optional.of(typed))) {
            seat.turn().act(() -> name(typed, ""), _ -> tell(Optional.empty()), why -> refused(typed, why));
        }
    }

    private Outcome<PollId> name(Officers typed, String reason) {
        return seat.desks().polls().officers(id, typed, reason);
    }

    private Officers typed() {
        return new Officers(caller.name(), teller.name(), scrutineer.name());
    }

    private void refused(Officers typed, Refusal why) {
        if (!REASONABLE.contains(why.key())) {
            seat.kit().notices().warn(seat.kit().text().of(why));
            return;
        }
        refused = Optional.of(typed);
        tell(Optional.of(why));
        reasons.offer(seat.say("hall.officers-reason"), reason -> {
            if (!reason.isEmpty()) {
                seat.turn().act(() -> name(typed, reason), _ -> tell(Optional.empty()));
            }
        });
    }

    private void tell(Optional<Refusal> why) {
        sentence.setText(why.map(seat.kit().text()::of).orElse(""));
        if (why.isEmpty()) {
            refused = Optional.empty();
            reasons.hide();
        }
        conflict.setVisible(why.isPresent());
        conflict.setManaged(why.isPresent());
    }
}
