package org.yishi.window.forum.opinions;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.forum.opinion.Stage;
import org.yishi.model.id.OpinionId;
import org.yishi.window.forum.gathered.OpinionIds;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Widths;

/** The opinions, one line each; some can be marked by the space bar or a click on the box. */
final class OpinionTable {
    /** A cell's padding and border. */
    private static final double ROOM = 20;

    private final Kit kit;
    private final Runnable marksChanged;
    private final TableView<OpinionRow> table = new TableView<>();
    private final Set<OpinionId> marks = new LinkedHashSet<>();

    OpinionTable(Kit kit, Runnable marksChanged) {
        this.kit = kit;
        this.marksChanged = marksChanged;
        table.setId(OpinionIds.TABLE);
        table.getStyleClass().add(Styles.DENSE);
        table.getColumns()
                .setAll(List.of(
                        nodes("", (row, _) -> mark(row)),
                        nodes(kit.say("opinion.column.kind"), (row, _) -> kind(row)),
                        nodes(kit.say("opinion.column.words"), this::words),
                        heading(),
                        nodes(kit.say("opinion.column.stage"), (row, _) -> stage(row))));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                chosen().ifPresent(row -> mark(row.opinion().id()));
                event.consume();
            }
        });
    }

    TableView<OpinionRow> node() {
        return table;
    }

    Region measure() {
        return Widths.of(table, 2, List.of(2.4, 6.6, 8.0, 6.5, 6.4));
    }

    /** Shows these; whichever was chosen stays so, and marks on those that are gone go. */
    void show(List<OpinionRow> rows) {
        var before = chosen().map(row -> row.opinion().id());
        marks.removeIf(id -> rows.stream().noneMatch(row -> row.opinion().id().equals(id)));
        table.getItems().setAll(rows);
        before.ifPresent(this::choose);
        marksChanged.run();
    }

    void choose(OpinionId id) {
        table.getItems().stream()
                .filter(row -> row.opinion().id().equals(id))
                .findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row));
    }

    void toEnd() {
        table.scrollTo(Math.max(0, table.getItems().size() - 1));
    }

    Optional<OpinionRow> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    ObservableValue<OpinionRow> choice() {
        return table.getSelectionModel().selectedItemProperty();
    }

    /** Those marked, in the order in which they stand in the list. */
    List<OpinionRow> marked() {
        return table.getItems().stream()
                .filter(row -> marks.contains(row.opinion().id()))
                .toList();
    }

    void unmark() {
        marks.clear();
        table.refresh();
        marksChanged.run();
    }

    private void mark(OpinionId id) {
        if (!marks.remove(id)) {
            marks.add(id);
        }
        table.refresh();
        marksChanged.run();
    }

    private Node mark(OpinionRow row) {
        var box = new CheckBox();
        box.setSelected(marks.contains(row.opinion().id()));
        box.setFocusTraversable(false);
        box.setAccessibleText(kit.say("opinion.mark"));
        box.setOnAction(_ -> mark(row.opinion().id()));
        return box;
    }

    private Node kind(OpinionRow row) {
        var kind = row.opinion().said().kind();
        return Forms.badge(kit.text().of("opinion.kind", kind), look(kind));
    }

    private static String look(OpinionKind kind) {
        return switch (kind) {
            case CONCERN -> Looks.WARNING;
            case SUGGESTION -> Looks.NEUTRAL;
            case QUESTION -> Looks.ACCENT;
        };
    }

    /** As many lines as the words need: they are what is read. */
    private Node words(OpinionRow row, Region cell) {
        var said = row.opinion().said().words();
        // Not a label: a cell asks for its height without a width, and a label would then not wrap.
        var words = new Text(row.times() == 1 ? said : kit.say("opinion.words-times", said, row.times()));
        words.getStyleClass().add("opinion-words");
        words.wrappingWidthProperty().bind(cell.widthProperty().subtract(ROOM));
        var box = new VBox(2, words);
        if (!row.below().isEmpty()) {
            var below = new Label(row.below());
            below.getStyleClass().add(Looks.MUTED);
            box.getChildren().add(below);
        }
        return box;
    }

    private Node stage(OpinionRow row) {
        var stage = row.opinion().stage();
        return Forms.badge(kit.text().of("opinion.stage", stage), look(stage));
    }

    private static String look(Stage stage) {
        return switch (stage) {
            case RAISED -> Looks.NEUTRAL;
            case IN_HAND -> Looks.WARNING;
            case ANSWERED -> Looks.SUCCESS;
        };
    }

    private TableColumn<OpinionRow, String> heading() {
        var column = new TableColumn<OpinionRow, String>(kit.say("opinion.column.heading"));
        column.setCellValueFactory(cell ->
                new SimpleStringProperty(cell.getValue().opinion().said().heading()));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private static TableColumn<OpinionRow, OpinionRow> nodes(String title, BiFunction<OpinionRow, Region, Node> node) {
        var column = new TableColumn<OpinionRow, OpinionRow>(title);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(OpinionRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty ? null : node.apply(row, this));
            }
        });
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }
}
