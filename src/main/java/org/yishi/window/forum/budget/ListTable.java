package org.yishi.window.forum.budget;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.Wave;
import org.yishi.model.forum.budget.funding.FundingLine;
import org.yishi.text.budget.Sums;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.kit.look.Widths;

/** The projects by rank: scores before and after beside each other, cost, what the list costs up to here, what follows. */
final class ListTable {
    private static final PseudoClass FUNDED = PseudoClass.getPseudoClass("funded");
    private static final PseudoClass LINE = PseudoClass.getPseudoClass("line");

    private static final int SCORE = 4;

    private final Page page;
    private final TableView<FundingLine> table = new TableView<>();
    private final VBox root;

    ListTable(Page page) {
        this.page = page;
        var sums = page.words().sums();
        table.setId(BudgetIds.TABLE);
        table.getStyleClass().add("budget-table");
        table.getColumns()
                .setAll(List.of(
                        column("budget.column.rank", l -> l.rank() == 0 ? "" : Integer.toString(l.rank())),
                        column(
                                "budget.column.number",
                                l -> Integer.toString(l.project().number())),
                        column("budget.column.project", l -> l.project().title()),
                        right(
                                "budget.column.before",
                                l -> l.before().map(sums::score).orElse("")),
                        right(
                                "budget.column.score",
                                l -> l.score().map(sums::score).orElse("")),
                        right("budget.column.moved", l -> moved(sums, l)),
                        right("budget.column.cost", l -> sums.money(l.project().cost())),
                        right("budget.column.cumulative", l -> l.isFunded() ? sums.money(l.spent()) : ""),
                        column("budget.column.fate", this::fate)));
        table.setRowFactory(_ -> new Row());
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new VBox(table, Widths.of(table, 2, List.of(3.6, 3.6, 6.6, 4.6, 4.0, 4.8, 5.6, 6.0, 5.2)));
        VBox.setVgrow(root, Priority.ALWAYS);
        root.setMinWidth(0);
    }

    VBox root() {
        return root;
    }

    TableView<FundingLine> table() {
        return table;
    }

    /** The project that is chosen. */
    Optional<Project> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(FundingLine::project);
    }

    void show(Page.Told told) {
        var before = chosen().map(Project::id);
        boolean isAfter = told.book().scored(Wave.AFTER).isPresent();
        table.getColumns().get(SCORE).setText(page.say(isAfter ? "budget.column.after" : "budget.column.score"));
        table.getItems().setAll(told.funding().lines());
        before.flatMap(id -> table.getItems().stream()
                        .filter(l -> l.project().id() == id)
                        .findFirst())
                .ifPresent(l -> table.getSelectionModel().select(l));
    }

    private String moved(Sums sums, FundingLine line) {
        return line.before()
                .flatMap(before -> line.score().map(after -> sums.moved(after.less(before))))
                .orElse("");
    }

    private String fate(FundingLine line) {
        return page.kit().text().of("budget.fate", line.fate());
    }

    private TableColumn<FundingLine, String> right(String key, Function<FundingLine, String> word) {
        var column = column(key, word);
        column.setCellFactory(_ -> new RightCell());
        return column;
    }

    private TableColumn<FundingLine, String> column(String key, Function<FundingLine, String> word) {
        var column = new TableColumn<FundingLine, String>(page.say(key));
        column.setCellValueFactory(cell -> new SimpleStringProperty(word.apply(cell.getValue())));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private static final class RightCell extends TableCell<FundingLine, String> {
        RightCell() {
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
        }
    }

    /** A funded row stands out; under the last one is the line where the purse ends. */
    private final class Row extends TableRow<FundingLine> {
        @Override
        protected void updateItem(FundingLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean isFunded = !empty && line != null && line.isFunded();
            pseudoClassStateChanged(FUNDED, isFunded);
            pseudoClassStateChanged(LINE, isFunded && isLast(line));
        }

        private boolean isLast(FundingLine line) {
            var items = table.getItems();
            return items.stream().skip(items.indexOf(line) + 1L).noneMatch(FundingLine::isFunded);
        }
    }
}
