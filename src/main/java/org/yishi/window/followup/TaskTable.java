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
import org.yishi.model.id.TaskId;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

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
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column(
                                text.of("followup.column.number"),
                                110,
                                row -> row.task().number()),
                        column(
                                text.of("followup.column.title"),
                                250,
                                row -> row.task().title()),
                        column(
                                text.of("followup.column.owner"),
                                100,
                                row -> row.task().owner()),
                        badges(text.of("followup.column.due"), 150, this::due),
                        badges(text.of("followup.column.state"), 110, this::state)));
        predicate.subscribe(filtered::setPredicate);
    }

    TableView<TaskRow> node() {
        return table;
    }

    void show(List<TaskRow> fresh) {
        var chosen = chosen().map(row -> row.task().id());
        rows.setAll(fresh.stream().sorted(TaskRow.URGENCY).toList());
        chosen.ifPresent(this::choose);
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

    private static TableColumn<TaskRow, String> column(String title, double width, Function<TaskRow, String> word) {
        var column = new TableColumn<TaskRow, String>(title);
        column.setCellValueFactory(cell -> new SimpleStringProperty(word.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<TaskRow, TaskRow> badges(String title, double width, Function<TaskRow, Node> badge) {
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
        column.setPrefWidth(width);
        column.setReorderable(false);
        return column;
    }
}
