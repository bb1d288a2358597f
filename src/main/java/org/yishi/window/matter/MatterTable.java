package org.yishi.window.matter;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.yishi.model.id.TopicId;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Widths;

/** The matters as a table, what asks for something first. */
final class MatterTable {
    private final Text text;
    private final ObservableList<MatterRow> rows = FXCollections.observableArrayList();
    private final FilteredList<MatterRow> filtered = new FilteredList<>(rows);
    private final TableView<MatterRow> table = new TableView<>();

    MatterTable(Text text, ObservableValue<Predicate<MatterRow>> predicate, Consumer<TopicId> open) {
        this.text = text;
        table.setId(MatterIds.TABLE);
        table.getStyleClass().add(Styles.DENSE);
        var sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getColumns().setAll(columns());
        // Bound, not subscribed: nothing else would keep the predicate from being collected.
        filtered.predicateProperty().bind(predicate);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen().ifPresent(open);
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(open);
                event.consume();
            }
        });
    }

    private List<TableColumn<MatterRow, ?>> columns() {
        return List.of(
                column(text.of("matter.column.number"), row -> row.topic().number()),
                column(text.of("matter.column.title"), row -> row.topic().title()),
                column(text.of("matter.column.who"), row -> row.topic().raisedBy()),
                column(
                        text.of("matter.column.raised-on"),
                        row -> row.topic().raisedOn().toString()),
                nodes(
                        text.of("matter.column.state"),
                        this::state,
                        Comparator.comparing(row -> row.topic().state())),
                nodes(
                        text.of("matter.column.progress"),
                        this::progress,
                        Comparator.comparingInt(row -> row.standing().progress())),
                nodes(text.of("matter.column.late"), this::late, Comparator.comparingInt(MatterRow::late)),
                column(text.of("matter.column.next"), MatterRow::next));
    }

    TableView<MatterRow> node() {
        return table;
    }

    /** Measures the text for the columns' widths; to be put beside the table. */
    Region measure() {
        return Widths.of(table, 1, List.of(6.2, 10.0, 5.5, 6.7, 6.7, 8.8, 4.2, 16.0));
    }

    void show(List<MatterRow> fresh) {
        var chosen = chosen();
        rows.setAll(fresh.stream().sorted(MatterRow.ORDER).toList());
        chosen.ifPresent(this::choose);
        // What is read comes after the hands are on the table: Enter opens the first line all the same.
        if (chosen().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void choose(TopicId id) {
        table.getItems().stream()
                .filter(row -> row.topic().id().equals(id))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    Optional<TopicId> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(row -> row.topic().id());
    }

    /** How many are shown; changes with what narrows the list. */
    ObservableList<MatterRow> shown() {
        return filtered;
    }

    /** Puts the hand on the first line where none is chosen. */
    void focus() {
        table.requestFocus();
        if (chosen().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** Lets the arrow down and Enter in the search field lead into the table. */
    void searchedFrom(TextField search) {
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
                event.consume();
            }
        });
    }

    private Node state(MatterRow row) {
        var state = row.topic().state();
        return Forms.badge(text.of("matter.state", state), States.look(state));
    }

    private Node progress(MatterRow row) {
        if (row.standing().tasks().isEmpty()) {
            return new Label("–");
        }
        int percent = row.standing().progress();
        var bar = new ProgressBar(percent / 100.0);
        bar.getStyleClass().add("thin-bar");
        return Forms.row(bar, new Label(text.of("matter.percent-sign", percent)));
    }

    private Node late(MatterRow row) {
        return row.late() == 0 ? new Label("–") : Forms.badge(text.of("matter.late-count", row.late()), Looks.DANGER);
    }

    private static TableColumn<MatterRow, String> column(String title, Function<MatterRow, String> word) {
        var column = new TableColumn<MatterRow, String>(title);
        column.setCellValueFactory(cell -> new SimpleStringProperty(word.apply(cell.getValue())));
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<MatterRow, MatterRow> nodes(
            String title, Function<MatterRow, Node> node, Comparator<MatterRow> order) {
        var column = new TableColumn<MatterRow, MatterRow>(title);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(MatterRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty ? null : node.apply(row));
            }
        });
        column.setComparator(order);
        column.setReorderable(false);
        return column;
    }
}
