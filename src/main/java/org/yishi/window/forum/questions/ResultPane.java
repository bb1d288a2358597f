package org.yishi.window.forum.questions;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.forum.shift.Pairs;
import org.yishi.model.forum.shift.QuestionShift;
import org.yishi.model.forum.shift.QuestionShift.TeamShift;
import org.yishi.model.forum.shift.ShiftResult;
import org.yishi.model.forum.shift.Tally;
import org.yishi.text.question.ShiftWords;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Widths;

/** What the forms come to: a row for each question, of all or of one group; the one chosen told in full below. */
final class ResultPane {
    private final Kit kit;
    private final ShiftWords words;
    private final Label turnout = Forms.wrapped("");
    private final Label counted = Forms.wrapped("");
    private final TableView<QuestionShift> table = new TableView<>();
    private final ComboBox<Order> order;
    private final ComboBox<String> group;
    private final DetailPane detail;
    private final VBox root;
    private Optional<ShiftResult> shown = Optional.empty();

    ResultPane(Kit kit, OnWall wall, Runnable report) {
        this.kit = kit;
        words = new ShiftWords(kit.text());
        detail = new DetailPane(kit);
        turnout.setId(QuestionIds.TURNOUT);
        counted.setId(QuestionIds.COUNTED);
        order = Choosers.of(
                Arrays.asList(Order.values()), Order.NUMBER, one -> kit.text().of("questions.sort", one));
        order.setId(QuestionIds.SORT);
        order.setAccessibleText(kit.say("questions.sort-label"));
        order.setOnAction(_ -> fill());
        group = Choosers.of(List.of(""), "", one -> one.isEmpty() ? kit.say("questions.everyone") : words.team(one));
        group.setId(QuestionIds.GROUP);
        group.setAccessibleText(kit.say("questions.team"));
        group.setOnAction(_ -> fill());
        table.setId(QuestionIds.TABLE);
        table.getStyleClass().add(Styles.DENSE);
        table.getColumns().setAll(columns());
        table.getSelectionModel().selectedItemProperty().subscribe(one -> detail.show(Optional.ofNullable(one)));
        VBox.setVgrow(table, Priority.ALWAYS);
        var bar = new FlowPane(
                8,
                6,
                order,
                group,
                Forms.button(QuestionIds.WALL, Feather.MONITOR, kit.say("questions.wall"), () -> show(wall)),
                Forms.button(QuestionIds.REPORT, Feather.FILE_TEXT, kit.say("questions.to-report"), report));
        bar.setMinHeight(FlowPane.USE_PREF_SIZE);
        root = new VBox(
                8,
                turnout,
                counted,
                bar,
                table,
                Widths.of(table, 1, List.of(3.0, 8.0, 13.0, 8.0, 6.0, 6.0, 9.0, 6.0)),
                detail.root());
        root.setMinHeight(0);
    }

    VBox root() {
        return root;
    }

    void focus() {
        table.requestFocus();
    }

    void show(ShiftResult result) {
        shown = Optional.of(result);
        boolean any = result.turnout().before() + result.turnout().after() > 0;
        turnout.setText(any ? words.turnout(result.turnout()) : kit.say("questions.result-none"));
        counted.setText(any && !result.shifts().isEmpty() ? words.counted(result) : "");
        var names = new ArrayList<String>();
        names.add("");
        result.turnout().teams().forEach(team -> names.add(team.name()));
        var chosen = names.contains(group.getValue()) ? group.getValue() : "";
        group.getItems().setAll(names);
        group.setValue(chosen);
        detail.others(result);
        fill();
    }

    private void fill() {
        shown.ifPresent(result -> {
            int chosen = Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                    .map(one -> one.question().number())
                    .orElse(0);
            var rows = result.shifts().stream()
                    .sorted(order.getValue().comparator())
                    .toList();
            table.getItems().setAll(rows);
            rows.stream()
                    .filter(one -> one.question().number() == chosen)
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        });
    }

    private void show(OnWall wall) {
        shown.ifPresent(result -> wall.show(new WallShow(kit.text()).of(result), root));
    }

    /** What stands in the row: of all, or of the group chosen. */
    private Side side(QuestionShift shift) {
        var name = group.getValue();
        return shift.teams().stream()
                .filter(team -> team.team().equals(name))
                .findFirst()
                .map(Side::of)
                .orElseGet(() -> new Side(shift.before(), shift.after(), shift.pairs()));
    }

    /** The scores of all, or of one group. */
    private record Side(Tally before, Tally after, Pairs pairs) {
        static Side of(TeamShift team) {
            return new Side(team.before(), team.after(), team.pairs());
        }
    }

    private List<TableColumn<QuestionShift, ?>> columns() {
        return List.of(
                column(
                        kit.say("questions.column.number"),
                        s -> Integer.toString(s.question().number())),
                column(kit.say("questions.column.question"), s -> s.question().words()),
                bars(),
                column(
                        kit.say("questions.from-to", words.wave(Wave.BEFORE), words.wave(Wave.AFTER)),
                        s -> kit.say("questions.from-to", words.mean(side(s).before()), words.mean(side(s).after()))),
                column(kit.say("questions.column.change"), s -> words.starred(side(s).pairs())),
                column(
                        kit.say("questions.column.pairs"),
                        s -> Integer.toString(side(s).pairs().count())),
                column(kit.say("questions.column.moved"), s -> {
                    var pairs = side(s).pairs();
                    return kit.say("questions.up-down", pairs.up(), pairs.down(), pairs.same());
                }),
                column(kit.say("questions.column.rank"), words::ranks));
    }

    private static TableColumn<QuestionShift, String> column(String title, Function<QuestionShift, String> word) {
        var column = new TableColumn<QuestionShift, String>(title);
        column.setCellValueFactory(cell -> new SimpleStringProperty(word.apply(cell.getValue())));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private TableColumn<QuestionShift, QuestionShift> bars() {
        var column = new TableColumn<QuestionShift, QuestionShift>(kit.say("questions.column.bars"));
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> new BarCell());
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    /** A cell with the two bars. */
    private final class BarCell extends TableCell<QuestionShift, QuestionShift> {
        private final MeanBar bar = new MeanBar();

        @Override
        protected void updateItem(QuestionShift shift, boolean empty) {
            super.updateItem(shift, empty);
            setGraphic(empty ? null : bar.root());
            if (!empty) {
                bar.show(side(shift).before(), side(shift).after());
            }
        }
    }
}
