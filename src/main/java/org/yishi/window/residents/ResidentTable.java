package org.yishi.window.residents;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Resident;
import org.yishi.text.Text;
import org.yishi.window.kit.look.Widths;

/** The residents as a table: virtual, sorted by any column, narrowed while a person types. */
final class ResidentTable {
    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");

    private final ObservableList<ResidentRow> shown = FXCollections.observableArrayList();
    private final ObservableValue<Predicate<ResidentRow>> predicate;
    private final TableView<ResidentRow> table = new TableView<>();
    private List<ResidentRow> rows = List.of();

    ResidentTable(Text text, ObservableValue<Predicate<ResidentRow>> predicate) {
        this.predicate = predicate;
        table.setId(ResidentIds.TABLE);
        table.getStyleClass().add(Styles.DENSE);
        var sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(_ -> row());
        table.getColumns()
                .setAll(List.of(
                        column(text.of("roster.column.name"), ResidentRow::name),
                        column(text.of("roster.column.gender"), ResidentRow::gender),
                        column(
                                text.of("roster.column.birth"),
                                row -> row.resident().birth()),
                        column(text.of("roster.column.household"), ResidentRow::household),
                        column(text.of("roster.column.grid"), ResidentRow::grid),
                        column(text.of("roster.column.phone"), ResidentRow::phone),
                        column(text.of("roster.column.roles"), ResidentRow::roles)));
        predicate.subscribe((_, _) -> filter());
    }

    TableView<ResidentRow> node() {
        return table;
    }

    /** Measures the text for the columns' widths; to be put beside the table. */
    Region measure() {
        return Widths.of(table, 6, List.of(5.5, 4.0, 7.0, 5.5, 6.0, 7.75, 8.0));
    }

    /** Shows these rows; whoever was chosen stays so. */
    void show(List<ResidentRow> fresh) {
        rows = fresh;
        filter();
    }

    /** Chooses a resident and brings the row into sight, if the filter lets it be seen. */
    void choose(ResidentId id) {
        table.getItems().stream()
                .filter(row -> row.resident().id().equals(id))
                .findFirst()
                .ifPresent(row -> {
                    table.getSelectionModel().select(row);
                    table.scrollTo(row);
                });
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

    /** Who is chosen. */
    Optional<Resident> resident() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(ResidentRow::resident);
    }

    ObservableValue<ResidentRow> chosen() {
        return table.getSelectionModel().selectedItemProperty();
    }

    /** How many are shown. */
    ObservableList<ResidentRow> shown() {
        return shown;
    }

    /** All at once: a filtered list would tell of each gap by itself, which takes longer than a frame. */
    private void filter() {
        var chosen = resident();
        shown.setAll(rows.stream().filter(predicate.getValue()).toList());
        chosen.map(Resident::id).ifPresent(this::choose);
    }

    void placeholder(Node node) {
        table.setPlaceholder(node);
    }

    private static TableColumn<ResidentRow, String> column(String title, Function<ResidentRow, String> word) {
        var column = new TableColumn<ResidentRow, String>(title);
        column.setCellValueFactory(cell -> new SimpleStringProperty(word.apply(cell.getValue())));
        column.setReorderable(false);
        return column;
    }

    private static TableRow<ResidentRow> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(ResidentRow item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(RETIRED, !empty && item.resident().isRetired());
            }
        };
    }
}
