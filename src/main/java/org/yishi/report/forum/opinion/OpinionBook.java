package org.yishi.report.forum.opinion;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.forum.opinion.Proposal;
import org.yishi.office.write.xlsx.Book;
import org.yishi.office.write.xlsx.Cell;
import org.yishi.office.write.xlsx.Column;
import org.yishi.office.write.xlsx.Sheet;
import org.yishi.report.Press;
import org.yishi.text.Text;
import org.yishi.text.lot.TeamWords;

/** Opinions as an Excel file: all that were said, or an empty sheet for each group's note-taker. */
public final class OpinionBook {
    private static final int EMPTY_ROWS = 40;
    private static final int WIDE = 60;

    private final Press press;
    private final Text text;
    private final OpinionWords words;

    public OpinionBook(Press press) {
        this.press = press;
        text = press.text();
        words = new OpinionWords(text);
    }

    /**
     * Writes every opinion that counts, joined ones too.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Source source) {
        var columns = List.of(
                Column.number(text.of("opinion.column.number")),
                Column.mark(text.of("opinion.column.kind")),
                Column.words(text.of("opinion.column.words"), WIDE),
                Column.mark(text.of("opinion.column.group")),
                Column.mark(text.of("opinion.column.by")),
                Column.mark(text.of("opinion.column.heading")),
                Column.number(text.of("opinion.column.times")),
                Column.number(text.of("opinion.column.joined-to")),
                Column.words(text.of("opinion.column.proposal"), WIDE / 2),
                Column.mark(text.of("opinion.column.adoption")),
                Column.words(text.of("opinion.column.reason"), WIDE / 2),
                Column.mark(text.of("opinion.column.answered-by")),
                Column.words(text.of("opinion.column.answer"), WIDE),
                Column.words(text.of("opinion.column.task"), WIDE / 2),
                Column.mark(text.of("opinion.column.stage")));
        var standing = source.all().standing();
        var rows = standing.stream().map(one -> row(one, standing, source)).toList();
        var title = text.of("opinion.book-title", source.meeting().title());
        book(sheet(text.of("opinion.book-name"), "Opinions", columns, rows, title))
                .write(target, press.about(title));
    }

    /**
     * Writes a sheet to be filled in for each group, or one where there are none.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void writeEmpty(Path target, Source source) {
        var title = text.of("opinion.template-title", source.meeting().title());
        var groups =
                source.all().groups().stream().map(new TeamWords(text)::name).toList();
        var names = groups.isEmpty() ? List.of(text.of("opinion.book-name")) : groups;
        var columns = List.of(
                Column.choice(
                        text.of("opinion.column.kind"),
                        Arrays.stream(OpinionKind.values())
                                .map(kind -> text.of("opinion.kind", kind))
                                .toList()),
                Column.words(text.of("opinion.template-words"), WIDE),
                Column.mark(text.of("opinion.column.by")),
                Column.mark(text.of("opinion.column.heading")));
        List<List<Cell>> rows = Stream.generate(
                        () -> List.<Cell>of(new Cell.Empty(), new Cell.Empty(), new Cell.Empty(), new Cell.Empty()))
                .limit(EMPTY_ROWS)
                .toList();
        var sheets = Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .map(i -> sheet(names.get(i), "Group" + letters(i), columns, rows, title))
                .toList();
        new Book(sheets).write(target, press.about(title));
    }

    /** The name of a range has letters only: A, B … AA. */
    private static String letters(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    private static Book book(Sheet sheet) {
        return new Book(List.of(sheet));
    }

    private Sheet sheet(String name, String range, List<Column> columns, List<List<Cell>> rows, String title) {
        return new Sheet(
                name,
                range,
                columns,
                rows,
                0,
                List.of(),
                new Sheet.Print(
                        title,
                        text.of("report.printed", press.committee(), press.today()),
                        text.of("report.pages"),
                        1));
    }

    private List<Cell> row(Opinion one, List<Opinion> standing, Source source) {
        Gathered all = source.all();
        var joined = one.joinedTo().map(head -> number(standing, head.value())).filter(n -> n > 0);
        var proposal = one.proposal().flatMap(all::proposal).map(Proposal::title);
        return List.of(
                Cell.of(number(standing, one.id().value())),
                Cell.of(text.of("opinion.kind", one.said().kind())),
                Cell.of(one.said().words()),
                Cell.of(words.group(one.said().team(), all)),
                Cell.of(one.said().by()),
                Cell.of(one.said().heading()),
                one.joinedTo().isPresent() ? new Cell.Empty() : Cell.of(all.times(one.id())),
                joined.map(Cell::of).orElseGet(Cell.Empty::new),
                Cell.of(proposal.orElse("")),
                Cell.of(text.of("opinion.adoption", one.reply().adoption())),
                Cell.of(one.reply().reason()),
                Cell.of(one.reply().answeredBy()),
                Cell.of(one.reply().answer()),
                Cell.of(words.task(one, source)),
                Cell.of(text.of("opinion.stage", one.stage())));
    }

    private static long number(List<Opinion> standing, long id) {
        for (int i = 0; i < standing.size(); i++) {
            if (standing.get(i).id().value() == id) {
                return i + 1L;
            }
        }
        return 0;
    }
}
