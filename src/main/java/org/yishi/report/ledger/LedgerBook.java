package org.yishi.report.ledger;

import java.nio.file.Path;
import java.util.List;
import org.yishi.model.figure.ledger.Ledger;
import org.yishi.model.figure.ledger.MeetingLine;
import org.yishi.model.figure.ledger.NoticeLine;
import org.yishi.model.figure.ledger.ResolutionLine;
import org.yishi.model.figure.ledger.TopicLine;
import org.yishi.office.write.xlsx.Book;
import org.yishi.office.write.xlsx.Sheet;
import org.yishi.report.Press;
import org.yishi.text.Text;

/**
 * A ledger as an Excel file: a row a thing, its heads in sight, a filter, A4 turned.
 *
 * <pre>{@code
 * new LedgerBook(press).topics(path, lines);
 * }</pre>
 *
 * Each fails with {@link org.yishi.office.write.WriteFailure} and its reason.
 */
public final class LedgerBook {
    private static final int FROZEN = 2;

    private final Press press;
    private final Text text;

    public LedgerBook(Press press) {
        this.press = press;
        this.text = press.text();
    }

    /** 议题台账. */
    public void topics(Path target, List<TopicLine> lines) {
        write(target, Ledger.TOPICS, new TopicColumns(text).columns(), lines, 2);
    }

    /** 会议台账. */
    public void meetings(Path target, List<MeetingLine> lines) {
        write(target, Ledger.MEETINGS, new MeetingColumns(text).columns(), lines, 1);
    }

    /** 决议台账. */
    public void resolutions(Path target, List<ResolutionLine> lines) {
        write(target, Ledger.RESOLUTIONS, new ResolutionColumns(text).columns(), lines, 1);
    }

    /** 公示台账, as of the day of printing. */
    public void disclosures(Path target, List<NoticeLine> lines) {
        write(target, Ledger.DISCLOSURES, new NoticeColumns(text, press.now().toLocalDate()).columns(), lines, 1);
    }

    private <T> void write(Path target, Ledger ledger, List<Filled<T>> columns, List<T> lines, int wide) {
        var name = text.of("figures.ledger", ledger);
        var title = press.village().name() + name;
        var sheet = new Sheet(
                name,
                range(ledger),
                columns.stream().map(Filled::column).toList(),
                lines.stream()
                        .map(line -> columns.stream()
                                .map(column -> column.cell().apply(line))
                                .toList())
                        .toList(),
                FROZEN,
                List.of(),
                new Sheet.Print(
                        title,
                        text.of("report.printed", press.committee(), press.today()),
                        text.of("report.pages"),
                        wide));
        new Book(List.of(sheet)).write(target, press.about(title));
    }

    private static String range(Ledger ledger) {
        return switch (ledger) {
            case TOPICS -> "Topics";
            case MEETINGS -> "Meetings";
            case RESOLUTIONS -> "Resolutions";
            case DISCLOSURES -> "Disclosures";
        };
    }
}
