package org.yishi.report.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.figure.Compared;
import org.yishi.model.figure.Figure;
import org.yishi.office.write.xlsx.Board;
import org.yishi.office.write.xlsx.BoardBook;
import org.yishi.office.write.xlsx.Cell;
import org.yishi.office.write.xlsx.Sheet;
import org.yishi.report.Press;
import org.yishi.text.Text;
import org.yishi.text.figure.Chapter;
import org.yishi.text.figure.Chapters;
import org.yishi.text.figure.FigureWords;

/** The same report as an Excel file: a tab for each part, the chart of a table at its right. */
public final class ReportBook {
    private final Press press;
    private final Text text;
    private final FigureWords words;

    public ReportBook(Press press) {
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
        var title = press.village().name() + words.title(compared.now().period());
        var pages = new Chapters(text)
                .of(compared).stream().map(chapter -> page(chapter, compared)).toList();
        var print = new Sheet.Print(
                title, text.of("report.printed", press.committee(), press.today()), text.of("report.pages"), 1);
        new BoardBook(pages, print).write(target, press.about(title));
    }

    private Board.Page page(Chapter chapter, Compared compared) {
        var boards = new ArrayList<Board>();
        boards.add(keys(chapter, compared));
        chapter.boards().forEach(board -> boards.add(board(board)));
        return new Board.Page(chapter.title(), boards);
    }

    private Board keys(Chapter chapter, Compared compared) {
        return new Board(
                chapter.title(),
                List.of(
                        text.of("figures.paper-figure"),
                        text.of("figures.paper-now"),
                        text.of("figures.rate"),
                        text.of("figures.paper-before"),
                        text.of("figures.paper-change")),
                chapter.keys().stream()
                        .map(key -> List.of(
                                Cell.of(key.name()),
                                number(key.figure(), compared.now().number(key.figure())),
                                Cell.of(key.share()),
                                number(key.figure(), compared.before().number(key.figure())),
                                number(key.figure(), compared.change(key.figure()))))
                        .toList(),
                List.of(),
                List.of(),
                0);
    }

    /** A number that can be counted with; money in words, for it is in yuan. */
    private Cell number(Figure figure, long number) {
        return figure == Figure.SPENT ? Cell.of(words.value(figure, number)) : Cell.of(number);
    }

    private static Board board(Chapter.Board board) {
        var head = new ArrayList<String>();
        head.add(board.head());
        head.addAll(board.columns());
        board.shared().ifPresent(head::add);
        return new Board(
                board.title(),
                head,
                board.lines().stream().map(line -> cells(board, line)).toList(),
                cells(board, board.total()),
                board.lines().size() > 1
                        ? board.drawn().stream().map(column -> column + 1).toList()
                        : List.of(),
                Boards.MOST);
    }

    private static List<Cell> cells(Chapter.Board board, Chapter.Line line) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(line.name()));
        line.numbers().forEach(number -> cells.add(Cell.of(number)));
        board.shared().ifPresent(_ -> cells.add(Cell.of(line.share())));
        return cells;
    }
}
