package org.yishi.window.sheet;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Widths;

/** The lines of a preview side by side: what is, what the sheet says, from where; the space bar ticks what is chosen. */
final class LineTable {
    private static final List<Double> WIDTHS = List.of(4.0, 12.0, 5.5, 12.0, 12.0, 11.0, 12.0);
    private static final int SAID = 4;
    /** What a cell keeps free at its sides, in pixels. */
    private static final double PADDING = 18;

    private final ObservableList<SheetLine> lines = FXCollections.observableArrayList();
    private final FilteredList<SheetLine> shown = new FilteredList<>(lines);
    private final TableView<SheetLine> table = new TableView<>(shown);
    private final Runnable told;

    /** @param told each time something is ticked or not any more */
    LineTable(Kit kit, Runnable told) {
        this.told = told;
        table.setId(SheetIds.TABLE);
        table.getStyleClass().add(Styles.DENSE);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .setAll(List.of(
                        column(kit.say("sheet.column.tick"), LineTable::tick),
                        words(kit.say("sheet.column.task"), SheetLine::task),
                        words(kit.say("sheet.column.field"), SheetLine::field),
                        words(kit.say("sheet.column.now"), SheetLine::now),
                        words(kit.say("sheet.column.said"), SheetLine::said),
                        words(kit.say("sheet.column.where"), SheetLine::where),
                        column(kit.say("sheet.column.mark"), LineTable::mark)));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    TableView<SheetLine> node() {
        return table;
    }

    /** Measures the text for the columns' widths; to be put beside the table. */
    Region measure() {
        return Widths.of(table, SAID, WIDTHS);
    }

    void show(List<SheetLine> fresh) {
        lines.setAll(fresh);
        fresh.forEach(line -> line.ticked().subscribe((_, now) -> {
            if (now) {
                fresh.stream()
                        .filter(other -> !other.ticked().equals(line.ticked()) && line.excludes(other))
                        .forEach(other -> other.ticked().set(false));
            }
            told.run();
        }));
        table.getSelectionModel().selectFirst();
    }

    void only(LineFilter filter) {
        shown.setPredicate(filter::shows);
        table.getSelectionModel().selectFirst();
    }

    /** Ticks or unticks all that are shown and can be taken. */
    void tickAll(boolean ticked) {
        shown.stream()
                .filter(SheetLine::isTakeable)
                .forEach(line -> line.ticked().set(ticked));
    }

    List<SheetLine> ticked() {
        return lines.stream().filter(line -> line.ticked().get()).toList();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() != KeyCode.SPACE) {
            return;
        }
        var chosen = table.getSelectionModel().getSelectedItems().stream()
                .filter(SheetLine::isTakeable)
                .toList();
        if (!chosen.isEmpty()) {
            boolean to = !chosen.getFirst().ticked().get();
            chosen.forEach(line -> line.ticked().set(to));
        }
        event.consume();
    }

    private static Node tick(SheetLine line) {
        if (!line.isTakeable()) {
            return Icons.of(Feather.X);
        }
        var box = new CheckBox();
        box.setAccessibleText(line.task() + " " + line.field());
        // The space bar ticks the chosen lines: the box itself is for the mouse.
        box.setFocusTraversable(false);
        box.selectedProperty().bindBidirectional(line.ticked());
        return box;
    }

    /** A word and a shape: black-and-white eyes must see it too. */
    private static Node mark(SheetLine line) {
        if (line.mark().isEmpty()) {
            return new Region();
        }
        if (!line.isTakeable()) {
            return badge("✕ " + line.mark(), Looks.DANGER);
        }
        if (line.doubt().isConflict()) {
            return badge("◆ " + line.mark(), Looks.WARNING);
        }
        return badge((line.added().isPresent() ? "+ " : "○ ") + line.mark(), Looks.ACCENT);
    }

    private static Node badge(String words, String look) {
        return Forms.badge(words, look);
    }

    private static TableColumn<SheetLine, SheetLine> words(String title, Function<SheetLine, String> words) {
        var column = new TableColumn<SheetLine, SheetLine>(title);
        dress(column);
        column.setCellFactory(_ -> new TableCell<>() {
            private final Text flow = new Text();

            @Override
            protected void updateItem(SheetLine line, boolean empty) {
                super.updateItem(line, empty);
                if (empty) {
                    setGraphic(null);
                    return;
                }
                flow.getStyleClass().setAll("cell-words");
                flow.setText(words.apply(line));
                flow.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
                setGraphic(flow);
            }
        });
        return column;
    }

    private static TableColumn<SheetLine, SheetLine> column(String title, Function<SheetLine, Node> node) {
        var column = new TableColumn<SheetLine, SheetLine>(title);
        dress(column);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(SheetLine line, boolean empty) {
                super.updateItem(line, empty);
                setGraphic(empty ? null : node.apply(line));
            }
        });
        return column;
    }

    private static void dress(TableColumn<SheetLine, SheetLine> column) {
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
    }
}
