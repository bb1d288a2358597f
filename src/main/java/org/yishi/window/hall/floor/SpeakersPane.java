package org.yishi.window.hall.floor;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.HallState;
import org.yishi.model.Refusal;
import org.yishi.model.id.ItemId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.meeting.Stance;
import org.yishi.model.meeting.floor.FloorRules;
import org.yishi.model.meeting.floor.Turn;
import org.yishi.model.presence.RollLine;
import org.yishi.text.floor.FloorWords;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.PickList;
import org.yishi.window.hall.seat.Part;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.projector.figure.Clocks;

/** The speakers of the running item: put on the list, given the floor, timed, and what they say noted. */
public final class SpeakersPane implements Part {
    private static final double FOUND_HEIGHT = 128;

    private final Seat seat;
    private final PickList<RollLine> pick;
    private final ListView<Speech> list = new ListView<>();
    private final Limits limits;
    private final NotePad notes;
    private final Label name = Forms.title("");
    private final Label clock = new Label();
    private final Label word = new Label();
    private final Button go;
    private final VBox root;
    private final Label ruled = new Label();
    private Optional<Proceedings> now = Optional.empty();
    private List<Turn> turns = List.of();

    public SpeakersPane(Seat seat) {
        this.seat = seat;
        pick = new PickList<>(
                FloorIds.FIELD,
                seat.say("hall.speaker-prompt"),
                line -> line.attendee().id(),
                _ -> new FoundCell());
        pick.onChosen(c -> queue(c.value()));
        pick.onUnknown(this::queueGuest);
        pick.field().textProperty().subscribe(_ -> openFound());
        pick.list().setPrefHeight(FOUND_HEIGHT);
        pick.list().setMinHeight(FOUND_HEIGHT);
        limits = new Limits(seat);
        notes = new NotePad(seat);
        go = Forms.button(FloorIds.GO, Feather.MIC, "", this::go);
        go.getStyleClass().add("accent");
        list.setId(FloorIds.LIST);
        list.setCellFactory(_ -> new SpeechCell(seat, this::wait));
        list.setPlaceholder(Forms.muted(seat.say("hall.no-speakers")));
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> showNote());
        VBox.setVgrow(list, Priority.ALWAYS);
        ruled.setId(FloorIds.RULES);
        ruled.setMinWidth(0);
        ruled.getStyleClass().add(Looks.MUTED);
        ruled.setTooltip(new Tooltip());
        ruled.managedProperty().bind(ruled.visibleProperty());
        var left = new VBox(6, pick.field(), pick.list(), limits.root(), ruled, list);
        var right = new VBox(6, floor(), notes.root());
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(300);
        right.setPrefWidth(340);
        var both = new HBox(14, left, right);
        VBox.setVgrow(both, Priority.ALWAYS);
        root = new VBox(8, both);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public VBox root() {
        return root;
    }

    @Override
    public void focus() {
        pick.field().requestFocus();
    }

    @Override
    public void close() {
        notes.keep();
    }

