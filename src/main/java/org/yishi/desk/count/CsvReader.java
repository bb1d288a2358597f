package org.yishi.desk.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.Rating;
import org.yishi.model.count.Slate;
import org.yishi.office.read.text.Separated;

/**
 * Reads {@code .csv} with one paper a row. The first row names the columns. Three forms, told apart by what stands in the
 * cells:
 *
 * <pre>
 * 甲,乙,丙        甲,乙,丙        rank1,rank2,rank3
 * 2,1,           乙,甲,          乙,甲,
 * 1,,3           甲,丙,          甲,skipped,丙
 * </pre>
 *
 * <ol>
 *   <li>Figures under the candidates' names: the rank each got; for {@code score} the score each got. 0 and an empty cell
 *       are no rank. A cross (x, √, ○) is a 1, so crosses are a rank of several.
 *   <li>Names under the candidates' names: each row names candidates, best first.
 *   <li>Names under the ranks (rank1, 1st, 1, 第一): each row names candidates, best first; {@code skipped} is a skipped
 *       rank, {@code overvote} a double one.
 * </ol>
 *
 * <p>A column named count, weight or 票数 says how many such papers there are. Columns named id, ballot, voter, precinct,
 * 编号, 票号 or 序号 are passed over. A row of empty cells is a blank paper; an empty line is none. Any separator and
 * encoding that spreadsheets write is understood.
 */
final class CsvReader {
    private final FileText file;
    private final CsvTable table;

    private CsvReader(FileText file) {
        this.file = file;
        this.table = CsvTable.of(file);
    }

    static Ballots read(FileText file, boolean scores) {
        var reader = new CsvReader(file);
        if (scores) {
            return reader.ratings();
        }
        return reader.table.hasRankColumns() || !reader.table.isFigures() ? reader.names() : reader.figures();
    }

    private Ballots.Rated ratings() {
        var names = table.titles();
        table.refuseDoubles(names);
        var papers = new ArrayList<Rating>();
        long sum = 0;
        for (var row : table.rows()) {
            var scores = new HashMap<Integer, Integer>();
            var cells = table.cells(row);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    scores.put(i, CsvTable.figure(cells.get(i)).orElseThrow(notAFigure(row, cells.get(i))));
                }
            }
            long many = table.papers(row);
            sum = file.sum(row.line(), sum, many);
            if (many > 0) {
                papers.add(new Rating(scores, many));
            }
        }
        return new Ballots.Rated(Slate.of(names, 1), papers);
    }

    private Ballots.Ranked figures() {
        var names = table.titles();
        table.refuseDoubles(names);
        var pile = new Pile(file, names.size());
        for (var row : table.rows()) {
            var ranks = new TreeMap<Integer, List<Integer>>();
            var cells = table.cells(row);
            for (int i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                int rank = cell.isEmpty() ? 0 : CsvTable.rank(cell).orElseThrow(notAFigure(row, cell));
                if (rank < 0 || rank > names.size()) {
                    throw WrongFileException.of("count.csv-rank", file.name(), row.line(), cell, names.size());
                }
                if (rank > 0) {
                    ranks.merge(rank, pile.single(i), CsvReader::together);
                }
            }
            pile.add(row.line(), withGaps(ranks), table.papers(row));
        }
        return new Ballots.Ranked(Slate.of(names, 1), pile.papers());
    }

    private static List<List<Integer>> withGaps(SortedMap<Integer, List<Integer>> ranks) {
        var all = new ArrayList<List<Integer>>();
        ranks.forEach((rank, candidates) -> {
            while (all.size() < rank - 1) {
                all.add(List.of());
            }
            all.add(candidates);
        });
        return all;
    }

    private static List<Integer> together(List<Integer> some, List<Integer> more) {
        var both = new ArrayList<>(some);
        both.addAll(more);
        return List.copyOf(both);
    }

    private Ballots.Ranked names() {
        var names = candidates();
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        var all = List.copyOf(numbers.values());
        var pile = new Pile(file, names.size());
        for (var row : table.rows()) {
            var ranks = new ArrayList<List<Integer>>();
            for (var cell : table.cells(row)) {
                if (CsvTable.isSkipped(cell)) {
                    ranks.add(List.of());
                } else if (CsvTable.isDouble(cell)) {
                    ranks.add(all);
                } else {
                    var number = numbers.get(cell);
                    if (number == null) {
                        throw WrongFileException.of("count.csv-name", file.name(), row.line(), cell);
                    }
                    ranks.add(pile.single(number));
                }
            }
            while (!ranks.isEmpty() && ranks.getLast().isEmpty()) {
                ranks.removeLast();
            }
            pile.add(row.line(), ranks, table.papers(row));
        }
        return new Ballots.Ranked(Slate.of(names, 1), pile.papers());
    }

    /** From the first row where it names them, else from the cells, sorted, so that no order of papers shows. */
    private List<String> candidates() {
        boolean ranks = table.hasRankColumns();
        var named = new TreeSet<String>();
        for (var row : table.rows()) {
            for (var cell : table.cells(row)) {
                if (!CsvTable.isSkipped(cell) && !CsvTable.isDouble(cell)) {
                    named.add(cell);
                }
            }
        }
        var titles = table.titles();
        if (!ranks && titles.stream().anyMatch(named::contains)) {
            table.refuseDoubles(titles);
            return titles;
        }
        if (named.isEmpty()) {
            throw WrongFileException.of("count.csv-nobody", file.name());
        }
        return List.copyOf(named);
    }

    private Supplier<WrongFileException> notAFigure(Separated.Line row, String cell) {
        return () -> WrongFileException.of("count.csv-figure", file.name(), row.line(), cell);
    }
}
