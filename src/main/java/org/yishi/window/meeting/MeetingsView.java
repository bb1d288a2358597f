package org.yishi.window.meeting;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Following;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.text.Days;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** The meetings of the village, the latest first: planned, running, ended. */
public final class MeetingsView implements View {
    private final Kit kit;
    private final MeetingDesks desks;
    private final MeetingDoors doors;
    private final ListView<Meeting> list = new ListView<>();
    private final Latest reading;
    private final Following following;
    private final VBox root;

    /** The list; {@code doors} lead to a meeting, a new one, and into the hall. */
    public MeetingsView(Kit kit, MeetingDesks desks, MeetingDoors doors) {
        this.kit = kit;
        this.desks = desks;
        this.doors = doors;
        reading = new Latest(kit.background());
        list.setId(MeetingIds.LIST);
        list.setCellFactory(_ -> new Row());
        list.setPlaceholder(Forms.empty(Feather.MESSAGE_SQUARE, kit.say("meeting.none"), kit.say("meeting.none-hint")));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                if (event.isShortcutDown()) {
                    enter();
                } else {
                    open();
                }
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(top(), list);
        root.getStyleClass().add(Looks.PLACE);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
                doors.plan();
                event.consume();
            }
        });
        following = kit.follow(desks.work().changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private HBox top() {
        return Forms.row(
                Forms.title(kit.say("meeting.meetings")),
                Forms.gap(),
                Forms.button(MeetingIds.OPEN, Feather.EDIT, kit.say("meeting.open"), this::open),
                Forms.button(MeetingIds.ENTER, Feather.PLAY, kit.say("meeting.enter"), this::enter),
                Forms.primary(MeetingIds.NEW, kit.say("meeting.new-key"), doors::plan));
    }

    private void read() {
        reading.run(desks.planning()::meetings, this::show);
    }

    private void show(List<Meeting> meetings) {
        var before = selected();
        list.getItems().setAll(meetings);
        meetings.stream()
                .filter(m -> before.equals(Optional.of(m.id())))
                .findFirst()
                .or(() -> meetings.stream().findFirst())
                .ifPresent(m -> list.getSelectionModel().select(m));
    }

    private void open() {
        selected().ifPresent(doors::open);
    }

    private void enter() {
        selected().ifPresent(doors::enter);
    }

    private Optional<MeetingId> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Meeting::id);
    }

    private final class Row extends ListCell<Meeting> {
        @Override
        protected void updateItem(Meeting meeting, boolean empty) {
            super.updateItem(meeting, empty);
            if (empty || meeting == null) {
                setGraphic(null);
                return;
            }
            var when = Forms.muted(new Days(kit.text()).dateTime(meeting.startsAt()) + "    " + meeting.place());
            when.setWrapText(false);
            var words = new VBox(2, Forms.heading(meeting.title()), when);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var state = meeting.state();
            setGraphic(Forms.row(words, Forms.badge(kit.text().of("meeting.state", state), look(state))));
        }
    }

    static String look(MeetingState state) {
        return switch (state) {
            case PLANNED -> Looks.ACCENT;
            case RUNNING -> Looks.SUCCESS;
            case ENDED -> Looks.NEUTRAL;
            case CANCELLED -> Looks.WARNING;
        };
    }
}
