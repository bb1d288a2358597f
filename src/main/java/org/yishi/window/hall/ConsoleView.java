package org.yishi.window.hall;

import java.time.OffsetDateTime;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.procedure.WayFinder;
import org.yishi.live.Following;
import org.yishi.live.HallState;
import org.yishi.live.Screens;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.window.hall.roll.CheckInPane;
import org.yishi.window.hall.seat.HallDesks;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.InTurn;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.work.EverySecond;
import org.yishi.window.projector.Projection;
import org.yishi.window.projector.WallView;
import org.yishi.window.projector.figure.Clocks;

/**
 * The host's console of one meeting. It follows the meeting's live state as the hall's window does, and shows nothing
 * that is not on disk; so after a power cut it is simply there again.
 */
public final class ConsoleView implements View {
    private static final double SIDE = 312;
    private static final double CHECK_IN = 372;
    private static final double PREVIEW = SIDE * 9 / 16;
    /** A pause between two deeds longer than this is worth telling when a clock ran through it. */
    private static final long LONG_PAUSE = 20;

    private final Kit kit;
    private final Seat seat;
    private final CheckInPane checkIn;
    private final AgendaPane agenda;
    private final Desktop desktop;
    private final WayKeys way;
    private final TopBar top;
    private final Alarm alarm;
    private final WallView wall;
    private final Label lost = Forms.wrapped("");
    private final EverySecond time;
    private final Following following;
    private final BorderPane root = new BorderPane();

    /** Where the host goes from here: back to the list, or on to the minutes. */
    public record Ways(Runnable back, Runnable minutes) {}

    /** The console of a meeting. */
    public ConsoleView(Kit kit, HallDesks desks, Projection projection, MeetingId meeting, Ways ways) {
        this.kit = kit;
        var hall = projection.hall(meeting);
        seat = new Seat(kit, desks, new InTurn(kit), hall.live(), hall::show);
        checkIn = new CheckInPane(seat);
        agenda = new AgendaPane(seat);
        way = new WayKeys(kit, new WayFinder(desks.work()), hall);
        desktop = new Desktop(seat, way.root());
        top = new TopBar(seat, new WallKeys(kit, hall, projection), ways.back(), this::help, ways.minutes());
        alarm = new Alarm(seat);
        wall = new WallView(kit.text(), desks.work().now());
        time = new EverySecond(desks.work()::now);
        lay();
        new ConsoleKeys(
                        checkIn,
                        agenda,
                        desktop,
                        top,
                        way,
                        this::help,
                        () -> kit.go().to(new Goal.Forum(meeting)))
                .on(root);
        following = hall.live().follow(kit.background().screen(), this::show);
        time.now().subscribe(this::tick);
        kit.ask(() -> refreshed(hall), this::tellLost);
    }

    @Override
    public BorderPane root() {
        return root;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void shown() {
        checkIn.focus();
    }

    @Override
    public void close() {
        desktop.close();
        way.close();
        following.close();
        time.close();
    }

    private void lay() {
        root.getStylesheets()
                .add(Objects.requireNonNull(ConsoleView.class.getResource("/org/yishi/window/hall.css"))
                        .toExternalForm());
        root.getStyleClass().add("console");
        lost.setId(HallIds.LOST);
        lost.getStyleClass().add("lost-seconds");
        showLost(false);
        root.setTop(new VBox(top.root(), alarm.root(), lost));
        var preview = new StackPane(wall.root());
        preview.setId(HallIds.PREVIEW);
        preview.getStyleClass().add("wall-preview");
        preview.setMinHeight(PREVIEW);
        preview.setMaxHeight(PREVIEW);
        var left = new VBox(8, agenda.root(), preview);
        left.getStyleClass().add("console-left");
        VBox.setVgrow(agenda.root(), Priority.ALWAYS);
        left.setMinWidth(SIDE);
        left.setMaxWidth(SIDE);
        root.setLeft(left);
        root.setCenter(desktop.root());
        checkIn.root().setMinWidth(CHECK_IN);
        checkIn.root().setMaxWidth(CHECK_IN);
        root.setRight(checkIn.root());
    }

    private void show(HallState state) {
        top.show(state);
        alarm.show(state);
        agenda.show(state);
        desktop.show(state);
        way.show(state);
        checkIn.show(state);
        wall.show(Screens.of(state));
        if (state.proceedings().speaking().isEmpty()) {
            showLost(false);
        }
    }

    private void showLost(boolean isShown) {
        lost.setVisible(isShown);
        lost.setManaged(isShown);
    }

    private void tick(OffsetDateTime now) {
        top.tick(now);
        agenda.tick(now);
        desktop.tick(now);
        wall.tick(now);
    }

    private void help() {
        if (!kit.notices().hasPanel()) {
            kit.notices().panel(new KeyCard(kit).root());
        }
    }

    /** Reads the state; tells how long before that the last deed was kept. */
    private long refreshed(Hall hall) {
        hall.refresh();
        var now = seat.desks().work().now();
        return hall.lastDeed()
                .map(last -> now.toEpochSecond() - last.toEpochSecond())
                .orElse(0L);
    }

    /** A speaker's clock ran on while the program did not: that is said, since someone may want the seconds back. */
    private void tellLost(long seconds) {
        var speaker = seat.now()
                .flatMap(now -> now.speaking())
                .filter(s -> s.state() == SpeechState.RUNNING)
                .map(Speech::name);
        if (speaker.isPresent() && seconds > LONG_PAUSE) {
            lost.setText(kit.say("hall.lost", Clocks.clock(seconds), speaker.get()));
            showLost(true);
            lost.setOnMouseClicked(_ -> showLost(false));
        }
    }
}
