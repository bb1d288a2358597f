package org.yishi.window.matter.screening;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.matter.intake.Known;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Topic;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** The matters that nobody has looked at, the longest waiting first; beside them what is to be said of the chosen one. */
final class QueuePane {
    private static final double WIDE = 320;
    private static final int LONG = 15;

    private final Kit kit;
    private final ScreeningDesks desks;
    private final ListView<Standing> list = new ListView<>();
    private final SettlePane settle;
    private final HBox both;
    private final StackPane root;
    private List<Topic> all = List.of();
    private Known known = Known.nothing();
    private Optional<TopicId> chosen = Optional.empty();

    QueuePane(Kit kit, ScreeningDesks desks) {
        this.kit = kit;
        this.desks = desks;
        settle = new SettlePane(kit, desks);
        list.setId(ScreeningIds.QUEUE);
        list.setCellFactory(_ -> new Line());
        list.setPrefWidth(WIDE);
        list.setMinWidth(WIDE);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(now -> Optional.ofNullable(now).ifPresent(this::choose));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                settle.focus();
                event.consume();
            }
        });
        ScrollPane scroll = Forms.scrolled(settle.root());
        HBox.setHgrow(scroll, Priority.ALWAYS);
        both = new HBox(16, list, scroll);
        both.addEventFilter(KeyEvent.KEY_PRESSED, settle::key);
        root = new StackPane(both);
    }

    Node root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }

    /** Shows who waits; what is being typed for one that still waits stays. */
    void show(List<Standing> waiting, List<Topic> topics, Known now) {
        all = topics;
        known = now;
        if (waiting.isEmpty()) {
            chosen = Optional.empty();
            list.getItems().clear();
            root.getChildren()
                    .setAll(Forms.empty(
                            Feather.CHECK_CIRCLE, kit.say("topics.screen.empty"), kit.say("topics.screen.empty.hint")));
            return;
        }
        root.getChildren().setAll(both);
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        var before = chosen;
        list.getItems().setAll(waiting);
        int still = places(waiting, before);
        list.getSelectionModel().select(still >= 0 ? still : Math.min(place, waiting.size() - 1));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    private static int places(List<Standing> waiting, Optional<TopicId> id) {
        return id.map(one -> waiting.stream().map(w -> w.topic().id()).toList().indexOf(one))
                .orElse(-1);
    }

    private void choose(Standing standing) {
        var id = Optional.of(standing.topic().id());
        if (!id.equals(chosen)) {
            chosen = id;
            settle.show(standing, all, known);
        }
    }

    private final class Line extends ListCell<Standing> {
        @Override
        protected void updateItem(Standing item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : line(item));
        }

        private Node line(Standing standing) {
            var topic = standing.topic();
            long days = desks.screening().days(topic);
            var who = topic.raisedBy().isBlank() ? kit.say("matter.somebody") : topic.raisedBy();
            var from = standing.unit().isEmpty() ? who : kit.say("matter.who-from", who, standing.unit());
            var title = Forms.wrapped(topic.title());
            title.setPrefWidth(WIDE - 48);
            return new VBox(
                    2,
                    title,
                    Forms.row(
                            Forms.badge(
                                    kit.say("topics.screen.days", days), days > LONG ? Looks.DANGER : Looks.NEUTRAL),
                            Forms.muted(from)));
        }
    }
}
