package org.yishi.report.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Response;
import org.yishi.office.write.csv.Csv;
import org.yishi.office.write.xlsx.Book;
import org.yishi.office.write.xlsx.Cell;
import org.yishi.office.write.xlsx.Column;
import org.yishi.office.write.xlsx.Sheet;
import org.yishi.report.Press;
import org.yishi.text.Text;

/**
 * The answers for scholars: an Excel file with a codebook, or, where the file is to end in {@code .csv}, two files of
 * text, the codebook beside the data.
 */
public final class DataFile {
    private static final int WIDE = 60;

    private final Press press;
    private final Text text;

    public DataFile(Press press) {
        this.press = press;
        text = press.text();
    }

    /**
     * Writes the file, or both.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Questionnaire questionnaire, List<Response> responses) {
        var table = new DataTable(questionnaire, responses);
        var name = String.valueOf(target.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            new Csv(rows(table)).write(target);
            var beside = name.substring(0, name.length() - ".csv".length()) + "-codebook.csv";
            new Csv(table.codebook(text)).write(target.resolveSibling(beside));
        } else {
            new Book(List.of(data(table), book(table))).write(target, press.about(questionnaire.title()));
        }
    }

    private static List<List<String>> rows(DataTable table) {
        var rows = new ArrayList<List<String>>();
        rows.add(table.heads());
        for (int i = 0; i < table.size(); i++) {
            var row = new ArrayList<>(List.of(Integer.toString(i + 1), table.team(i)));
            table.values(i).forEach(value -> row.add(value.toString()));
            rows.add(row);
        }
        return rows;
    }

    private Sheet data(DataTable table) {
        var columns = new ArrayList<Column>();
        table.heads().forEach(head -> columns.add(columns.size() == 1 ? Column.mark(head) : Column.number(head)));
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < table.size(); i++) {
            var row = new ArrayList<Cell>();
            row.add(Cell.of(i + 1));
            row.add(Cell.of(table.team(i)));
            table.values(i).forEach(value -> row.add(Cell.of(value.longValue())));
            rows.add(row);
        }
        return new Sheet(text.of("questions.data"), "data", columns, rows, 2, List.of(), print(table));
    }

    private Sheet book(DataTable table) {
        var all = table.codebook(text);
        var columns = List.of(
                Column.words(all.getFirst().getFirst(), WIDE / 3),
                Column.words(all.getFirst().get(1), WIDE),
                Column.words(all.getFirst().getLast(), WIDE));
        List<List<Cell>> rows = all.stream()
                .skip(1)
                .map(row -> row.stream().map(Cell::of).toList())
                .toList();
        return new Sheet(text.of("questions.codebook"), "codebook", columns, rows, 1, List.of(), print(table));
    }

    private Sheet.Print print(DataTable table) {
        return new Sheet.Print(
                table.questionnaire().title(),
                text.of("report.printed", press.committee(), press.today()),
                text.of("report.pages"),
                1);
    }
}
