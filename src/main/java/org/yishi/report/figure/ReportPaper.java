package org.yishi.report.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yishi.model.figure.Compared;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Section;
import org.yishi.model.figure.Span;
import org.yishi.model.figure.Thing;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.report.Numerals;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.figure.Chapter;
import org.yishi.text.figure.Chapters;
import org.yishi.text.figure.FigureWords;

/**
 * 月调度单, 季度通报, 年度考评 as a Word file: part by part the figures beside those of the period before, and each
 * breakdown as a chart with the table of its numbers.
 *
 * <pre>{@code
 * new ReportPaper(press).write(path, compared);
 * }</pre>
 */
public final class ReportPaper {
    private final Press press;
    private final Text text;
    private final FigureWords words;

    public ReportPaper(Press press) {
        this.press = press;
        this.text = press.text();
        words = new FigureWords(text);
    }

    /**
     * Writes the file.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Compared compared) {
        var now = compared.now();
        var title = words.title(now.period());
        var paper = Paper.on(press.layout())
                .title(press.village().name(), press.heading(title))
                .subtitle(text.of("figures.paper-as-of", new Days(text).date(now.asOf())));
        var numerals = new Numerals(text);
        var chapters = new Chapters(text).of(compared);
        for (int i = 0; i < chapters.size(); i++) {
            var chapter = chapters.get(i);
            paper.heading(1, text.of("figures.paper-heading", numerals.of(i + 1), chapter.title()));
            chapter(paper, chapter, compared);
        }
        paper.closing(press.committee(), press.today());
        paper.write(target, press.about(press.village().name() + title));
    }

    private void chapter(Paper paper, Chapter chapter, Compared compared) {
        if (chapter.boards().isEmpty() && chapter.keys().stream().allMatch(this::isNothing)) {
            paper.body(text.of("figures.paper-nothing"));
            return;
        }
        paper.table(keys(chapter));
        chapter.notes().forEach(paper::body);
        for (var board : chapter.boards()) {
            if (board.lines().size() > 1) {
                paper.chart(Boards.chart(board));
            } else {
                paper.heading(3, board.title());
            }
            paper.table(table(board));
        }
        if (chapter.section() == Section.TASKS && compared.now().period().span() == Span.MONTH) {
            late(paper, compared);
        }
    }

    private boolean isNothing(Chapter.Key key) {
        return key.value().equals(words.value(key.figure(), 0)) && key.before().equals(words.value(key.figure(), 0));
    }

    private Table keys(Chapter chapter) {
        return new Table(
                List.of(
                        Table.Column.left(text.of("figures.paper-figure"), 8),
                        Table.Column.centred(text.of("figures.paper-now"), 5),
                        Table.Column.centred(text.of("figures.rate"), 4),
                        Table.Column.centred(text.of("figures.paper-before"), 5),
                        Table.Column.centred(text.of("figures.paper-change"), 5)),
                chapter.keys().stream()
                        .map(key -> Table.Row.of(key.name(), key.value(), key.share(), key.before(), key.change()))
                        .toList(),
                Table.LINE);
    }

    private static Table table(Chapter.Board board) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.left(board.head(), 8));
        board.columns().forEach(name -> columns.add(Table.Column.centred(name, 4)));
        board.shared().ifPresent(name -> columns.add(Table.Column.centred(name, 4)));
        var rows = new ArrayList<Table.Row>();
        board.lines().forEach(line -> rows.add(row(board, line)));
        if (board.lines().size() > 1) {
            rows.add(row(board, board.total()));
        }
        return new Table(columns, rows, Table.LINE);
    }

    private static Table.Row row(Chapter.Board board, Chapter.Line line) {
        var texts = new ArrayList<String>();
        texts.add(line.name());
        line.numbers().forEach(number -> texts.add(Long.toString(number)));
        board.shared().ifPresent(_ -> texts.add(line.share()));
        return new Table.Row.Cells(texts);
    }

    /** What a month's round goes through: each task that is late, the longest first. */
    private void late(Paper paper, Compared compared) {
        var late = compared.now().behind(Figure.LATE).stream()
                .sorted(Comparator.comparing(Thing::day))
                .toList();
        if (late.isEmpty()) {
            return;
        }
        var days = new Days(text);
        paper.heading(3, text.of("figures.paper-late", late.size()));
        paper.table(new Table(
                List.of(
                        Table.Column.centred(text.of("report.ledger-number"), 5),
                        Table.Column.left(text.of("report.ledger-task"), 12),
                        Table.Column.centred(text.of("report.ledger-owner"), 5),
                        Table.Column.centred(text.of("report.ledger-due"), 7)),
                late.stream()
                        .map(thing -> Table.Row.of(thing.number(), thing.title(), thing.who(), days.date(thing.day())))
                        .toList(),
                Table.LINE));
    }
}
