package org.yishi.desk.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.yishi.desk.roster.table.Layout;
import org.yishi.desk.roster.table.Mapping;
import org.yishi.office.read.Book;

/**
 * A file that was read and how its roster seems to lie. A value: the methods that correct it return another one.
 *
 * <p>Not a record, as the cells themselves are nobody else's business.
 */
public final class RosterFile {
    private final String name;
    private final Book book;
    private final List<Layout> layouts;
    private final List<Integer> chosen;

    private RosterFile(String name, Book book, List<Layout> layouts, List<Integer> chosen) {
        this.name = name;
        this.book = book;
        this.layouts = List.copyOf(layouts);
        this.chosen = List.copyOf(chosen);
    }

    /**
     * The file with the sheet chosen that is most like a roster, and with it the others of the very same columns: many
     * villages keep a sheet for each group.
     */
    static RosterFile of(String name, Book book, List<Layout> layouts) {
        int best = IntStream.range(0, layouts.size())
                .boxed()
                .max(Comparator.comparingInt((Integer i) -> layouts.get(i).score())
                        .thenComparing(i -> layouts.get(i).hasNames())
                        .thenComparingInt(i -> book.sheets().get(i).rows().size())
                        .thenComparingInt(i -> -i))
                .orElseThrow();
        var chosen = new ArrayList<Integer>();
        chosen.add(best);
        for (int i = 0; i < layouts.size(); i++) {
            boolean alike = layouts.get(i).score() > 1
                    && layouts.get(i)
                            .mapping()
                            .fields()
                            .equals(layouts.get(best).mapping().fields());
            if (i != best && alike && !book.sheets().get(i).hidden()) {
                chosen.add(i);
            }
        }
        chosen.sort(null);
        return new RosterFile(name, book, layouts, chosen);
    }

    /**
     * A sheet that can be chosen.
     *
     * @param index for {@link #on}
     * @param rows how many rows have content
     * @param likely whether a heading of a roster was found in it
     */
    public record SheetChoice(int index, String name, boolean hidden, int rows, boolean likely) {}

    /** The file's name, without its folder. */
    public String name() {
        return name;
    }

    /** All sheets, in the file's order. */
    public List<SheetChoice> sheets() {
        var sheets = new ArrayList<SheetChoice>();
        for (int i = 0; i < layouts.size(); i++) {
            var sheet = book.sheets().get(i);
            sheets.add(new SheetChoice(
                    i,
                    sheet.name(),
                    sheet.hidden(),
                    sheet.rows().size(),
                    layouts.get(i).score() > 1));
        }
        return sheets;
    }

    /** The sheet chosen; the first, where several of the same columns are read together. */
    public SheetChoice sheet() {
        return sheets().get(chosen.getFirst());
    }

    /** All sheets that are read, in the file's order. */
    public List<SheetChoice> together() {
        var all = sheets();
        return chosen.stream().map(all::get).toList();
    }

    /** Which column is what, in the sheet chosen. */
    public Mapping mapping() {
        return layout().mapping();
    }

    /** The number of the last row of the heading; 0 where there is none and the columns were guessed. */
    public int lastHeading() {
        return layout().lastHeading();
    }

    /** The same file with another sheet chosen, and that one alone. */
    public RosterFile on(int sheet) {
        return new RosterFile(name, book, layouts, List.of(sheet));
    }

    /** The same file with the columns corrected. */
    public RosterFile with(Mapping corrected) {
        var changed = new ArrayList<>(layouts);
        chosen.forEach(sheet -> changed.set(sheet, layouts.get(sheet).with(corrected)));
        return new RosterFile(name, book, changed, chosen);
    }

    Layout layout() {
        return layouts.get(chosen.getFirst());
    }

    Layout layout(int sheet) {
        return layouts.get(sheet);
    }

    Book book() {
        return book;
    }
}
