package org.yishi.window.topics;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.yishi.desk.topics.ListRow;
import org.yishi.model.id.UnitId;
import org.yishi.model.topic.Topic;
import org.yishi.text.Text;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** The rows of a list: what each says, what is doubtful, what is to be done with it. Space takes a row or leaves it. */
final class RowTable {
    private final Text text;
    private final Function<UnitId, String> grids;
    private final Runnable changed;
    private final ObservableList<Chosen> rows = FXCollections.observableArrayList();
    private final FilteredList<Chosen> filtered = new FilteredList<>(rows);
    private final TableView<Chosen> table = new TableView<>(filtered);

    private boolean hasSheets;

    /** A table; {@code changed} hears that something else is to be done with a row. */
    RowTable(Text text, Function<UnitId, String> grids, Runnable changed) {
        this.text = text;
        this.grids = grids;
        this.changed = changed;
        table.setId(ListIds.TABLE);
        table.getStyleClass().add(Styles.DENSE);
        table.getColumns().setAll(columns());
        table.setOnKeyPressed(event -> {
            var chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE
                    && chosen != null
                    && chosen.row().mayBeTaken()) {
                chosen.choose(chosen.deed() == Chosen.Deed.LEAVE ? Chosen.Deed.TAKE : Chosen.Deed.LEAVE);
                table.refresh();
                changed.run();
                event.consume();
            }
        });
    }

    TableView<Chosen> node() {
        return table;
    }

    void show(List<ListRow> fresh) {
        hasSheets = fresh.stream().map(row -> row.place().sheet()).distinct().count() > 1;
        rows.setAll(fresh.stream().map(Chosen::new).toList());
        table.getSelectionModel().selectFirst();
    }

    /** Tells of what is doubtful in the row that is looked at, a line each; nothing where nothing is. */
    void onLooked(Consumer<String> told) {
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> told.accept(chosen == null ? "" : doubts(chosen.row())));
    }

    List<Chosen> all() {
        return List.copyOf(rows);
    }

    void only(Predicate<ListRow> which) {
        filtered.setPredicate(chosen -> which.test(chosen.row()));
    }

    private List<TableColumn<Chosen, Chosen>> columns() {
        return List.of(
                column("topiclist.column.row", 64, row -> label(place(row.row().place()))),
                column("topiclist.column.state", 136, this::state),
                column("topiclist.column.do", 168, this::deed),
                column("topiclist.field.TITLE", 220, row -> label(topic(row).title())),
                column("topiclist.column.doubts", 300, this::doubts),
                column("topiclist.field.WHO", 96, row -> label(topic(row).raisedBy())),
                column(
                        "topiclist.field.GRID",
                        104,
                        row -> label(topic(row).unit().map(grids).orElse(""))),
                column(
                        "topiclist.field.WAY",
                        104,
                        row -> label(text.of("matter.way", topic(row).way()))),
                column(
                        "topiclist.field.DAY",
                        112,
                        row -> label(topic(row).raisedOn().toString())),
                column("topiclist.field.WORDS", 260, row -> label(topic(row).words())),
                column("topiclist.field.KIND", 96, row -> label(topic(row).kind())),
                column(
                        "topiclist.field.TAGS",
                        120,
                        row -> label(String.join(
                                text.of("roster.roles.and"), topic(row).filing().tags()))),
                column(
                        "topiclist.field.TOUCHES",
                        160,
                        row -> label(topic(row).filing().touches())));
    }

    private String place(ListRow.Place place) {
        return hasSheets ? text.of("topiclist.place", place.sheet(), place.row()) : Integer.toString(place.row());
    }

    private static Topic topic(Chosen chosen) {
        return chosen.row().topic();
    }

    private static Node label(String words) {
        var label = new Label(words.replace('\n', ' '));
        if (words.length() > 10) {
            label.setTooltip(new Tooltip(words));
        }
        return label;
    }

    private Node state(Chosen chosen) {
        var state = chosen.row().state();
        return Forms.badge(text.of("topiclist.state", state), look(state));
    }

    static String look(ListRow.State state) {
        return switch (state) {
            case NEW -> Looks.SUCCESS;
            case DOUBTFUL, ALIKE -> Looks.WARNING;
            case SAME -> Looks.NEUTRAL;
            case EMPTY -> Looks.DANGER;
        };
    }

    private Node doubts(Chosen chosen) {
        return label(doubts(chosen.row()));
    }

    private String doubts(ListRow row) {
        return row.doubts().stream().map(text::of).collect(Collectors.joining("\n"));
    }

    private Node deed(Chosen chosen) {
        if (!chosen.row().mayBeTaken()) {
            return Forms.muted(text.of("topiclist.do.leave"));
        }
        var deeds = new ArrayList<>(List.of(Chosen.Deed.TAKE));
        into(chosen).ifPresent(_ -> deeds.add(Chosen.Deed.JOIN));
        deeds.add(Chosen.Deed.LEAVE);
        var box = Choosers.of(deeds, chosen.deed(), deed -> word(deed, chosen));
        box.setId(ListIds.deed(chosen.row().place().row()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((_, deed) -> {
            chosen.choose(deed);
            changed.run();
        });
        return box;
    }

    private String word(Chosen.Deed deed, Chosen chosen) {
        return switch (deed) {
            case TAKE -> text.of("topiclist.do.take");
            case JOIN ->
                text.of("topiclist.do.join", into(chosen).map(Topic::number).orElse(""));
            case LEAVE -> text.of("topiclist.do.leave");
        };
    }

    /** The matter that is there to which a row can be joined. */
    private static Optional<Topic> into(Chosen chosen) {
        return chosen.row()
                .alike()
                .map(alike -> alike.topic())
                .filter(topic -> topic.id().value() > 0 && topic.state().isOpen());
    }

    private TableColumn<Chosen, Chosen> column(String key, double width, Function<Chosen, Node> node) {
        var column = new TableColumn<Chosen, Chosen>(text.of(key));
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Chosen row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : node.apply(row));
            }
        });
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
