package org.yishi.window.hall;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.HallState;
import org.yishi.model.id.ItemId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemState;
import org.yishi.text.Days;
import org.yishi.window.hall.seat.Part;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.projector.figure.Clocks;

/** The agenda at the left: start, finish, skip, come back; planned and used time, and when it will end. */
final class AgendaPane implements Part {
    private final Seat seat;
    private final ListView<AgendaItem> list = new ListView<>();
    private final Label ends = Forms.muted("");
    private final VBox root;
    private List<AgendaItem> items = List.of();

    AgendaPane(Seat seat) {
        this.seat = seat;
        list.setId(HallIds.AGENDA);
        list.setCellFactory(
                _ -> new AgendaCell(seat.kit(), () -> seat.desks().work().now()));
        list.setPlaceholder(Forms.muted(seat.say("hall.no-items")));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                start();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                start();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var deeds = new FlowPane(6, 6);
        deeds.getChildren()
                .addAll(
                        deed(HallIds.NEXT, Feather.CHEVRONS_RIGHT, "hall.item-next", this::next),
                        deed(HallIds.START, Feather.PLAY, "hall.item-start", this::start),
                        deed(HallIds.FINISH, Feather.CHECK, "hall.item-finish", this::finish),
                        deed(HallIds.SKIP, Feather.SKIP_FORWARD, "hall.item-skip", this::skip));
        root = new VBox(6, Forms.heading(seat.say("hall.agenda")), list, ends, deeds);
        root.getStyleClass().add("console-part");
    }

    @Override
    public VBox root() {
        return root;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void show(HallState state) {
        items = state.proceedings().items();
        var before = selected().map(AgendaItem::id);
        list.getItems().setAll(items);
        var running = state.proceedings().running().map(AgendaItem::id);
        before.or(() -> running).ifPresent(this::select);
        tick(seat.desks().work().now());
    }

    @Override
    public void tick(OffsetDateTime now) {
        boolean planned = items.stream().anyMatch(i -> i.plannedMinutes() > 0);
        long left = items.stream().mapToLong(i -> left(i, now)).sum();
        ends.setText(planned ? seat.say("hall.ends-at", new Days(seat.kit().text()).time(now.plusSeconds(left))) : "");
        if (items.stream().anyMatch(i -> i.state() == ItemState.RUNNING)) {
            list.refresh();
        }
    }

    /** Finishes the running item and starts the first that waits. */
    void next() {
        items.stream()
                .filter(i -> i.state() == ItemState.WAITING)
                .findFirst()
                .ifPresentOrElse(i -> start(i.id()), this::finish);
    }

    private void start() {
        selected().ifPresentOrElse(i -> start(i.id()), this::next);
    }

    private void start(ItemId id) {
        seat.turn().act(() -> seat.desks().chair().start(id), this::select);
    }

    private void finish() {
        items.stream()
                .filter(i -> i.state() == ItemState.RUNNING)
                .findFirst()
                .ifPresent(i -> seat.turn().act(() -> seat.desks().chair().finish(i.id())));
    }

    private void skip() {
        selected().ifPresent(i -> seat.turn().act(() -> seat.desks().chair().skip(i.id())));
    }

    private void select(ItemId id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 2));
            }
        }
    }

    private Optional<AgendaItem> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private static long left(AgendaItem item, OffsetDateTime now) {
        return switch (item.state()) {
            case WAITING, RUNNING -> Math.max(0, item.plannedMinutes() * 60L - Clocks.used(item, now));
            case DONE, SKIPPED -> 0;
        };
    }

    private Button deed(String id, Feather icon, String key, Runnable deed) {
        var button = Forms.button(id, icon, seat.say(key), deed);
        button.getStyleClass().add("small-deed");
        button.setFocusTraversable(false);
        return button;
    }
}
