package org.yishi.window.hall.roll;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.yishi.desk.meeting.Arrived;
import org.yishi.desk.meeting.Speaker;
import org.yishi.desk.meeting.Speakers.Member;
import org.yishi.model.presence.Attendee;
import org.yishi.text.Days;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.PickList;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/** Asks who speaks for a household today: one of its adults by number, name or initials, or a name typed in full. */
final class SpeakerAsk {
    private static final double ROWS = 104;

    private final Seat seat;
    private final Told told;
    private final Runnable after;
    private final Label question = Forms.wrapped("");
    private final PickList<Member> pick;
    private final VBox root;
    private Optional<Attendee> line = Optional.empty();

    /** {@code after} takes the focus back. */
    SpeakerAsk(Seat seat, Told told, Runnable after) {
        this.seat = seat;
        this.told = told;
        this.after = after;
        pick = new PickList<>(
                RollIds.SPEAKER, seat.say("hall.voice-prompt"), m -> m.who().id(), _ -> new Row());
        pick.onChosen(c -> comes(
                c.value().line(),
                new Speaker(Optional.of(c.value().who().id()), c.value().who().name())));
        pick.onUnknown(words -> line.ifPresent(a -> comes(a, Speaker.named(words))));
        pick.list().setPrefHeight(ROWS);
        pick.list().setMinHeight(ROWS);
        root = new VBox(6, question, pick.field(), pick.list());
        root.getStyleClass().add("reason-strip");
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && root.isVisible()) {
                event.consume();
                close();
            }
        });
        hide();
    }

    VBox root() {
        return root;
    }

    /** Asks for the one who speaks for the household of a line. */
    void ask(Attendee of) {
        seat.kit().ask(() -> seat.desks().speakers().of(of.id()), adults -> {
            line = Optional.of(of);
            open(
                    seat.say("hall.ask-voice", home(of), of.display()),
                    adults.stream().map(r -> new Member(of, r)).toList());
        });
    }

    /** Offers those whom the list does not name, but whose household is on it; the first is picked already. */
    void offer(List<Member> members) {
        var first = members.getFirst();
        line = Optional.of(first.line());
        open(
                seat.say(
                        "hall.ask-instead",
                        first.who().name(),
                        home(first.line()),
                        first.line().display()),
                members);
        pick.list().getSelectionModel().select(0);
    }

    private void open(String words, List<Member> members) {
        question.setText(words);
        pick.field().clear();
        pick.offer(IntStream.range(0, members.size())
                .mapToObj(i -> new Candidate<>(
                        i + 1, members.get(i).who().name(), members.get(i).who().initials(), members.get(i)))
                .toList());
        root.setVisible(true);
        root.setManaged(true);
        pick.field().requestFocus();
    }

    private void comes(Attendee of, Speaker speaker) {
        seat.turn()
                .act(
                        () -> seat.desks().speakers().comes(of.id(), speaker),
                        arrived -> {
                            close();
                            told.good(said(arrived));
                        },
                        why -> {
                            // Somebody else of the household is in the room: here nobody is to be picked.
                            if (why.key().equals("meeting.household-speaks")) {
                                close();
                            }
                            told.refused(why);
                        });
    }

    private String said(Arrived arrived) {
        var who = arrived.who();
        return seat.say(
                "hall.told-speaks",
                who.number(),
                who.name(),
                new Days(seat.kit().text()).time(arrived.at()),
                home(who));
    }

    /** The household as people call it; the list's name for it where it has no number. */
    private static String home(Attendee of) {
        return of.household().isEmpty() ? of.display() : of.household();
    }

    private void close() {
        hide();
        after.run();
    }

    private void hide() {
        line = Optional.empty();
        root.setVisible(false);
        root.setManaged(false);
    }

    private static final class Row extends ListCell<Candidate<Member>> {
        @Override
        protected void updateItem(Candidate<Member> item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText("");
                return;
            }
            var who = item.value().who();
            setText(String.join("   ", Integer.toString(item.number()), who.name(), who.relation(), who.birth())
                    .stripTrailing());
        }
    }
}
