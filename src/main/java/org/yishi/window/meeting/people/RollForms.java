package org.yishi.window.meeting.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.meeting.Speaker;
import org.yishi.model.id.MeetingId;
import org.yishi.model.people.Resident;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.verdict.Weight;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.PickList;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.meeting.MeetingDesks;
import org.yishi.window.meeting.MeetingIds;

/** Below the list: a resident or a guest added, and what the selected one stands for. */
final class RollForms {
    private static final double FOUND = 110;

    private final Kit kit;
    private final MeetingDesks desks;
    private final MeetingId meeting;
    private final Supplier<Optional<Attendee>> selected;
    private final PickList<Resident> resident;
    private final TextField guest = new TextField();
    private final TextField standing = new TextField();
    private final TextField households = new TextField();
    private final TextField area = new TextField();
    private final ComboBox<String> speaker = Choosers.open(List.of(), "");
    private final HBox speaks;
    private final VBox root;
    /** Whether the roster was asked for: only once somebody is about to write a name. */
    private boolean known;

    RollForms(Kit kit, MeetingDesks desks, MeetingId meeting, Supplier<Optional<Attendee>> selected) {
        this.kit = kit;
        this.desks = desks;
        this.meeting = meeting;
        this.selected = selected;
        resident =
                new PickList<>(MeetingIds.ROLL_ADD, kit.say("meeting.roll-add-prompt"), Resident::id, _ -> new Row());
        resident.onChosen(c -> add(c.value(), Capacity.ENTITLED));
        resident.list().setPrefHeight(FOUND);
        resident.list().setMinHeight(FOUND);
        resident.field().textProperty().subscribe(words -> open(!words.isBlank()));
        HBox.setHgrow(resident.field(), Priority.ALWAYS);
        speaks = speaks();
        root = new VBox(6, resident.list(), fromRoster(), guestsAndWeights(), speaks);
        oneVoice(false);
        root.focusWithinProperty().subscribe(within -> {
            if (within && !known) {
                known = true;
                kit.ask(() -> desks.residents().people().residents(), this::offer);
            }
        });
    }

    private HBox fromRoster() {
        return Forms.row(
                resident.field(),
                Forms.button(
                        "roll-add-entitled",
                        kit.say("meeting.roll-add-entitled"),
                        () -> addSelected(Capacity.ENTITLED)),
                Forms.button(
                        "roll-add-observer",
                        kit.say("meeting.roll-add-observer"),
                        () -> addSelected(Capacity.OBSERVER)));
    }

    private HBox guestsAndWeights() {
        guest.setId(MeetingIds.ROLL_GUEST);
        guest.setPromptText(kit.say("meeting.guest-name"));
        guest.setOnAction(_ -> addGuest());
        standing.setPromptText(kit.say("meeting.guest-standing"));
        standing.setOnAction(_ -> addGuest());
        households.setId("roll-households");
        households.setPrefColumnCount(3);
        area.setId("roll-area");
        area.setPrefColumnCount(6);
        return Forms.row(
                guest,
                standing,
                Forms.button("roll-add-guest", kit.say("meeting.roll-add-guest"), this::addGuest),
                Forms.gap(),
                Forms.muted(kit.say("meeting.roll-stands-for")),
                households,
                Forms.muted(kit.say("meeting.roll-households")),
                area,
                Forms.muted(kit.say("meeting.roll-area")),
                Forms.button("roll-weigh", kit.say("meeting.roll-weigh"), this::weigh));
    }

    /** Who of the household is to come: one of its adults, or a name typed. */
    private HBox speaks() {
        speaker.setId(MeetingIds.ROLL_SPEAKER);
        speaker.setPromptText(kit.say("meeting.roll-speaker-prompt"));
        return Forms.row(
                Forms.muted(kit.say("meeting.roll-speaker")),
                speaker,
                Forms.button(MeetingIds.ROLL_SPEAKS, kit.say("meeting.roll-speaks"), this::speak));
    }

    VBox root() {
        return root;
    }

    /** Whether each household, or each flat, has one voice: then who speaks for it can be changed here. */
    void oneVoice(boolean isSo) {
        speaks.setVisible(isSo);
        speaks.setManaged(isSo);
    }

    private void speak() {
        var name = Choosers.typed(speaker);
        selected.get()
                .ifPresent(a -> kit.act(
                        () -> desks.hall().speakers().name(a.id(), Speaker.named(name)),
                        now -> kit.notices().say(kit.say("meeting.roll-spoken", now.household(), now.display()))));
    }

    void show(Optional<Attendee> attendee) {
        households.setText(
                attendee.map(a -> Long.toString(a.weight().households())).orElse(""));
        speaker.getItems().clear();
        speaker.setValue(attendee.map(Attendee::name).orElse(""));
        attendee.filter(_ -> speaks.isVisible())
                .ifPresent(a -> kit.ask(
                        () -> desks.hall().speakers().of(a.id()),
                        adults -> speaker.getItems()
                                .setAll(adults.stream().map(Resident::name).toList())));
        area.setText(attendee.map(a -> BigDecimal.valueOf(a.weight().area(), 2).toPlainString())
                .orElse(""));
    }

    private void offer(List<Resident> residents) {
        resident.offer(residents.stream()
                .filter(r -> !r.isRetired())
                .map(r -> new Candidate<>(0, r.name(), r.initials(), r))
                .toList());
    }

    private void addSelected(Capacity capacity) {
        resident.selected().ifPresent(c -> add(c.value(), capacity));
    }

    private void add(Resident person, Capacity capacity) {
        kit.act(() -> desks.hall().checkIn().add(meeting, person.id(), capacity), _ -> {
            resident.field().clear();
            kit.notices().say(kit.say("meeting.roll-added", person.name()));
        });
    }

    private void addGuest() {
        kit.act(() -> desks.hall().checkIn().addGuest(meeting, guest.getText(), standing.getText()), _ -> {
            kit.notices().say(kit.say("meeting.roll-added", guest.getText().strip()));
            guest.clear();
            standing.clear();
            guest.requestFocus();
        });
    }

    private void weigh() {
        selected.get().ifPresent(a -> {
            try {
                var metres =
                        new BigDecimal(area.getText().strip()).movePointRight(2).longValueExact();
                var weight = new Weight(
                        a.weight().heads(), Long.parseLong(households.getText().strip()), metres);
                kit.act(() -> desks.hall().checkIn().weigh(a.id(), weight), _ -> {});
            } catch (IllegalArgumentException | ArithmeticException notANumber) {
                kit.notices().warn(kit.say("meeting.roll-no-number"));
            }
        });
    }

    private void open(boolean isOpen) {
        resident.list().setVisible(isOpen);
        resident.list().setManaged(isOpen);
    }

    private static final class Row extends ListCell<Candidate<Resident>> {
        @Override
        protected void updateItem(Candidate<Resident> item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    empty || item == null
                            ? ""
                            : item.name() + "    " + item.value().birth());
        }
    }
}
