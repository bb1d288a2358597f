package org.yishi.window.home;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.home.Home;
import org.yishi.desk.home.Today;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.text.Days;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** The home: the next meeting and what it lacks, what is late, what is due, what hangs, who waits; one click each. */
public final class HomeView implements View {
    private final Kit kit;
    private final Home home;
    private final Runnable toReminders;
    private final Days days;
    private final Latest reading;
    private final Following following;
    private final VBox content = new VBox(12);
    private final ScrollPane root = new ScrollPane(content);
    private boolean front;

    /** A home on its desk; {@code toReminders} shows the texts that remind people. */
    public HomeView(Kit kit, Home home, Changes changes, Runnable toReminders) {
        this.kit = kit;
        this.home = home;
        this.toReminders = toReminders;
        days = new Days(kit.text());
        reading = new Latest(kit.background());
        content.getStyleClass().add(Looks.PLACE);
        root.setFitToWidth(true);
        root.getStyleClass().add(Looks.PLAIN);
        following = kit.follow(changes, this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        front = true;
        focus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private void read() {
        reading.run(home::today, this::show);
    }

    private void show(Today today) {
        var tasks = new TaskCards(kit);
        var left = new VBox(12, new MeetingCard(kit, days).of(today));
        if (today.people() == 0) {
            left.getChildren().add(nobodyYet());
        }
        left.getChildren().add(new WallCard(kit).of(today));
        var right = new VBox(12, tasks.late(today), tasks.soon(today), new VoicesCard(kit).of(today));
        content.getChildren().setAll(head(today), halves(left, right));
        if (front) {
            focus();
        }
    }

    /** The first button has the focus, so that Enter does the next thing. */
    private void focus() {
        var open = root.getContent().lookup("#" + HomeIds.OPEN_MEETING);
        var first = open == null ? root.getContent().lookup("#" + HomeIds.PLAN_MEETING) : open;
        if (first != null) {
            first.requestFocus();
            front = false;
        }
    }

    private Node head(Today today) {
        var people = Forms.button(
                HomeIds.TO_RESIDENTS,
                Feather.USERS,
                kit.say("home.people.count", today.people()),
                () -> kit.go().to(Place.RESIDENTS));
        people.setVisible(today.people() > 0);
        people.setManaged(today.people() > 0);
        return Forms.row(
                Forms.title(kit.say("home.day", days.date(today.day()), days.weekday(today.day()))),
                Forms.gap(),
                people,
                Forms.button(HomeIds.TO_REMINDERS, Feather.BELL, kit.say("home.reminders"), toReminders),
                Forms.button(
                        HomeIds.TO_FOLLOWUP,
                        Feather.CHECK_SQUARE,
                        kit.say("home.tasks.show"),
                        () -> kit.go().to(Place.FOLLOWUP)));
    }

    private Node nobodyYet() {
        return new Card(kit, "home-people", kit.say("home.people"))
                .add(
                        Forms.muted(kit.say("home.people.none")),
                        Forms.row(Forms.primary(
                                HomeIds.IMPORT,
                                kit.say("home.people.import"),
                                () -> kit.go().to(Place.RESIDENTS))))
                .root();
    }

    private static Node halves(Node left, Node right) {
        var grid = new GridPane(12, 12);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(half, half);
        grid.addRow(0, left, right);
        return grid;
    }
}
