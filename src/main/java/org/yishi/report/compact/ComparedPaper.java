package org.yishi.report.compact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yishi.model.compact.change.ArticleChange;
import org.yishi.model.compact.change.HeadingChange;
import org.yishi.model.compact.change.Piece;
import org.yishi.model.compact.change.TextChange;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Span;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.report.Press;
import org.yishi.text.Text;
import org.yishi.text.compact.CompactWords;

/** 修订对照表: each changed article, its old words beside the new ones, and why. Numbers that only follow are left out. */
public final class ComparedPaper {
    private final Press press;
    private final Text text;
    private final CompactWords words;

    public ComparedPaper(Press press) {
        this.press = press;
        text = press.text();
        words = new CompactWords(text);
    }

    /**
     * Writes the file.
     *
     * @param reasons by the articles' ids
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, TextChange change, Map<String, String> reasons) {
        var title = text.of("compact.paper.compared", change.after().title());
        var paper = Paper.on(press.layout()).page(Page.FORM).title(title);
        paper.flush(text.of("compact.paper.compared-about", words.numbers(change)));
        var rows = new ArrayList<Table.Row>();
        change.framed().forEach(heading -> rows.add(row(heading)));
        change.decided().forEach(article -> rows.add(row(change, article, reasons.getOrDefault(article.id(), ""))));
        paper.table(new Table(
                List.of(
                        Column.centred(text.of("report.number"), 3),
                        Column.left(text.of("compact.paper.before"), 18),
                        Column.left(text.of("compact.paper.after"), 18),
                        Column.left(text.of("compact.reason"), 9)),
                numbered(rows),
                Table.LINE));
        paper.closing(press.committee(), press.today());
        paper.write(target, press.about(title));
    }

    private static List<Table.Row> numbered(List<Table.Row> rows) {
        var numbered = new ArrayList<Table.Row>();
        for (var row : rows) {
            if (row instanceof Table.Row.Pieces(List<List<Span>> cells)) {
                var all = new ArrayList<List<Span>>();
                all.add(List.of(Span.plain(Integer.toString(numbered.size() + 1))));
                all.addAll(cells);
                numbered.add(new Table.Row.Pieces(all));
            }
        }
        return numbered;
    }

    private Table.Row row(HeadingChange heading) {
        var head = Span.strong(text.of("compact.labelled", words.part(heading.part())));
        return new Table.Row.Pieces(List.of(
                side(head, heading.pieces(), Piece.Kind.ADDED),
                side(head, heading.pieces(), Piece.Kind.REMOVED),
                List.of()));
    }

    private Table.Row row(TextChange change, ArticleChange article, String reason) {
        var gap = change.after().numbering().gap();
        var before = article.before() == 0
                ? List.of(Span.plain(text.of("compact.paper.none")))
                : side(
                        Span.strong(change.before().numbering().label(article.before()) + gap),
                        article.pieces(),
                        Piece.Kind.ADDED);
        var after = article.after() == 0
                ? List.of(Span.plain(text.of("compact.paper.gone")))
                : side(
                        Span.strong(change.after().numbering().label(article.after()) + gap),
                        article.pieces(),
                        Piece.Kind.REMOVED);
        var why = new ArrayList<Span>();
        if (article.moved()) {
            why.add(Span.plain(words.change(article) + (reason.isEmpty() ? "" : "\n")));
        }
        why.add(Span.plain(reason));
        return new Table.Row.Pieces(List.of(before, after, why));
    }

    /** One side: what fell out is struck through on the left, what came in is underlined on the right. */
    private static List<Span> side(Span head, List<Piece> pieces, Piece.Kind without) {
        var spans = new ArrayList<Span>();
        spans.add(head);
        for (var piece : pieces) {
            if (piece.kind() != without && !piece.words().isEmpty()) {
                spans.add(
                        switch (piece.kind()) {
                            case SAME -> Span.plain(piece.words());
                            case ADDED -> Span.underlined(piece.words());
                            case REMOVED -> Span.struck(piece.words());
                        });
            }
        }
        return spans;
    }
}
