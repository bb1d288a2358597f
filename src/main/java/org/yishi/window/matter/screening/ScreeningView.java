package org.yishi.window.matter.screening;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.matter.intake.Known;
import org.yishi.live.Following;
import org.yishi.model.topic.Answer;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Topic;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/**
 * What waits: matters that nobody has looked at, answers that nobody has given, and those who have waited too long.
 */
public final class ScreeningView implements View {
    private final Kit kit;
    private final ScreeningDesks desks;
    private final Latest reading;
    private final QueuePane queue;
    private final TellPane tell;
    private final OverduePane overdue;
    private final Tab first = new Tab();
    private final Tab second = new Tab();
    private final Tab third = new Tab();
    private final TabPane tabs = new TabPane(first, second, third);
    private final VBox root;
    private final Following following;

    /** What the page tells. */
    private record Told(List<Standing> waiting, List<Topic> all, Known known, List<Answer> answers, List<Topic> late) {}

    public ScreeningView(Kit kit, ScreeningDesks desks) {
        this.kit = kit;
        this.desks = desks;
        reading = new Latest(kit.background());
        queue = new QueuePane(kit, desks);
        tell = new TellPane(kit, desks);
        overdue = new OverduePane(kit, desks.screening(), this::read);
        first.setContent(queue.root());
        second.setContent(tell.root());
        third.setContent(overdue.root());
        tabs.setId(ScreeningIds.TABS);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setMinHeight(0);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        root = new VBox(8, head(), tabs);
        root.getStyleClass().add(Looks.PLACE);
        following = kit.follow(desks.changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        queue.focus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private Node head() {
        var back = Forms.icon(
                ScreeningIds.BACK,
                Feather.ARROW_LEFT,
                kit.say("app.back"),
                () -> kit.go().back());
        return Forms.row(back, Forms.title(kit.say("topics.to-screening")));
    }

    private void read() {
        int days = overdue.days();
        reading.run(() -> told(days), this::show);
    }

    private Told told(int days) {
        return new Told(
                desks.screening().waiting(),
                desks.matters().all(),
                desks.intake().known(),
                desks.answers().toTell(),
                desks.screening().unanswered(days));
    }

    private void show(Told told) {
        first.setText(kit.say(
                "followup.counted",
                kit.say("topics.screen.queue"),
                told.waiting().size()));
        second.setText(kit.say(
                "followup.counted",
                kit.say("topics.screen.tell"),
                told.answers().size()));
        third.setText(kit.say(
                "followup.counted",
                kit.say("topics.screen.overdue"),
                told.late().size()));
        queue.show(told.waiting(), told.all(), told.known());
        tell.show(told.answers());
        overdue.show(told.late());
    }
}
