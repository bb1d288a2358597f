package org.yishi.window.home;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.home.Home;
import org.yishi.desk.home.Today;
import org.yishi.desk.year.Years;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.text.Days;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
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
    private final DatesCard dates;
    private final Latest reading;
    private final Following following;
    private final VBox content = new VBox(12);
    private final ScrollPane root = new ScrollPane(content);
    private boolean front;
    /** The id of what was last gone from by key. */
    private String left = HomeIds.OPEN_MEETING;

    private Optional<Today> seen = Optional.empty();

    /** A home on its desk; {@code toReminders} shows the texts that remind people. */
    public HomeView(Kit kit, Home home, Years years, Changes changes, Runnable toReminders) {
        this.kit = kit;
        this.home = home;
        this.toReminders = toReminders;
        days = new Days(kit.text());
        dates = new DatesCard(kit, years);
        reading = new Latest(kit.background());
        content.getStyleClass().add(Looks.PLACE);
        root.setFitToWidth(true);
        root.getStyleClass().add(Looks.PLAIN);
        content.addEventFilter(KeyEvent.KEY_PRESSED, _ -> stands().ifPresent(id -> left = id));
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
        if (seen.isPresent()) {
            // The day may have changed meanwhile.
            read();
        }
    }

    @Override
    public void close() {
        following.close();
        reading.close();
        dates.close();
    }

    private void read() {
        reading.run(home::today, this::show);
        dates.read();
    }

    /** What is the same is left alone; else whoever stands on a line stands there again. */
    private void show(Today today) {
        if (Optional.of(today).equals(seen)) {
            focus();
            return;
        }
        seen = Optional.of(today);
        var stood = stands();
        build(today);
        if (front) {
            focus();
        } else {
            stood.map(id -> content.lookup("#" + id)).ifPresent(Node::requestFocus);
        }
    }

    /** The id of the node of this view that has the focus. */
    private Optional<String> stands() {
        return Optional.ofNullable(root.getScene())
                .map(Scene::getFocusOwner)
                .filter(node -> content.isFocusWithin())
                .map(Node::getId);
    }

    private void build(Today today) {
        var tasks = new TaskCards(kit);
        var first = new VBox(12, new MeetingCard(kit, days).of(today));
        if (today.people() == 0) {
            first.getChildren().add(nobodyYet());
        }
        first.getChildren().addAll(new WallCard(kit).of(today), dates.root());
        var second = new VBox(12, tasks.late(today), tasks.soon(today), new VoicesCard(kit).of(today));
        content.getChildren().setAll(head(today), halves(first, second));
    }

    /** Where one left stands who comes back; else the first button, so that Enter does the next thing. */
    private void focus() {
        var wanted = Stream.of(left, HomeIds.OPEN_MEETING, HomeIds.PLAN_MEETING)
                .flatMap(id -> Optional.ofNullable(content.lookup("#" + id)).stream())
                .findFirst();
        if (front && wanted.isPresent()) {
            wanted.get().requestFocus();
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
                Forms.button(
                        HomeIds.TO_YEAR,
                        Feather.CALENDAR,
                        kit.say("home.dates.all"),
                        () -> kit.go().to(new Goal.Year())),
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
