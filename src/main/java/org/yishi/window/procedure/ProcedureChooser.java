package org.yishi.window.procedure;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.procedure.Procedure;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** The procedures that a matter can be set on, each with its stages and where it comes from. */
final class ProcedureChooser {
    /** The insets of a line and the scroll bar. */
    private static final double ASIDE = 48;

    private final RouteWords words;
    private final ListView<Procedure> list = new ListView<>();
    private final VBox root;

    ProcedureChooser(Kit kit, RouteWords words, List<Procedure> all, Consumer<String> begin, Runnable file) {
        this.words = words;
        list.setId(RouteIds.PROCEDURES);
        list.getItems().setAll(all);
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        Runnable go =
                () -> begin.accept(list.getSelectionModel().getSelectedItem().code());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go.run();
                event.consume();
            }
        });
        root = new VBox(
                12,
                list,
                Forms.row(
                        Forms.primary(RouteIds.BEGIN, kit.say("procedure.begin"), go),
                        Forms.gap(),
                        Forms.button(RouteIds.FILE, Feather.BOOK_OPEN, kit.say("procedure.own"), file)));
    }

    Node root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<Procedure> {
        @Override
        protected void updateItem(Procedure procedure, boolean empty) {
            super.updateItem(procedure, empty);
            setText(null);
            setGraphic(empty ? null : line(procedure));
        }
    }

    private Node line(Procedure procedure) {
        var name = Forms.wrapped(words.name(procedure));
        name.getStyleClass().add(Looks.FIELD_NAME);
        var stages = Forms.muted(procedure.stages().stream().map(words::name).collect(Collectors.joining(" → ")));
        var source = Forms.muted(procedure.source());
        for (var label : List.of(name, stages, source)) {
            label.prefWidthProperty().bind(list.widthProperty().subtract(ASIDE));
        }
        return new VBox(2, name, stages, source);
    }
}
