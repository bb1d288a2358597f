package org.yishi.window.followup.row;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.StepLine;
import org.yishi.text.Text;
import org.yishi.window.followup.FollowupIds;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Widths;

/** The tasks as a table, the most urgent first. */
public final class TaskTable implements Face {
    private final ObservableList<TaskRow> rows = FXCollections.observableArrayList();
    private final TableView<TaskRow> table = new TableView<>();
    private final HBox root = new HBox(table);
    private boolean refreshing;

    /** An empty table; the pane of the chosen task is put beside it. */
    public TaskTable(Text text, Deeds deeds, Node pane) {
        table.setId(FollowupIds.TABLE);
        table.getStyleClass().add(Styles.DENSE);
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getColumns()
                .setAll(List.of(
                        light(text.of("followup.column.light")),
                        column(
                                text.of("followup.column.number"),
                                row -> row.task().number()),
                        column(
                                text.of("followup.column.title"),
                                row -> row.task().title()),
                        column(
                                text.of("followup.column.owner"),
                                row -> row.task().owner()),
                        due(text.of("followup.column.due")),
                        column(text.of("followup.column.state"), TaskRow::state)));
        table.getSelectionModel().selectedItemProperty().subscribe(() -> {
            if (!refreshing) {
                deeds.chosen().run();
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                chosen().ifPresent(deeds.open());
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen().ifPresent(deeds.open());
            }
        });
        HBox.setHgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("split");
        root.getChildren().addAll(pane, Widths.of(table, 2, List.of(8.5, 6.5, 8.0, 5.25, 6.75, 6.25)));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(List<TaskRow> fresh, List<StepLine> steps) {
        var chosen = chosen().map(row -> row.task().id());
        refreshing = true;
        rows.setAll(fresh);
        table.getSelectionModel().clearSelection();
        chosen.ifPresent(this::choose);
        refreshing = false;
    }

    @Override
    public void choose(TaskId id) {
        var shown = table.getItems();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).task().id().equals(id)) {
                table.getSelectionModel().select(i);
                table.scrollTo(Math.max(0, i - 3));
                return;
            }
        }
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public Optional<TaskRow> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private static TableColumn<TaskRow, TaskRow> light(String title) {
        return drawn(title, Comparator.comparing(TaskRow::shown), () -> new TableCell<>() {
            private final Label label = new Label();

            @Override
            protected void updateItem(TaskRow row, boolean empty) {
                super.updateItem(row, empty);
                if (!empty) {
                    LightBadge.put(label, row.light());
                }
                setGraphic(empty ? null : label);
            }
        });
    }

    private static TableColumn<TaskRow, TaskRow> due(String title) {
        return drawn(title, TaskRow.URGENCY, () -> new TableCell<>() {
            @Override
            protected void updateItem(TaskRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty ? "" : row.due());
                getStyleClass().remove(Looks.DANGER);
                if (!empty && row.daysLate() > 0) {
                    getStyleClass().add(Looks.DANGER);
                }
            }
        });
    }

    private static TableColumn<TaskRow, String> column(String title, Function<TaskRow, String> word) {
        var column = new TableColumn<TaskRow, String>(title);
        column.setCellValueFactory(cell -> new SimpleStringProperty(word.apply(cell.getValue())));
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<TaskRow, TaskRow> drawn(
            String title, Comparator<TaskRow> order, Supplier<TableCell<TaskRow, TaskRow>> cell) {
        var column = new TableColumn<TaskRow, TaskRow>(title);
        column.setCellValueFactory(data -> new SimpleObjectProperty<>(data.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setComparator(order);
        column.setReorderable(false);
        return column;
    }
}
