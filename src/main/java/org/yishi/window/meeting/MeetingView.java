package org.yishi.window.meeting;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Following;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.Proceedings;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.meeting.agenda.AgendaEditor;
import org.yishi.window.meeting.people.RollPane;

/** One meeting: its plan, its agenda, its list, its papers; and the ways into the hall and to the minutes. */
final class MeetingView implements View {
    private enum Tab {
        AGENDA,
        PLAN,
        ROLL,
        PAPERS
    }

    private final Kit kit;
    private final MeetingDesks desks;
    private final MeetingId meeting;
    private final AgendaEditor agenda;
    private final PlanPane plan;
    private final RollPane roll;
    private final PapersPane papers;
    private final WarningsPane warnings;
    private final Map<Tab, Node> nodes = new EnumMap<>(Tab.class);
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final Label title = Forms.title("");
    private final StackPane state = new StackPane();
    private final Latest reading;
    private final Following following;
    private final VBox root;

    MeetingView(Kit kit, MeetingDesks desks, MeetingId meeting, MeetingDoors doors) {
        this.kit = kit;
        this.desks = desks;
        this.meeting = meeting;
        reading = new Latest(kit.background());
        agenda = new AgendaEditor(kit, desks, meeting);
        plan = new PlanPane(kit, desks, meeting);
        roll = new RollPane(kit, desks, meeting);
        papers = new PapersPane(kit, desks, meeting);
        warnings = new WarningsPane(kit, desks, meeting);
        nodes.put(Tab.AGENDA, agenda.root());
        nodes.put(Tab.PLAN, scrolled(plan.root()));
        nodes.put(Tab.ROLL, roll.root());
        nodes.put(Tab.PAPERS, scrolled(papers.root()));
        title.setMinWidth(0);
        var back = Forms.icon("meeting-back", Feather.ARROW_LEFT, kit.say("hall.back"), doors::back);
        var minutes = Forms.button(
                MeetingIds.MINUTES, Feather.FILE_TEXT, kit.say("meeting.minutes"), () -> doors.minutes(meeting));
        var rehearse = Forms.button(MeetingIds.REHEARSE, kit.say("hall.rehearse"), () -> doors.rehearse(meeting));
        var forum = Forms.button(
                MeetingIds.FORUM,
                Feather.USERS,
                kit.say("meeting.forum"),
                () -> kit.go().to(new Goal.Forum(meeting)));
        var enter = Forms.primary(MeetingIds.ENTER, kit.say("meeting.enter"), () -> doors.enter(meeting));
        var stack = new StackPane();
        stack.getChildren().addAll(nodes.values());
        VBox.setVgrow(stack, Priority.ALWAYS);
        root = new VBox(
                Forms.row(back, title, state, Forms.gap(), forum, rehearse, minutes, enter),
                tabs(),
                warnings.root(),
                stack);
        root.getStyleClass().add(Looks.PLACE);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> takes(event, () -> doors.enter(meeting), forum::fire));
        front(Tab.AGENDA);
        following = kit.follow(desks.work().changes(), this::read);
        read();
    }

    private static void takes(KeyEvent event, Runnable enter, Runnable forum) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            enter.run();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.T) {
            forum.run();
            event.consume();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        agenda.focus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
        plan.close();
        agenda.close();
    }

    private void read() {
        reading.run(() -> desks.planning().show(meeting), found -> found.ifPresent(this::show));
        warnings.read();
    }

    private void show(Proceedings now) {
        title.setText(now.meeting().title());
        MeetingState is = now.meeting().state();
        state.getChildren().setAll(Forms.badge(kit.text().of("meeting.state", is), MeetingsView.look(is)));
        agenda.show(now);
        plan.show(now.meeting());
        roll.show(now);
        papers.show(now);
    }

    private HBox tabs() {
        var row = new HBox();
        for (var tab : Tab.values()) {
            var button = new ToggleButton(kit.text().of("meeting.tab", tab));
            button.setId("meeting-tab-" + tab.name().toLowerCase(Locale.ROOT));
            button.setOnAction(_ -> front(tab));
            buttons.put(tab, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private void front(Tab tab) {
        nodes.forEach((which, node) -> node.setVisible(which == tab));
        buttons.forEach((which, button) -> button.setSelected(which == tab));
        if (tab == Tab.AGENDA) {
            agenda.focus();
        }
    }

    private static ScrollPane scrolled(Node node) {
        var pane = new ScrollPane(node);
        pane.setFitToWidth(true);
        pane.getStyleClass().add(Looks.PLAIN);
        return pane;
    }
}
