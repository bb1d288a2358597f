package org.yishi.window.hall;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.HallState;
import org.yishi.model.meeting.MeetingState;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;

/** The head of the console: which meeting, what time it is, whether the quorum is there, what the hall sees. */
final class TopBar {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Seat seat;
    private final Runnable minutes;
    private final QuorumLight light;
    private final WallKeys wall;
    private final Label title = new Label();
    private final Label clock = new Label();
    private final Button main;
    private final HBox root;
    private MeetingState state = MeetingState.PLANNED;

    TopBar(Seat seat, WallKeys wall, Runnable back, Runnable help, Runnable minutes) {
        this.seat = seat;
        this.minutes = minutes;
        this.wall = wall;
        light = new QuorumLight(seat.kit());
        title.setId(HallIds.TITLE);
        title.getStyleClass().add("console-title");
        title.setMinWidth(60);
        clock.getStyleClass().add("console-clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        main = Forms.primary(HallIds.END, "", this::act);
        main.setFocusTraversable(false);
        Node leave = Forms.icon(HallIds.BACK, Feather.ARROW_LEFT, seat.say("hall.back"), back);
        leave.setFocusTraversable(false);
        Node keys = Forms.icon(HallIds.HELP, Feather.HELP_CIRCLE, seat.say("hall.keys-hint"), help);
        keys.setFocusTraversable(false);
        root = new HBox(10, leave, title, Forms.gap(), light.root(), clock, wall.root(), main, keys);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("console-top");
    }

    HBox root() {
        return root;
    }

    WallKeys wall() {
        return wall;
    }

    void show(HallState now) {
        var meeting = now.proceedings().meeting();
        state = meeting.state();
        title.setText(meeting.title());
        light.show(now);
        wall.show(now);
        main.setText(seat.kit().text().of("hall.main", state));
        main.setGraphic(Icons.of(icon()));
    }

    void tick(OffsetDateTime now) {
        clock.setText(CLOCK.format(now));
    }

    /** Opens a planned meeting, ends a running one, goes to the minutes of one that is over. */
    void act() {
        var id = seat.now().map(p -> p.meeting().id());
        switch (state) {
            case PLANNED ->
                id.ifPresent(m -> seat.turn().act(() -> seat.desks().chair().open(m)));
            case RUNNING ->
                seat.now()
                        .ifPresent(now -> seat.kit()
                                .notices()
                                .panel(new EndQuestion(
                                                seat.kit(),
                                                StillOpen.of(seat.kit().text(), now),
                                                () -> seat.turn()
                                                        .act(() -> seat.desks()
                                                                .chair()
                                                                .end(now.meeting()
                                                                        .id())))
                                        .root()));
            case ENDED, CANCELLED -> minutes.run();
        }
    }

    private Feather icon() {
        return switch (state) {
            case PLANNED -> Feather.PLAY;
            case RUNNING -> Feather.SQUARE;
            case ENDED, CANCELLED -> Feather.FILE_TEXT;
        };
    }
}
