package org.yishi.report.followup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskState;
import org.yishi.office.write.xlsx.Book;
import org.yishi.office.write.xlsx.Mark;
import org.yishi.office.write.xlsx.Sheet;
import org.yishi.report.Press;
import org.yishi.text.Text;

/**
 * The follow-up sheet as an Excel file.
 *
 * <pre>{@code
 * new FollowUpSheet(press).write(path, sources);
 * }</pre>
 */
public final class FollowUpSheet {
    private static final String RANGE = "Tasks";
    private static final int FROZEN = 3;
    /** Its two dozen columns would be too small to read on one. */
    private static final int SHEETS_WIDE = 2;

    private final Press press;
    private final Text text;

    public FollowUpSheet(Press press) {
        this.press = press;
        this.text = press.text();
    }

    /**
     * Writes the file.
     *
     * @param tasks in the order of the sheet
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, List<Source> tasks) {
        write(target, tasks, "");
    }

    /**
     * Writes a file that is to come back.
     *
     * @param round under which number is kept what it says; empty where it is not to come back
     */
    public void write(Path target, List<Source> tasks, String round) {
        var columns = new LedgerColumns(text, press.now().toLocalDate(), round);
        var title = text.of("report.ledger-title", press.village().name());
        var sheet = new Sheet(
                text.of("report.ledger-name"),
                RANGE,
                columns.columns(),
                tasks.stream().map(columns::row).toList(),
                FROZEN,
                marks(columns),
                new Sheet.Print(
                        title,
                        text.of("report.printed", press.committee(), press.today()),
                        text.of("report.pages"),
                        SHEETS_WIDE));
        new Book(List.of(sheet)).write(target, press.about(title));
    }

    /** What the cell with the latest report says of a task. */
    public static String progress(Text text, ActionItem task) {
        return new LedgerWords(text).latest(task);
    }

    /** Late ones first; a week before the day they are pointed out; what is done steps back. */
    private List<Mark> marks(LedgerColumns columns) {
        var due = "$" + columns.due() + "{r}";
        var open = "OR(" + states(columns, s -> s.isOpen()) + ")";
        var over = "OR(" + states(columns, s -> !s.isOpen()) + ")";
        return List.of(
                new Mark("AND(" + due + "<>\"\"," + due + "<TODAY()," + open + ")", Mark.Tone.ALARM),
                new Mark("AND(" + due + "<>\"\"," + due + "<=TODAY()+7," + open + ")", Mark.Tone.WARNING),
                new Mark(over, Mark.Tone.QUIET));
    }

    private String states(LedgerColumns columns, Predicate<TaskState> which) {
        return String.join(
                ",",
                Stream.of(TaskState.values())
                        .filter(which)
                        .map(s -> "$" + columns.state() + "{r}=\"" + text.of("followup.state", s) + "\"")
                        .toList());
    }
}
