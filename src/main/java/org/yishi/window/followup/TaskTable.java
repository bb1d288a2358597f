package org.yishi.window.followup;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.yishi.model.id.TaskId;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Widths;

/** The tasks as a table, the most urgent first. */
final class TaskTable {
    private final Text text;
    private final ObservableList<TaskRow> rows = FXCollections.observableArrayList();
    private final FilteredList<TaskRow> filtered = new FilteredList<>(rows);
    private final TableView<TaskRow> table = new TableView<>();

    TaskTable(Text text, ObservableValue<Predicate<TaskRow>> predicate) {
        this.text = text;
        table.setId(FollowupIds.TABLE);
        table.getStyleClass().add(Styles.DENSE);
        var sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getColumns()
                .setAll(List.of(
                        column(
                                text.of("followup.column.number"),
                                row -> row.task().number()),
                        column(
                                text.of("followup.column.title"),
                                row -> row.task().title()),
                        column(
                                text.of("followup.column.owner"),
                                row -> row.task().owner()),
                        badges(text.of("followup.column.due"), this::due),
                        badges(text.of("followup.column.state"), this::state)));
        // Bound, not subscribed: nothing else would keep the predicate from being collected.
        filtered.predicateProperty().bind(predicate);
    }

    TableView<TaskRow> node() {
        return table;
    }

    /** Measures the text for the columns' widths; to be put beside the table. */
    Region measure() {
        return Widths.of(table, 1, List.of(7.0, 14.0, 6.0, 8.5, 6.0));
    }

    void show(List<TaskRow> fresh) {
        var chosen = chosen().map(row -> row.task().id());
        rows.setAll(fresh.stream().sorted(TaskRow.URGENCY).toList());
        chosen.ifPresent(this::choose);
    }

    /** The tasks that are listed, in their order. */
    List<TaskId> shown() {
        return table.getItems().stream().map(row -> row.task().id()).toList();
    }

    void choose(TaskId id) {
        table.getItems().stream()
                .filter(row -> row.task().id().equals(id))
                .findFirst()
                .ifPresent(row -> {
                    table.getSelectionModel().select(row);
                    table.scrollTo(row);
                });
    }

    Optional<TaskRow> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** Tells each time another task is chosen, or none. */
    void onChoice(Runnable told) {
        table.getSelectionModel().selectedItemProperty().subscribe(told);
    }

    private Node due(TaskRow row) {
        return row.late() ? Forms.badge(row.due(), Looks.DANGER) : Forms.wrapped(row.due());
    }

    private Node state(TaskRow row) {
        return Forms.badge(
                text.of("followup.state", row.task().state()),
                States.look(row.task().state()));
    }

    private static TableColumn<TaskRow, String> column(String title, Function<TaskRow, String> word) {
        var column = new TableColumn<TaskRow, String>(title);
        column.setCellValueFactory(cell -> new SimpleStringProperty(word.apply(cell.getValue())));
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<TaskRow, TaskRow> badges(String title, Function<TaskRow, Node> badge) {
        var column = new TableColumn<TaskRow, TaskRow>(title);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(TaskRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty ? null : badge.apply(row));
            }
        });
        column.setComparator(TaskRow.URGENCY);
        column.setReorderable(false);
        return column;
    }
}
