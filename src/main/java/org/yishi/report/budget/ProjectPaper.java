package org.yishi.report.budget;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Press;
import org.yishi.text.Text;
import org.yishi.text.budget.BudgetWords;

/**
 * 预算项目表: what is laid before the meeting, with what each project costs, what there is, and the rules of the list.
 *
 * <pre>{@code
 * new ProjectPaper(press).write(path, book);
 * }</pre>
 */
public final class ProjectPaper {
    private final Press press;
    private final Text text;
    private final BudgetWords words;

    public ProjectPaper(Press press) {
        this.press = press;
        text = press.text();
        words = new BudgetWords(text);
    }

    /**
     * Writes the file.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, BudgetBook book) {
        var title = text.of("budget.paper-projects", book.budget().title());
        var paper = Paper.on(press.layout()).page(Page.COMPACT).title(press.heading(title));
        paper.body(words.head(book));
        words.rules(book.budget().rules()).forEach(paper::body);
        paper.table(table(book));
        paper.closing(press.committee(), press.today());
        paper.write(target, press.about(title));
    }

    private Table table(BudgetBook book) {
        var rows = new ArrayList<Row>();
        book.standing()
                .forEach(p -> rows.add(Row.of(
                        Integer.toString(p.number()), p.title(), words.sums().money(p.cost()), p.words())));
        rows.add(Row.of("", text.of("budget.sum"), words.sums().money(book.asked()), ""));
        return new Table(
                List.of(
                        Column.centred(text.of("budget.column.number"), 2),
                        Column.left(text.of("budget.column.project"), 8),
                        Column.right(text.of("budget.column.cost"), 4),
                        Column.left(text.of("budget.column.words"), 9)),
                rows,
                Table.LINE);
    }
}
