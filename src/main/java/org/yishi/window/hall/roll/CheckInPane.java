package org.yishi.window.hall.roll;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.meeting.Arrived;
import org.yishi.desk.meeting.Speakers;
import org.yishi.live.HallState;
import org.yishi.model.Outcome;
import org.yishi.model.body.Entitlement;
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

/**
 * Check-in: one field, Enter. It never toggles; leaving, an excuse, a proxy and taking back each have a button and a
 * key of their own, and work on whoever is selected.
 */
public final class CheckInPane implements Part {
    private final Seat seat;
    private final PickList<RollLine> pick;
    private final Sieve sieve;
    private final Told told;
    private final ReasonStrip reasons;
    private final ProxyAsk proxy;
    private final SpeakerAsk speaker;
    private final Button speakerDeed;
    private final VBox root;
    private List<RollLine> roll = List.of();

    public CheckInPane(Seat seat) {
        this.seat = seat;
        told = new Told(seat.kit().text());
        proxy = new ProxyAsk(seat, told);
        speaker = new SpeakerAsk(seat, told, this::focus);
        speakerDeed = deed(RollIds.SPEAKER_DEED, Feather.HOME, "hall.deed-speaker", this::speaker);
        pick = new PickList<>(
                RollIds.FIELD,
                seat.say("hall.check-in-prompt"),
                line -> line.attendee().id(),
                _ -> new RollCell(seat.kit(), this::held, this::listsHouseholds));
        pick.onChosen(candidate -> chosen(candidate.value().attendee()));
        pick.onUnknown(this::unknown);
        pick.field().getStyleClass().add("check-in-field");
        sieve = new Sieve(seat.kit(), this::offer);
        reasons = new ReasonStrip(seat.kit(), RollIds.REASON, this::focus);
        VBox.setVgrow(pick.list(), Priority.ALWAYS);
        root = new VBox(
                6,
                Forms.heading(seat.say("hall.check-in")),
                pick.field(),
                told.label(),
                proxy.root(),
                speaker.root(),
                sieve.root(),
                pick.list(),
                reasons.root(),
                deeds());
        root.getStyleClass().addAll("console-part", "check-in");
        told.hint(seat.say("hall.check-in-hint"));
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
        speakerDeed.setVisible(isOneVoice(state));
        speakerDeed.setManaged(isOneVoice(state));
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
                        speakerDeed,
                        deed(RollIds.TAKE_BACK, Feather.ROTATE_CCW, "hall.deed-take-back", this::takeBack),
                        deed(RollIds.ALL, Feather.USERS, "hall.deed-all", this::all));
        return row;
    }

    private static boolean isOneVoice(HallState state) {
        return Speakers.isOneVoice(state.proceedings().meeting());
    }

    private boolean isOneVoice() {
        return seat.live().now().filter(CheckInPane::isOneVoice).isPresent();
    }

    private boolean listsHouseholds() {
        return seat.now()
                .filter(now -> now.meeting().body().entitled().who() == Entitlement.Who.HOUSEHOLDS)
                .isPresent();
    }

    /** For how many others someone votes now. */
    private long held(Attendee holder) {
        return roll.stream()
                .filter(l -> l.holder().filter(h -> h.id().equals(holder.id())).isPresent())
                .count();
    }

    private Button deed(String id, Feather icon, String key, Runnable deed) {
        var button = Forms.button(id, icon, seat.say(key), deed);
        button.getStyleClass().add("small-deed");
        button.setFocusTraversable(false);
        return button;
    }

    private void chosen(Attendee attendee) {
        if (proxy.principal().isPresent()) {
            var from = proxy.principal().get();
            proxy.give(from, attendee, () -> pick.clearTo(from.id()));
            return;
        }
        seat.turn()
                .act(
                        () -> seat.desks().checkIn().in(attendee.id()),
                        arrived -> {
                            pick.clearTo(attendee.id());
                            told.good(said(arrived));
                        },
                        why -> {
                            pick.clearTo(attendee.id());
                            told.refused(why);
                        });
    }

    private String said(Arrived arrived) {
        var who = arrived.who();
        var time = new Days(seat.kit().text()).time(arrived.at());
        return arrived.tookBackFrom()
                .map(holder -> seat.say("hall.told-took-back", who.number(), who.display(), time, holder.display()))
                .orElseGet(() -> seat.say("hall.told-in", who.number(), who.display(), time));
    }

    /** Nobody of that name is on the list; where each household has a voice, somebody's household may be. */
    private void unknown(String words) {
        if (proxy.principal().isPresent() || !isOneVoice()) {
            told.warn(seat.say("hall.nobody", words));
            return;
        }
        var meeting = seat.now().orElseThrow().meeting().id();
        seat.kit().ask(() -> seat.desks().speakers().members(meeting, words), members -> {
            if (members.isEmpty()) {
                told.warn(seat.say("hall.nobody", words));
            } else {
                pick.field().clear();
                speaker.offer(members);
            }
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
        selected().filter(proxy::ask).ifPresent(_ -> {
            pick.field().clear();
            pick.list().getSelectionModel().clearSelection();
            focus();
        });
    }

    /** Someone else speaks for the selected one's household today. */
    void speaker() {
        selected().ifPresent(speaker::ask);
    }

    boolean toggleWritten() {
        return proxy.toggleWritten();
    }

    /** Leaves the question for a holder; false when none was asked. */
    boolean forgetProxy() {
        return proxy.forget();
    }

    void all() {
        var meeting = seat.now().map(now -> now.meeting().id());
        meeting.ifPresent(id -> seat.turn()
                .act(
                        () -> seat.desks().checkIn().allIn(id),
                        count -> told.good(seat.say("hall.told-all", count)),
                        told::refused));
    }

    private <T> void act(Attendee a, Deed<T> deed, String key) {
        seat.turn().act(() -> deed.of(a.id()), _ -> told.good(seat.say(key, a.number(), a.display())), told::refused);
    }

    @FunctionalInterface
    private interface Deed<T> {
        Outcome<T> of(AttendeeId id);
    }

    private Optional<Attendee> selected() {
        var one = pick.selected().map(c -> c.value().attendee());
        if (one.isEmpty()) {
            told.warn(seat.say("hall.select-first"));
        }
        return one;
    }
}
