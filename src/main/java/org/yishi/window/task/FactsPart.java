package org.yishi.window.task;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yishi.desk.followup.Followed;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.people.Unit;
import org.yishi.model.task.Resolution;
import org.yishi.model.topic.Topic;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Page;
import org.yishi.window.task.part.TaskIds;

/** Who does it, who watches over it, and what it comes from; each link leads there. */
final class FactsPart {
    private final Page page;
    private final GridPane root = new GridPane(12, 6);

    FactsPart(Page page) {
        this.page = page;
        var grows = new ColumnConstraints();
        grows.setHgrow(Priority.ALWAYS);
        root.getColumnConstraints().setAll(new ColumnConstraints(), grows);
        root.getStyleClass().add(Looks.CARD);
    }

    GridPane root() {
        return root;
    }

    void show(Followed followed) {
        var task = followed.task();
        root.getChildren().clear();
        fact(page.say("followup.column.owner"), task.owner());
        fact(page.say("followup.helpers"), task.helpers());
        fact(page.say("task.supervisor"), task.plan().supervisor());
        fact(page.say("task.grid"), followed.unit().map(Unit::name).orElse(""));
        fact(page.say("task.lists"), page.kit().text().of("task.list", task.list()));
        fact(
                page.say("task.starts"),
                task.plan().startsOn().map(LocalDate::toString).orElse(""));
        fact(page.say("task.funds"), task.plan().funds());
        followed.meeting().ifPresent(this::meeting);
        followed.resolution().ifPresent(r -> resolution(r, followed.meeting()));
        followed.topic().ifPresent(this::topic);
        followed.notices().forEach(this::notice);
        if (followed.meeting().isEmpty()) {
            fact(page.say("task.meeting"), page.say("task.no-meeting"));
        }
    }

    private void meeting(Meeting meeting) {
        var words = page.say("task.meeting-of", meeting.day(), meeting.title());
        line(page.say("task.meeting"), link(TaskIds.MEETING, words, new Goal.Meeting(meeting.id())));
    }

    private void resolution(Resolution resolution, Optional<Meeting> meeting) {
        var words = page.say("task.resolution-of", resolution.number(), resolution.title());
        line(
                page.say("task.resolution"),
                meeting.<Node>map(m -> link(
                                TaskIds.RESOLUTION,
                                words,
                                m.state() == MeetingState.ENDED ? new Goal.Minutes(m.id()) : new Goal.Meeting(m.id())))
                        .orElseGet(() -> Forms.wrapped(words)));
    }

    private void topic(Topic topic) {
        var words = page.say("task.matter-of", topic.number(), topic.title());
        line(page.say("task.matter"), link(TaskIds.MATTER, words, new Goal.Matter(topic.id())));
    }

    private void notice(Disclosure notice) {
        line(page.say("task.notice"), link("task-page-notice", notice.title(), new Goal.Notice(notice.id())));
    }

    private Hyperlink link(String id, String words, Goal goal) {
        var link = new Hyperlink(words);
        link.setMnemonicParsing(false);
        link.setId(id);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> page.kit().go().to(goal));
        return link;
    }

    private void fact(String name, String value) {
        if (!value.isEmpty()) {
            line(name, Forms.wrapped(value));
        }
    }

    private void line(String name, Node value) {
        var label = new Label(name);
        label.getStyleClass().add(Looks.MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        root.addRow(root.getRowCount(), label, value);
    }
}
