package org.yishi.report.budget;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yishi.model.forum.budget.Amendment;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Scoring;
import org.yishi.model.forum.budget.Version;
import org.yishi.model.forum.budget.Wave;
import org.yishi.model.forum.budget.funding.Funding;
import org.yishi.model.id.AttendeeId;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Press;
import org.yishi.text.Text;
import org.yishi.text.budget.AmendmentWords;
import org.yishi.text.budget.BudgetWords;

/**
 * 预算结果表: the ranked list with scores before and after, what it costs up to each project, the line where the purse ends,
 * what decided between equals, what just missed; then the amendments and how the list changed by them.
 *
 * <pre>{@code
 * new FundingPaper(press, names).write(path, book, funding, versions);
 * }</pre>
 */
public final class FundingPaper {
    private final Press press;
    private final Text text;
    private final BudgetWords words;
    private final AmendmentWords amendments;
    private final Map<AttendeeId, String> names;

    /** A paper that knows the meeting's list by name. */
    public FundingPaper(Press press, Map<AttendeeId, String> names) {
        this.press = press;
        this.names = Map.copyOf(names);
        text = press.text();
        words = new BudgetWords(text);
        amendments = new AmendmentWords(text);
    }

    /**
     * Writes the file.
     *
     * @param versions how the list stood, first one first
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, BudgetBook book, Funding funding, List<Version> versions) {
        var title = text.of("budget.paper-result", book.budget().title());
        var paper = Paper.on(press.layout()).page(Page.COMPACT).title(press.heading(title));
        paper.body(words.head(book));
        paper.body(text.of("budget.two-sentences", words.basis(book), words.result(funding)));
        words.missed(funding).ifPresent(paper::body);
        funding.ties()
                .forEach(t -> paper.body(words.tie(funding, t, book.budget().rules())));
        words.rules(book.budget().rules()).forEach(paper::body);
        paper.table(table(book, funding));
        book.scored(Wave.BEFORE).ifPresent(s -> paper.body(source("budget.source-before", s)));
        book.scored(Wave.AFTER).ifPresent(s -> paper.body(source("budget.source-after", s)));
        if (book.scored(Wave.BEFORE).isPresent() && book.scored(Wave.AFTER).isPresent()) {
            paper.body(text.of("budget.change-of-means"));
        }
        if (!book.amendments().isEmpty()) {
            amendments(paper, book, versions);
        }
        paper.closing(press.committee(), press.today());
        paper.write(target, press.about(title));
    }

    private String source(String key, Scoring scoring) {
        return text.of(key, words.source(scoring));
    }

    private Table table(BudgetBook book, Funding funding) {
        boolean isTwo =
                book.scored(Wave.BEFORE).isPresent() && book.scored(Wave.AFTER).isPresent();
        var columns = new ArrayList<Column>();
        columns.add(Column.centred(text.of("budget.column.rank"), 3));
        columns.add(Column.left(text.of("budget.column.project"), isTwo ? 10 : 14));
        if (isTwo) {
            columns.add(Column.right(text.of("budget.column.before"), 4));
            columns.add(Column.right(text.of("budget.column.after"), 4));
            columns.add(Column.right(text.of("budget.column.moved"), 4));
        } else {
            columns.add(Column.right(text.of("budget.column.score"), 4));
        }
        columns.add(Column.right(text.of("budget.column.cost"), 6));
        columns.add(Column.right(text.of("budget.column.cumulative-or-lacking"), 7));
        columns.add(Column.left(text.of("budget.column.fate"), 5));
        return new Table(columns, new FundingRows(text, funding, isTwo).rows(), Table.LINE);
    }

    private void amendments(Paper paper, BudgetBook book, List<Version> versions) {
        paper.heading(1, text.of("budget.amendments"));
        paper.table(new Table(
                List.of(
                        Column.centred(text.of("budget.column.number"), 2),
                        Column.left(text.of("budget.column.asks"), 8),
                        Column.left(text.of("budget.column.why"), 6),
                        Column.left(text.of("budget.column.backers"), 6),
                        Column.left(text.of("budget.column.state"), 3)),
                book.amendments().stream().map(a -> row(book, a)).toList(),
                Table.LINE));
        if (versions.size() > 1) {
            versions.forEach(v -> paper.body(version(v)));
        }
    }

    private Row row(BudgetBook book, Amendment a) {
        var backers = a.backers().stream()
                .map(id -> names.getOrDefault(id, ""))
                .filter(n -> !n.isEmpty())
                .toList();
        return Row.of(
                Integer.toString(a.number()),
                amendments.asks(book, a),
                a.words(),
                text.of("budget.backers-named", backers.size(), String.join(text.of("budget.comma"), backers)),
                amendments.state(a));
    }

    private String version(Version version) {
        var asked = words.sums().money(version.asked());
        return version.by()
                .map(a -> text.of("budget.version", version.number(), amendments.name(a), asked))
                .orElseGet(() -> text.of("budget.version-first", asked));
    }
}
