package org.yishi.report.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.yishi.model.vote.Poll;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.text.Text;
import org.yishi.text.count.Figures;

/** Every count of a vote that was counted again, side by side: figure by figure, and what each came to. */
final class Recounts {
    private static final int NAMES = 28;

    private final Text text;

    Recounts(Text text) {
        this.text = text;
    }

    /** Nothing where nobody objected. */
    void put(Paper paper, Poll poll) {
        if (poll.earlier().isEmpty()) {
            return;
        }
        var counts = Stream.concat(poll.earlier().stream().map(poll::asOf), Stream.of(poll))
                .toList();
        var columns = new ArrayList<Column>();
        columns.add(Column.left(text.of("report.result-figure"), NAMES));
        int share = (100 - NAMES) / counts.size();
        for (int i = 1; i < counts.size(); i++) {
            columns.add(Column.centred(text.of("report.result-count", i), share));
        }
        columns.add(Column.centred(text.of("report.result-recount"), share));
        paper.table(new Table(columns, rows(counts), ResultPaper.LOW));
    }

    private List<Row> rows(List<Poll> counts) {
        var figures = counts.stream().map(new Figures(text)::of).toList();
        var names = new LinkedHashSet<String>();
        figures.forEach(count -> count.forEach(f -> names.add(f.name())));
        var rows = new ArrayList<Row>();
        for (var name : names) {
            rows.add(
                    row(name, figures.stream().map(count -> number(count, name)).toList()));
        }
        var verdicts = counts.stream()
                .map(p -> p.verdict()
                        .map(v -> text.of("report.verdict", v.result()))
                        .orElse(""))
                .toList();
        rows.add(row(text.of("report.result-outcome"), verdicts));
        return rows;
    }

    private static Row row(String name, List<String> numbers) {
        return Row.of(Stream.concat(Stream.of(name), numbers.stream()).toArray(String[]::new));
    }

    private String number(List<Figures.Figure> count, String name) {
        return count.stream()
                .filter(f -> f.name().equals(name))
                .map(Figures.Figure::number)
                .findFirst()
                .orElse(text.of("report.result-none"));
    }
}
