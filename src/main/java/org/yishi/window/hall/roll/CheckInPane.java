package org.yishi.window.hall.roll;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.HallState;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.RollLine;
import org.yishi.text.Days;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.PickList;
import org.yishi.window.hall.seat.Part;
import org.yishi.window.hall.seat.ReasonStrip;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/**
 * Check-in: one field, Enter. It never toggles; leaving, an excuse, a proxy and taking back each have a button and a
 * key of their own, and work on whoever is selected.
 */
public final class CheckInPane implements Part {
    private final Seat seat;
    private final PickList<RollLine> pick;
    private final Sieve sieve;
    private final Label told = Forms.wrapped("");
    private final ReasonStrip reasons;
    private final VBox root;
    /** Whose vote is about to be given away; then the next one picked is the holder. */
    private Optional<Attendee> principal = Optional.empty();

    private List<RollLine> roll = List.of();

    public CheckInPane(Seat seat) {
        this.seat = seat;
        pick = new PickList<>(
                RollIds.FIELD,
                seat.say("hall.check-in-prompt"),
                line -> line.attendee().id(),
                _ -> new RollCell(seat.kit()));
        pick.onChosen(candidate -> chosen(candidate.value().attendee()));
        pick.onUnknown(words -> tell(seat.say("hall.nobody", words), Looks.WARNING, Feather.ALERT_CIRCLE));
        pick.field().getStyleClass().add("check-in-field");
        sieve = new Sieve(seat.kit(), this::offer);
        reasons = new ReasonStrip(seat.kit(), RollIds.REASON, this::focus);
        told.setId(RollIds.TOLD);
        told.getStyleClass().add("roll-told");
        VBox.setVgrow(pick.list(), Priority.ALWAYS);
        root = new VBox(
                6,
                Forms.heading(seat.say("hall.check-in")),
                pick.field(),
                told,
                sieve.root(),
                pick.list(),
                reasons.root(),
                deeds());
        root.getStyleClass().addAll("console-part", "check-in");
        tell(seat.say("hall.check-in-hint"), Looks.MUTED, Feather.CORNER_DOWN_LEFT);
        new RollKeys(this).on(root);
    }

    @Override
    public VBox root() {
        return root;
    }

    @Override
    public void focus() {
        pick.field().requestFocus();
        pick.field().selectAll();
    }

    @Override
    public void show(HallState state) {
        roll = state.roll();
        sieve.count(roll);
        offer();
    }

    private void offer() {
        pick.offer(roll.stream()
                .filter(sieve::lets)
                .map(line -> new Candidate<>(
                        line.attendee().number(),
                        line.attendee().name(),
                        line.attendee().initials(),
                        line))
                .toList());
    }

    private FlowPane deeds() {
        var row = new FlowPane(6, 6);
        row.getChildren()
                .addAll(
                        deed(RollIds.IN, Feather.CHECK_CIRCLE, "hall.deed-in", pick::take),
                        deed(RollIds.OUT, Feather.LOG_OUT, "hall.deed-out", this::leave),
                        deed(RollIds.EXCUSE, Feather.MINUS_CIRCLE, "hall.deed-excuse", this::excuse),
                        deed(RollIds.PROXY, Feather.USER_CHECK, "hall.deed-proxy", this::proxy),
                        deed(RollIds.TAKE_BACK, Feather.ROTATE_CCW, "hall.deed-take-back", this::takeBack),
                        deed(RollIds.ALL, Feather.USERS, "hall.deed-all", this::all));
        return row;
    }

    private Button deed(String id, Feather icon, String key, Runnable deed) {
        var button = Forms.button(id, icon, seat.say(key), deed);
        button.getStyleClass().add("small-deed");
        button.setFocusTraversable(false);
        return button;
    }

    private void chosen(Attendee attendee) {
        if (principal.isPresent()) {
            give(principal.get(), attendee);
            return;
        }
        seat.turn()
                .act(
                        () -> seat.desks().checkIn().in(attendee.id()),
                        at -> {
                            pick.clearTo(attendee.id());
                            good(seat.say(
                                    "hall.told-in",
                                    attendee.number(),
                                    attendee.display(),
                                    new Days(seat.kit().text()).time(at)));
                        },
                        why -> {
                            pick.clearTo(attendee.id());
                            refused(why);
                        });
    }

    void leave() {
        selected().ifPresent(a -> act(a, id -> seat.desks().checkIn().out(id, ""), "hall.told-out"));
    }

    void excuse() {
        selected()
                .ifPresent(a -> reasons.ask(
                        seat.say("hall.ask-excuse", a.name()),
                        reason -> act(a, id -> seat.desks().checkIn().excuse(id, reason), "hall.told-excused")));
    }

    void takeBack() {
        selected().ifPresent(a -> {
            boolean represented = roll.stream()
                    .anyMatch(
                            l -> l.attendee().id().equals(a.id()) && l.holder().isPresent());
            if (represented) {
                act(a, id -> seat.desks().checkIn().endProxy(id), "hall.told-proxy-ended");
            } else {
                act(a, id -> seat.desks().checkIn().takeBack(id, ""), "hall.told-taken-back");
            }
        });
    }

    /** The selected one's vote goes to whoever is picked next; Escape thinks better of it. */
    void proxy() {
        selected().ifPresent(a -> {
            principal = Optional.of(a);
            pick.field().clear();
            pick.list().getSelectionModel().clearSelection();
            tell(seat.say("hall.ask-holder", a.display()), Looks.ACCENT, Feather.USER_CHECK);
            focus();
        });
    }

    /** Leaves the question for a holder; false when none was asked. */
    boolean forgetProxy() {
        boolean asked = principal.isPresent();
        principal = Optional.empty();
        if (asked) {
            tell("", Looks.MUTED, Feather.X);
        }
        return asked;
    }

    void all() {
        var meeting = seat.now().map(now -> now.meeting().id());
        meeting.ifPresent(id -> seat.turn()
                .act(
                        () -> seat.desks().checkIn().allIn(id),
                        count -> good(seat.say("hall.told-all", count)),
                        this::refused));
    }

    private void give(Attendee from, Attendee holder) {
        principal = Optional.empty();
        var authority = seat.say("hall.proxy-authority");
        seat.turn()
                .act(
                        () -> seat.desks().checkIn().giveProxy(from.id(), holder.id(), authority),
                        _ -> {
                            pick.clearTo(from.id());
                            good(seat.say("hall.told-proxy", from.display(), holder.display()));
                        },
                        this::refused);
    }

    private <T> void act(Attendee a, Deed<T> deed, String key) {
        seat.turn().act(() -> deed.of(a.id()), _ -> good(seat.say(key, a.number(), a.display())), this::refused);
    }

    @FunctionalInterface
    private interface Deed<T> {
        Outcome<T> of(AttendeeId id);
    }

    private Optional<Attendee> selected() {
        var one = pick.selected().map(c -> c.value().attendee());
        if (one.isEmpty()) {
            tell(seat.say("hall.select-first"), Looks.WARNING, Feather.ALERT_CIRCLE);
        }
        return one;
    }

    private void refused(Refusal why) {
        tell(seat.kit().text().of(why), Looks.WARNING, Feather.ALERT_CIRCLE);
    }

    private void good(String words) {
        tell(words, Looks.SUCCESS, Feather.CHECK_CIRCLE);
    }

    private void tell(String words, String look, Feather icon) {
        told.setText(words);
        told.setGraphic(Icons.of(icon));
        told.getStyleClass().setAll("label", "roll-told", look);
    }
}