    @Override
    public void show(HallState state) {
        now = Optional.of(state.proceedings());
        showRules(state.floorRules());
        pick.offer(state.roll().stream()
                .map(l -> new Candidate<>(
                        l.attendee().number(), l.attendee().name(), l.attendee().initials(), l))
                .toList());
        openFound();
        var selected =
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Speech::id);
        list.getItems().setAll(speeches());
        selected.flatMap(id ->
                        list.getItems().stream().filter(s -> s.id().equals(id)).findFirst())
                .ifPresent(s -> list.getSelectionModel().select(s));
        root.setDisable(item().isEmpty());
        showFloor();
        showNote();
    }

    @Override
    public void tick(OffsetDateTime time) {
        speaking().ifPresent(s -> Clocks.speech(seat.kit().text(), clock, word, s, time));
    }

    /** Gives the floor to the next, or stops the clock for a moment, or lets it run on. */
    public void go() {
        var speaking = speaking();
        if (speaking.isEmpty()) {
            turns.stream()
                    .findFirst()
                    .map(Turn::speech)
                    .ifPresent(s -> seat.turn().act(() -> seat.desks().floor().start(s.id()), _ -> notes.focus()));
        } else if (speaking.get().state() == SpeechState.RUNNING) {
            seat.turn().act(() -> seat.desks().floor().pause(speaking.get().id()));
        } else {
            seat.turn().act(() -> seat.desks().floor().start(speaking.get().id()));
        }
    }

    /** Gives the floor to the one who is chosen, else to who asked first, although the rules say to wait. */
    public void overrule() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(s -> s.state() == SpeechState.QUEUED)
                .or(() -> speeches().stream()
                        .filter(s -> s.state() == SpeechState.QUEUED)
                        .findFirst())
                .ifPresent(s -> seat.turn()
                        .act(() -> seat.desks().floor().overrule(s.id(), seat.say("hall.ruling")), _ -> notes.focus()));
    }

    private void showRules(FloorRules rules) {
        turns = seat.desks().floor().turns(rules, item().map(this::asked).orElse(List.of()));
        limits.rule(rules.minutes());
        ruled.setText(
                rules.isAny()
                        ? seat.say("hall.floor-rules", new FloorWords(seat.kit().text()).brief(rules))
                        : "");
        ruled.getTooltip().setText(ruled.getText());
        ruled.setVisible(rules.isAny());
    }

    private Optional<Refusal> wait(Speech speech) {
        return turns.stream()
                .filter(t -> t.speech().id().equals(speech.id()))
                .findFirst()
                .flatMap(Turn::why);
    }

    /** Ends the speech. */
    public void stop() {
        notes.keep();
        speaking().ifPresent(s -> seat.turn().act(() -> seat.desks().floor().finish(s.id())));
    }

    private VBox floor() {
        clock.setId(FloorIds.CLOCK);
        clock.getStyleClass().add("speech-clock");
        word.getStyleClass().add("speech-word");
        var buttons = new HBox(
                6,
                go,
                Forms.button(FloorIds.STOP, Feather.SQUARE, seat.say("hall.stop"), this::stop),
                Forms.button(FloorIds.WITHDRAW, Feather.X, seat.say("hall.withdraw"), this::withdraw));
        buttons.getChildren().forEach(b -> b.setFocusTraversable(false));
        return new VBox(2, name, new HBox(12, clock, word), buttons);
    }

    private void showFloor() {
        var speaking = speaking();
        name.setText(speaking.map(Speech::name).orElse(seat.say("hall.nobody-speaks")));
        clock.setVisible(speaking.isPresent());
        word.setVisible(speaking.isPresent());
        boolean isRunning =
                speaking.filter(s -> s.state() == SpeechState.RUNNING).isPresent();
        go.setText(seat.say(isRunning ? "hall.pause" : speaking.isPresent() ? "hall.go-on" : "hall.give-floor"));
        go.setGraphic(Icons.of(isRunning ? Feather.PAUSE : Feather.MIC));
        tick(seat.desks().work().now());
    }

    /** The selected speech's note; else that of whoever speaks. */
    private void showNote() {
        var selected = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(s -> s.state() != SpeechState.WITHDRAWN);
        notes.show(selected.or(this::speaking));
    }

    private void queue(RollLine line) {
        item().ifPresent(item -> seat.turn()
                .act(
                        () -> seat.desks().floor().queue(item, line.attendee().id(), limits.seconds()),
                        _ -> pick.field().clear()));
    }

    private void queueGuest(String guest) {
        item().ifPresent(item -> seat.turn()
                .act(
                        () -> seat.desks().floor().queueGuest(item, guest, limits.seconds()),
                        _ -> pick.field().clear()));
    }

    private void withdraw() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(s -> seat.turn().act(() -> seat.desks().floor().withdraw(s.id())));
    }

    private Optional<ItemId> item() {
        return now.flatMap(Proceedings::running).map(AgendaItem::id);
    }

    private List<Speech> speeches() {
        var asked = item().map(this::asked).orElse(List.of());
        return Stream.concat(
                        asked.stream().filter(s -> s.state() != SpeechState.QUEUED),
                        turns.stream().map(Turn::speech))
                .toList();
    }

    private List<Speech> asked(ItemId item) {
        return now.map(p -> p.speechesOf(item)).orElse(List.of());
    }

    private Optional<Speech> speaking() {
        return now.flatMap(Proceedings::speaking);
    }

    private void openFound() {
        boolean isOpen = !pick.field().getText().isBlank();
        pick.list().setVisible(isOpen);
        pick.list().setManaged(isOpen);
    }

    private void key(KeyEvent event) {
        if (!event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DIGIT1 -> notes.mark(Stance.FOR);
            case DIGIT2 -> notes.mark(Stance.AGAINST);
            case DIGIT3 -> notes.mark(Stance.SUGGESTION);
            case DIGIT4 -> notes.mark(Stance.NONE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static final class FoundCell extends ListCell<Candidate<RollLine>> {
        @Override
        protected void updateItem(Candidate<RollLine> item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    empty || item == null
                            ? ""
                            : item.number() + "  " + item.value().attendee().display());
        }
    }
}
