package org.yishi.desk.forum.budget.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.desk.forum.budget.ProjectDraft;
import org.yishi.desk.roster.Unreadable;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Project;
import org.yishi.office.read.Cell;
import org.yishi.office.read.Sheet;
import org.yishi.office.read.Tables;
import org.yishi.office.read.UnreadableException;

/**
 * Projects from an Excel or CSV file, or pasted from one, to be looked at before they are taken.
 *
 * <pre>{@code
 * ProjectTable table = ProjectTable.of(file).orThrow();
 * table.isInWan();                        // what the heading says of the sums
 * table.read(book, true);                 // row by row, each with what is wrong with it
 * }</pre>
 */
public final class ProjectTable {
    private final List<List<String>> rows;
    private final List<Integer> numbers;
    private final ProjectHeads heads;

    private ProjectTable(List<List<String>> rows, List<Integer> numbers) {
        this.rows = rows;
        this.numbers = numbers;
        heads = ProjectHeads.of(rows);
    }

    /** A file; of several sheets the one with the most rows. */
    public static Outcome<ProjectTable> of(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            var sheet = Tables.read(file).sheets().stream()
                    .filter(s -> !s.hidden())
                    .max((a, b) -> Integer.compare(a.rows().size(), b.rows().size()));
            return sheet.filter(s -> !s.rows().isEmpty())
                    .map(ProjectTable::of)
                    .<Outcome<ProjectTable>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused("roster.unreadable.empty", name));
        } catch (UnreadableException e) {
            return new Outcome.Refused<>(Unreadable.sentence(name, e));
        }
    }

    private static ProjectTable of(Sheet sheet) {
        return new ProjectTable(
                sheet.rows().stream()
                        .map(r -> r.cells().stream().map(Cell::text).toList())
                        .toList(),
                sheet.rows().stream().map(r -> r.number()).toList());
    }

    /** What was pasted: a line a project, its parts parted by tabs, or the cost behind the last blank. */
    public static Outcome<ProjectTable> pasted(String words) {
        var rows = new ArrayList<List<String>>();
        words.lines().filter(l -> !l.isBlank()).forEach(line -> rows.add(parts(line)));
        var numbers = new ArrayList<Integer>();
        for (int i = 1; i <= rows.size(); i++) {
            numbers.add(i);
        }
        return rows.isEmpty()
                ? Outcome.refused("budget.wrong.nothing-pasted")
                : Outcome.done(new ProjectTable(rows, numbers));
    }

    private static List<String> parts(String line) {
        if (line.contains("\t")) {
            return List.of(line.split("\t", -1)).stream().map(String::strip).toList();
        }
        var plain = line.strip();
        int blank = plain.lastIndexOf(' ');
        boolean isCost = blank > 0 && Cost.looksLike(plain.substring(blank + 1));
        return isCost ? List.of(plain.substring(0, blank).strip(), plain.substring(blank + 1)) : List.of(plain);
    }

    /** Whether the heading says that sums are in ten thousand yuan. */
    public boolean isInWan() {
        return heads.isInWan();
    }

    /** The rows, each with what is wrong with it. */
    public List<ReadProject> read(Optional<BudgetBook> book, boolean inWan) {
        var titles = new HashSet<String>();
        book.ifPresent(b -> b.standing().stream().map(Project::title).forEach(titles::add));
        var read = new ArrayList<ReadProject>();
        for (int i = heads.first(); i < rows.size(); i++) {
            var row = rows.get(i);
            var title = cell(row, heads.title());
            var cost = cell(row, heads.cost());
            if (!isSumOrEmpty(title, cost)) {
                read.add(project(numbers.get(i), row, title, cost, inWan, titles));
            }
        }
        return List.copyOf(read);
    }

    /** Sheets end with a line that sums up. */
    private static boolean isSumOrEmpty(String title, String cost) {
        return (title.isBlank() && cost.isBlank()) || ProjectHeads.isSum(title);
    }

    private ReadProject project(
            int number, List<String> row, String title, String cost, boolean inWan, Set<String> titles) {
        var fen = Cost.fen(cost, inWan);
        Optional<Refusal> wrong = Optional.empty();
        if (title.isBlank()) {
            wrong = Optional.of(Refusal.of("budget.wrong.project-title"));
        } else if (fen.isEmpty()) {
            wrong = Optional.of(Refusal.of("budget.wrong.cost", cost));
        } else if (!titles.add(title)) {
            wrong = Optional.of(Refusal.of("budget.wrong.same-title", title));
        }
        var own = cell(row, heads.number()).replaceAll("\\D", "");
        int printed = own.isEmpty() || own.length() > 4 ? 0 : Integer.parseInt(own);
        return new ReadProject(
                number, new ProjectDraft(printed, title, fen.orElse(0L), cell(row, heads.words())), cost, wrong);
    }

    private static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column).strip() : "";
    }
}
