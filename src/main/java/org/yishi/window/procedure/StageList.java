package org.yishi.window.procedure;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.procedure.RouteMap;
import org.yishi.model.procedure.Stage;
import org.yishi.model.procedure.StageStatus;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** The stages of a way, one below the other, each with a shape and a word for where it stands. */
final class StageList {
    /** What stands beside the name: the shape, the insets, the scroll bar. */
    private static final double ASIDE = 80;

    private final Text text;
    private final RouteWords words;
    private final ListView<StageStatus> list = new ListView<>();
    private boolean refreshing;

    StageList(Text text, RouteWords words, Consumer<Optional<Stage>> chosen) {
        this.text = text;
        this.words = words;
        list.setId(RouteIds.STAGES);
        list.getStyleClass().add("stage-list");
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(now -> {
            if (!refreshing && now != null) {
                chosen.accept(Optional.of(now.stage()));
            }
        });
    }

    Node root() {
        return list;
    }

    void focus() {
        list.requestFocus();
    }

    /** Shows the stages, with the one that is next chosen; a look at another one is not disturbed. */
    void show(RouteMap map) {
        int next = map.now().map(map.stages()::indexOf).orElse(map.stages().size() - 1);
        int at = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(before -> before.state() != StageStatus.State.NOW)
                .map(before -> map.route().procedure().place(before.stage().code()))
                .filter(place -> place >= 0)
                .orElse(next);
        refreshing = true;
        list.getItems().setAll(map.stages());
        list.getSelectionModel().select(at);
        list.getFocusModel().focus(at);
        list.scrollTo(at);
        refreshing = false;
    }

    Optional<Stage> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(StageStatus::stage);
    }

    private final class Cell extends ListCell<StageStatus> {
        @Override
        protected void updateItem(StageStatus status, boolean empty) {
            super.updateItem(status, empty);
            setText(null);
            setGraphic(empty ? null : line(status));
        }
    }

    private Node line(StageStatus status) {
        var name = Forms.wrapped(words.name(status.stage()));
        name.getStyleClass().add(Looks.FIELD_NAME);
        name.prefWidthProperty().bind(list.widthProperty().subtract(ASIDE));
        var state = new Label(text.of("procedure.state", status.state())
                + status.on().map(day -> " " + words.day(day)).orElse("")
                + (status.lacking() == 0 ? "" : " " + text.of("procedure.lacking", status.lacking())));
        state.getStyleClass().add(Looks.MUTED);
        var box = new VBox(2, name, state);
        box.setId(RouteIds.stage(status.stage()));
        HBox.setHgrow(box, Priority.ALWAYS);
        var row = Forms.row(Icons.of(shape(status.state())), box);
        row.getStyleClass().add(look(status.state()));
        return row;
    }

    static Feather shape(StageStatus.State state) {
        return switch (state) {
            case DONE -> Feather.CHECK_CIRCLE;
            case LEFT_OUT -> Feather.MINUS_CIRCLE;
            case NOW -> Feather.PLAY_CIRCLE;
            case TO_COME -> Feather.CIRCLE;
        };
    }

    static String look(StageStatus.State state) {
        return switch (state) {
            case DONE -> "station-done";
            case LEFT_OUT -> "station-skipped";
            case NOW -> "station-now";
            case TO_COME -> "station-to-come";
        };
    }
}
