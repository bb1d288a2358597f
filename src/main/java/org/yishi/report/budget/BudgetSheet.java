package org.yishi.report.budget;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.funding.Funding;
import org.yishi.model.forum.budget.funding.FundingLine;
import org.yishi.office.write.xlsx.Book;
import org.yishi.office.write.xlsx.Cell;
import org.yishi.office.write.xlsx.Column;
import org.yishi.office.write.xlsx.Sheet;
import org.yishi.report.Press;
import org.yishi.text.Text;
import org.yishi.text.budget.AmendmentWords;
import org.yishi.text.budget.BudgetWords;

/** The ranked list and the amendments as an Excel file; sums in yuan, scores in words, as they are exact only so. */
public final class BudgetSheet {
    private final Press press;
    private final Text text;
    private final BudgetWords words;

    public BudgetSheet(Press press) {
        this.press = press;
        text = press.text();
        words = new BudgetWords(text);
    }

    /**
     * Writes the file.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, BudgetBook book, Funding funding) {
        var title = book.budget().title();
        var sheets = new ArrayList<Sheet>();
        sheets.add(list(title, funding));
        if (!book.amendments().isEmpty()) {
            sheets.add(amendments(title, book));
        }
        new Book(sheets).write(target, press.about(title));
    }

    private Sheet list(String title, Funding funding) {
        return sheet(
                text.of("budget.sheet-list"),
                "Projects",
                title,
                List.of(
                        Column.number(text.of("budget.column.rank")),
                        Column.number(text.of("budget.column.number")),
                        Column.words(text.of("budget.column.project"), 40),
                        Column.mark(text.of("budget.column.before")),
                        Column.mark(text.of("budget.column.score")),
                        Column.money(text.of("budget.column.cost")),
                        Column.money(text.of("budget.column.cumulative")),
                        Column.mark(text.of("budget.column.fate")),
                        Column.money(text.of("budget.column.lacking")),
                        Column.words(text.of("budget.column.words"), 60)),
                funding.lines().stream().map(this::row).toList());
    }

    private List<Cell> row(FundingLine line) {
        return List.of(
                line.rank() == 0 ? new Cell.Empty() : Cell.of(line.rank()),
                Cell.of(line.project().number()),
                Cell.of(line.project().title()),
                score(line.before()),
                score(line.score()),
                new Cell.Money(line.project().cost()),
                line.isFunded() ? new Cell.Money(line.spent()) : new Cell.Empty(),
                Cell.of(text.of("budget.fate", line.fate())),
                line.fate().isShort() ? new Cell.Money(line.lacking()) : new Cell.Empty(),
                Cell.of(line.project().words()));
    }

    private Cell score(Optional<Fraction> score) {
        return score.map(words.sums()::score).map(Cell::of).orElseGet(Cell.Empty::new);
    }

    private Sheet amendments(String title, BudgetBook book) {
        var said = new AmendmentWords(text);
        return sheet(
                text.of("budget.amendments"),
                "Amendments",
                title,
                List.of(
                        Column.number(text.of("budget.column.number")),
                        Column.words(text.of("budget.column.asks"), 50),
                        Column.words(text.of("budget.column.why"), 50),
                        Column.number(text.of("budget.column.backers")),
                        Column.mark(text.of("budget.column.state"))),
                book.amendments().stream()
                        .map(a -> List.of(
                                Cell.of(a.number()),
                                Cell.of(said.asks(book, a)),
                                Cell.of(a.words()),
                                Cell.of(a.backers().size()),
                                Cell.of(said.state(a))))
                        .toList());
    }

    private Sheet sheet(String name, String range, String title, List<Column> columns, List<List<Cell>> rows) {
        return new Sheet(
                name,
                range,
                columns,
                rows,
                2,
                List.of(),
                new Sheet.Print(
                        title,
                        text.of("report.printed", press.committee(), press.today()),
                        text.of("report.pages"),
                        1));
    }
}
