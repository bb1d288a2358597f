package org.yishi.window.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.task.ActionItem;
import org.yishi.text.Days;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** The home: the next meeting, late promises first, and the way to whatever is still lacking. */
public final class HomeView implements View {
    private static final int SHOWN = 7;

    private final Kit kit;
    private final HomeDesks desks;
    private final Consumer<MeetingId> openMeeting;
    private final Days days;
    private final Latest reading;
    private final Following following;
    private final VBox content = new VBox(16);
    private final ScrollPane root = new ScrollPane(content);

    /** A home on these desks; {@code openMeeting} shows a meeting. */
    public HomeView(Kit kit, HomeDesks desks, Changes changes, Consumer<MeetingId> openMeeting) {
        this.kit = kit;
        this.desks = desks;
        this.openMeeting = openMeeting;
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
    public void close() {
        following.close();
        reading.close();
    }

    private void read() {
        reading.run(
                () -> Today.of(
                        desks.followUp().today(),
                        desks.planning().meetings(),
                        desks.followUp().tasks(),
                        desks.residents().count()),
                this::show);
    }

    private void show(Today today) {
        content.getChildren()
                .setAll(
                        Forms.row(Forms.title(days.date(today.day()))),
                        halves(new VBox(16, meeting(today), people(today)), new VBox(16, late(today), soon(today))));
    }

    private static Node halves(Node left, Node right) {
        var grid = new GridPane(16, 16);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(half, half);
        grid.addRow(0, left, right);
        return grid;
    }

    private Node meeting(Today today) {
        var card = card(kit.say("home.meeting"), HomeIds.MEETING);
        today.meeting().ifPresentOrElse(meeting -> fill(card, meeting, today), () -> {
            card.getChildren().add(Forms.muted(kit.say("home.meeting.none")));
            card.getChildren()
                    .add(Forms.row(Forms.primary(
                            HomeIds.PLAN_MEETING,
                            kit.say("home.meeting.plan"),
                            () -> kit.go().to(Place.MEETINGS))));
        });
        return card;
    }

    private void fill(VBox card, Meeting meeting, Today today) {
        var title = Forms.wrapped(meeting.title());
        title.getStyleClass().add(Looks.TITLE);
        card.getChildren().addAll(title, Forms.wrapped(days.dateTime(meeting.startsAt())));
        if (!meeting.place().isEmpty()) {
            card.getChildren().add(Forms.wrapped(meeting.place()));
        }
        card.getChildren().add(Forms.row(when(meeting, today)));
        card.getChildren()
                .add(Forms.row(Forms.primary(
                        HomeIds.OPEN_MEETING,
                        kit.say(meeting.isRunning() ? "home.meeting.resume" : "home.meeting.open"),
                        () -> openMeeting.accept(meeting.id()))));
    }

    private Node when(Meeting meeting, Today today) {
        long away = meeting.day().toEpochDay() - today.day().toEpochDay();
        if (meeting.isRunning()) {
            return Forms.badge(kit.say("home.meeting.running"), Looks.SUCCESS);
        }
        if (away < 0) {
            return Forms.badge(kit.say("home.meeting.past"), Looks.WARNING);
        }
        return away == 0
                ? Forms.badge(kit.say("home.meeting.today"), Looks.ACCENT)
                : Forms.badge(kit.say("home.meeting.in-days", away), Looks.NEUTRAL);
    }

    private Node people(Today today) {
        var card = card(kit.say("home.people"), "home-people");
        if (today.people() == 0) {
            card.getChildren()
                    .addAll(
                            Forms.muted(kit.say("home.people.none")),
                            Forms.row(Forms.primary(
                                    HomeIds.IMPORT,
                                    kit.say("home.people.import"),
                                    () -> kit.go().to(Place.RESIDENTS))));
        } else {
            card.getChildren()
                    .addAll(
                            Forms.wrapped(kit.say("home.people.count", today.people())),
                            Forms.row(Forms.button(
                                    HomeIds.TO_RESIDENTS,
                                    Feather.USERS,
                                    kit.say("home.people.show"),
                                    () -> kit.go().to(Place.RESIDENTS))));
        }
        return card;
    }

    private Node late(Today today) {
        var card = card(kit.say("home.late", today.late().size()), HomeIds.LATE);
        if (today.late().isEmpty()) {
            card.getChildren().add(Forms.muted(kit.say("home.late.none")));
        }
        list(card, today.late(), today, Looks.DANGER);
        return card;
    }

    private Node soon(Today today) {
        var card = card(kit.say("home.soon", today.soon().size()), HomeIds.SOON);
        if (today.soon().isEmpty()) {
            card.getChildren().add(Forms.muted(kit.say("home.soon.none", today.open())));
        }
        list(card, today.soon(), today, Looks.NEUTRAL);
        card.getChildren()
                .add(Forms.row(Forms.button(
                        HomeIds.TO_FOLLOWUP,
                        Feather.CHECK_SQUARE,
                        kit.say("home.tasks.show"),
                        () -> kit.go().to(Place.FOLLOWUP))));
        return card;
    }

    private void list(VBox card, List<ActionItem> tasks, Today today, String look) {
        tasks.stream().limit(SHOWN).forEach(task -> card.getChildren().add(line(task, today, look)));
        if (tasks.size() > SHOWN) {
            card.getChildren().add(Forms.muted(kit.say("home.tasks.more", tasks.size() - SHOWN)));
        }
    }

    private Node line(ActionItem task, Today today, String look) {
        long late = today.day().toEpochDay() - task.due().orElse(today.day()).toEpochDay();
        var when = late > 0
                ? kit.say("home.task.late", late)
                : task.due().map(days::date).orElse("");
        var title = Forms.wrapped(kit.say("home.task", task.title(), task.owner()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        return Forms.row(title, Forms.badge(when, look));
    }

    private static VBox card(String title, String id) {
        var card = new VBox(10, Forms.heading(title));
        card.setId(id);
        card.getStyleClass().add(Looks.CARD);
        return card;
    }
}
