package org.yishi.desk.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yishi.office.read.text.Separated;
import org.yishi.office.read.text.Separator;

/** The rows and columns of a file with one paper a row. */
final class CsvTable {
    private static final Set<String> HOW_MANY = Set.of("count", "papers", "weight", "票数", "张数");
    private static final Set<String> PASSED_OVER = Set.of(
            "",
            "id",
            "ballot",
            "ballotid",
            "ballot_id",
            "ballot id",
            "voter",
            "voterid",
            "voter_id",
            "voter id",
            "precinct",
            "ward",
            "timestamp",
            "编号",
            "票号",
            "序号",
            "时间");
    private static final Set<String> CROSSES = Set.of("x", "×", "✓", "✔", "√", "○", "〇", "是", "y", "yes", "true");
    private static final Set<String> SKIPPED = Set.of("", "skipped", "undervote", "-");
    private static final Set<String> DOUBLE = Set.of("overvote");
    private static final Pattern RANK =
            Pattern.compile("(?:rank|choice|preference|pref|vote)[ _.-]?\\d{1,3}|\\d{1,3}(?:st|nd|rd|th)?(?: choice)?"
                    + "|第[一二三四五六七八九十\\d]{1,3}(?:名|位|选择|志愿)?");

    private final FileText file;
    private final List<Separated.Line> rows;
    private final List<String> titles = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final int width;
    private int howMany = -1;
    private final boolean rankColumns;
    private final boolean bareNumbers;

    private CsvTable(FileText file, List<Separated.Line> lines) {
        this.file = file;
        var head = lines.getFirst().fields().stream().map(String::strip).toList();
        this.width = head.size();
        this.rows = lines.subList(1, lines.size());
        rankColumns = head.stream().anyMatch(CsvTable::isRank);
        bareNumbers =
                head.stream().allMatch(title -> title.isEmpty() || figure(title).isPresent());
        for (int i = 0; i < head.size(); i++) {
            var lower = head.get(i).toLowerCase(Locale.ROOT);
            if (HOW_MANY.contains(lower)) {
                howMany = i;
            } else if (rankColumns ? isRank(head.get(i)) : !PASSED_OVER.contains(lower)) {
                columns.add(i);
                titles.add(head.get(i));
            }
        }
        if (columns.isEmpty()) {
            throw WrongFileException.of("count.csv-nobody", file.name());
        }
    }

    static CsvTable of(FileText file) {
        var told = Separator.told(file.text());
        char separator = told.orElseGet(() -> Separator.of(file.text()));
        var lines = Separated.parse(file.text(), separator).stream()
                .filter(line ->
                        line.fields().size() > 1 || !line.fields().getFirst().isBlank())
                .skip(told.isPresent() ? 1 : 0)
                .toList();
        if (lines.isEmpty()) {
            throw WrongFileException.of("count.empty", file.name());
        }
        return new CsvTable(file, lines);
    }

    List<Separated.Line> rows() {
        return rows;
    }

    /** The names of the columns that say something of the vote. */
    List<String> titles() {
        return titles;
    }

    /** Whether the columns are ranks. Bare numbers over figures are candidates that are called by number. */
    boolean hasRankColumns() {
        return rankColumns && !(bareNumbers && isFigures());
    }

    /** Whether the cells are figures and crosses, and no names: most of them decide. */
    boolean isFigures() {
        long figures = 0;
        long others = 0;
        for (var row : rows) {
            for (var cell : cells(row)) {
                if (!cell.isEmpty()) {
                    boolean figure = rank(cell).isPresent();
                    figures += figure ? 1 : 0;
                    others += figure ? 0 : 1;
                }
            }
        }
        return figures >= others;
    }

    /** What a row says under those columns; a row longer than the first is an error where something stands there. */
    List<String> cells(Separated.Line row) {
        var fields = row.fields();
        for (int i = width; i < fields.size(); i++) {
            if (!fields.get(i).isBlank()) {
                throw WrongFileException.of("count.csv-wide", file.name(), row.line(), width, fields.size());
            }
        }
        var cells = new ArrayList<String>(columns.size());
        for (int column : columns) {
            cells.add(column < fields.size() ? fields.get(column).strip() : "");
        }
        return cells;
    }

    /** How many such papers there are. */
    long papers(Separated.Line row) {
        if (howMany < 0) {
            return 1;
        }
        var many = howMany < row.fields().size() ? row.fields().get(howMany).strip() : "";
        return file.papers(row.line(), many);
    }

    void refuseDoubles(List<String> names) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!seen.add(name)) {
                throw WrongFileException.of("count.csv-twice", file.name(), 1, name);
            }
        }
    }

    /** A whole number, below 0 too. */
    static Optional<Integer> figure(String cell) {
        int from = cell.startsWith("-") ? 1 : 0;
        int digits = cell.length() - from;
        if (digits == 0 || digits > 9) {
            return Optional.empty();
        }
        for (int i = from; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        return Optional.of(Integer.parseInt(cell));
    }

    /** A rank; a cross is a 1. */
    static Optional<Integer> rank(String cell) {
        var figure = figure(cell);
        return figure.isEmpty() && CROSSES.contains(cell.toLowerCase(Locale.ROOT)) ? Optional.of(1) : figure;
    }

    static boolean isSkipped(String cell) {
        return SKIPPED.contains(cell.toLowerCase(Locale.ROOT));
    }

    static boolean isDouble(String cell) {
        return DOUBLE.contains(cell.toLowerCase(Locale.ROOT));
    }

    private static boolean isRank(String title) {
        return RANK.matcher(title.toLowerCase(Locale.ROOT)).matches();
    }
}
