package org.yishi.report.compact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.Suggestion;
import org.yishi.model.compact.SuggestionState;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.compact.CompactWords;

/** 意见采纳情况表: each suggestion, what became of it and why. Names stand on it only where asked for. */
public final class AnswersPaper {
    private final Press press;
    private final Text text;
    private final CompactWords words;

    public AnswersPaper(Press press) {
        this.press = press;
        text = press.text();
        words = new CompactWords(text);
    }

    /**
     * Writes the file.
     *
     * @param suggestions without those taken back
     * @param withNames whether it says who suggested what: not on what is posted
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(
            Path target, CompactText before, CompactText now, List<Suggestion> suggestions, boolean withNames) {
        var title = text.of("compact.paper.answers", now.title());
        var paper = Paper.on(press.layout()).page(Page.FORM).title(title);
        paper.flush(counts(suggestions));
        var columns = new ArrayList<>(List.of(
                Column.centred(text.of("report.number"), 3),
                Column.centred(text.of("compact.article"), 6),
                Column.left(text.of("compact.suggestion"), 18)));
        if (withNames) {
            columns.add(Column.centred(text.of("compact.said-by"), 6));
        }
        columns.add(Column.centred(text.of("compact.taken-on"), 7));
        columns.add(Column.centred(text.of("compact.became"), 6));
        columns.add(Column.left(text.of("compact.reason"), 14));
        var rows = new ArrayList<Row>();
        for (var each : suggestions) {
            rows.add(row(before, now, each, rows.size() + 1, withNames));
        }
        paper.table(new Table(columns, rows, Table.LINE));
        paper.closing(press.committee(), press.today());
        paper.write(target, press.about(title));
    }

    /** How many came in, and what became of them. */
    String counts(List<Suggestion> suggestions) {
        return text.of(
                "compact.paper.answer-counts",
                suggestions.size(),
                count(suggestions, SuggestionState.TAKEN),
                count(suggestions, SuggestionState.PARTLY),
                count(suggestions, SuggestionState.NOT_TAKEN));
    }

    private static long count(List<Suggestion> suggestions, SuggestionState state) {
        return suggestions.stream().filter(s -> s.state() == state).count();
    }

    private Row row(CompactText before, CompactText now, Suggestion each, int number, boolean withNames) {
        var cells = new ArrayList<>(
                List.of(Integer.toString(number), words.about(now, before, each.article()), each.words()));
        if (withNames) {
            cells.add(each.saidBy());
        }
        cells.add(new Days(text).date(each.takenOn()));
        cells.add(words.answer(each.state()));
        cells.add(each.answer());
        return new Row.Cells(cells);
    }
}
