package org.yishi.window.intake;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.yishi.desk.roster.RosterWords;
import org.yishi.desk.roster.match.PreviewRow;
import org.yishi.desk.roster.person.Finding;
import org.yishi.desk.roster.table.Field;
import org.yishi.desk.roster.table.Mapping;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;

/** The rows of a file held against the roster: a state for each, and for each cell what is wrong with it. */
final class PreviewTable {
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Text text;
    private final Cells cells;
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private final FilteredList<PreviewRow> filtered = new FilteredList<>(rows);
    private final TableView<PreviewRow> table = new TableView<>(filtered);

    PreviewTable(Text text) {
        this.text = text;
        cells = new Cells(text);
        table.setId(IntakeIds.TABLE);
        table.getStyleClass().add(Styles.DENSE);
    }

    TableView<PreviewRow> node() {
        return table;
    }

    void show(Mapping mapping, List<PreviewRow> fresh) {
        var columns = new ArrayList<TableColumn<PreviewRow, PreviewRow>>();
        columns.add(column(
                text.of("roster.intake.row"),
                70,
                row -> Forms.wrapped(row.person().place().toString())));
        columns.add(column(text.of("roster.intake.state"), 100, this::state));
        fields(mapping).forEach(field -> columns.add(field(field)));
        columns.add(Math.min(3, columns.size()), column(text.of("roster.intake.remarks"), 300, this::remarks));
        table.getColumns().setAll(columns);
        rows.setAll(fresh);
    }

    /** Shows nothing but why there is nothing. */
    void showNothing(Node why) {
        rows.clear();
        table.getColumns().clear();
        table.setPlaceholder(why);
    }

    void only(Predicate<PreviewRow> which) {
        filtered.setPredicate(which);
    }

    /** The fields of the file, the name first; all columns that give roles are one. */
    private static List<Field> fields(Mapping mapping) {
        return mapping.columns().stream()
                .map(Mapping.Column::field)
                .map(PreviewTable::shown)
                .filter(field -> field != Field.IGNORED)
                .distinct()
                .sorted(Comparator.comparing(field -> field != Field.NAME))
                .toList();
    }

    private static Field shown(Field field) {
        return switch (field) {
            case IGNORED, SEQUENCE, AGE -> Field.IGNORED;
            case PARTY, ROLES, REPRESENTATIVE, HOUSEHOLD_VOICE -> Field.ROLES;
            case HOUSEHOLD_NUMBER, BUILDING, ENTRANCE -> Field.HOUSEHOLD_NUMBER;
            case NAME, GENDER, ID_NUMBER, BIRTH, PHONE, HEAD_NAME -> field;
            case RELATION, GRID, MICRO_GRID, GROUP, ADDRESS, ALIAS, AREA, NOTE -> field;
        };
    }

    private Node state(PreviewRow row) {
        return Forms.badge(RosterWords.of(text, row.state()), States.look(row.state()));
    }

    private Node remarks(PreviewRow row) {
        var label = new Label(cells.remarks(row));
        label.setTooltip(new Tooltip(label.getText()));
        return label;
    }

    private TableColumn<PreviewRow, PreviewRow> field(Field field) {
        var column = column(RosterWords.of(text, field), field == Field.ID_NUMBER ? 190 : 110, _ -> new Group());
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(PreviewRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty ? null : cells.value(row, field));
                mark(empty ? Optional.empty() : cells.finding(row, field));
            }

            private void mark(Optional<Finding> finding) {
                pseudoClassStateChanged(WARNED, has(finding, Finding.Weight.WARNING));
                pseudoClassStateChanged(REFUSED, has(finding, Finding.Weight.REFUSED));
                setTooltip(finding.map(found -> new Tooltip(text.of(found.words())))
                        .orElse(null));
            }
        });
        return column;
    }

    private static boolean has(Optional<Finding> finding, Finding.Weight weight) {
        return finding.filter(found -> found.weight() == weight).isPresent();
    }

    private static TableColumn<PreviewRow, PreviewRow> column(
            String title, double width, Function<PreviewRow, Node> node) {
        var column = new TableColumn<PreviewRow, PreviewRow>(title);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(PreviewRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty ? null : node.apply(row));
            }
        });
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
