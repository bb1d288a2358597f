package org.yishi.window.matter.screening;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.matter.intake.Screening;
import org.yishi.model.topic.Topic;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** Open matters to which nobody has said anything for so many days; Enter opens one. */
final class OverduePane {
    private static final List<Integer> DAYS = List.of(7, 15, 30, 60);
    private static final Integer USUAL = 15;

    private final Kit kit;
    private final Screening desk;
    private final ComboBox<Integer> days;
    private final ListView<Topic> list = new ListView<>();
    private final VBox root;

    OverduePane(Kit kit, Screening desk, Runnable read) {
        this.kit = kit;
        this.desk = desk;
        days = Choosers.of(DAYS, USUAL, value -> kit.say("topics.screen.over", value));
        days.setId(ScreeningIds.OVERDUE_DAYS);
        days.setAccessibleText(kit.say("topics.screen.overdue"));
        days.setOnAction(_ -> read.run());
        list.setId(ScreeningIds.OVERDUE);
        list.setCellFactory(_ -> new Line());
        list.setPlaceholder(Forms.muted(kit.say("topics.screen.none-late")));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(10, days, list);
    }

    Node root() {
        return root;
    }

    int days() {
        return Optional.ofNullable(days.getValue()).orElse(USUAL);
    }

    void show(List<Topic> late) {
        list.getItems().setAll(late);
    }

    private void open() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(topic -> kit.go().to(new Goal.Matter(topic.id())));
    }

    private final class Line extends ListCell<Topic> {
        @Override
        protected void updateItem(Topic topic, boolean empty) {
            super.updateItem(topic, empty);
            setText(null);
            setGraphic(
                    empty || topic == null
                            ? null
                            : Forms.row(
                                    Forms.badge(kit.say("topics.screen.days", desk.days(topic)), Looks.DANGER),
                                    Forms.badge(kit.text().of("matter.state", topic.state()), Looks.NEUTRAL),
                                    Forms.wrapped(kit.say("matter.task", topic.number(), topic.title())),
                                    Forms.muted(topic.raisedBy())));
        }
    }
}
