package org.yishi.window.meeting;

import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.Rehearsal;
import org.yishi.model.id.MeetingId;
import org.yishi.window.hall.ConsoleView;
import org.yishi.window.hall.seat.HallDesks;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.projector.Projection;

/** 演练: the console on a copy of the village, under a banner that nobody overlooks. Left, the copy is gone. */
final class RehearsalView implements View {
    private final Rehearsal rehearsal;
    private final Projection wall;
    private final ConsoleView console;
    private final BorderPane root = new BorderPane();

    RehearsalView(Kit kit, Rehearsal rehearsal, Projection real, MeetingId meeting, Runnable end) {
        this.rehearsal = rehearsal;
        wall = real.rehearsing(id -> new Hall(rehearsal.work(), id));
        console = new ConsoleView(
                kit, HallDesks.rehearsing(rehearsal.work(), kit.text()), wall, meeting, new ConsoleView.Ways(end, end));
        var words = new Label(kit.say("hall.rehearsal"), Icons.of(Feather.ALERT_TRIANGLE));
        words.setWrapText(true);
        var leave = Forms.button(MeetingIds.REHEARSE_END, kit.say("hall.rehearsal-end"), end);
        leave.setFocusTraversable(false);
        var banner = new HBox(16, words, Forms.gap(), leave);
        banner.getStyleClass().add("rehearsal-banner");
        root.getStylesheets()
                .add(Objects.requireNonNull(RehearsalView.class.getResource("/org/yishi/window/hall.css"))
                        .toExternalForm());
        root.setTop(banner);
        root.setCenter(console.root());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void shown() {
        console.shown();
    }

    @Override
    public void close() {
        console.close();
        wall.close();
        rehearsal.close();
    }
}
