package org.yishi.report.signin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yishi.model.body.Measure;
import org.yishi.model.id.ResidentId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Attendee;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.report.Press;
import org.yishi.report.WhoCame;
import org.yishi.text.Days;
import org.yishi.text.Quantities;
import org.yishi.text.Text;

/**
 * The sign-in sheet as a Word file.
 *
 * <pre>{@code
 * var sheet = new SignInPaper(press);
 * sheet.writeForHall(path, proceedings);               // to be signed; no phone numbers
 * sheet.writeForArchive(path, proceedings, phones);    // with times, and phones masked
 * }</pre>
 */
public final class SignInPaper {
    private static final int LEAST_SPARE_ROWS = 5;
    private static final int ROWS_A_SPARE_ONE = 20;

    private final Press press;
    private final Text text;

    public SignInPaper(Press press) {
        this.press = press;
        this.text = press.text();
    }

    /**
     * Writes the sheet that lies at the door: without phone numbers, with empty lines for those who walk in.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void writeForHall(Path target, Proceedings record) {
        write(target, record, new Rows(text, record, Map.of()));
    }

    /**
     * Writes the sheet for the archive.
     *
     * @param phones by resident, whole; they are masked on the paper
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void writeForArchive(Path target, Proceedings record, Map<ResidentId, String> phones) {
        write(target, record, new Rows(text, record, phones));
    }

    private void write(Path target, Proceedings record, Rows rows) {
        var meeting = record.meeting();
        var title = text.of("report.signin-title", meeting.title());
        var paper = Paper.on(press.layout()).page(Page.FORM).title(title);
        paper.flush(text.of(
                "report.signin-about",
                new Days(text).dateTime(meeting.startsAt()),
                meeting.place(),
                entitled(record),
                present(record)));
        paper.table(new Table(rows.columns(), lines(record, rows), Table.SIGNED));
        paper.write(target, press.about(title));
    }

    private String entitled(Proceedings record) {
        long number = record.attendees().stream().filter(Attendee::isEntitled).count();
        return new Quantities(text).of(Measure.HEADS, number);
    }

    /** Left open until the meeting has begun. */
    private String present(Proceedings record) {
        return record.meeting().openedAt().isEmpty()
                ? text.of("report.to-fill")
                : new Quantities(text)
                        .of(Measure.HEADS, new WhoCame(record).came().size());
    }

    /** By group, then by number; those who sit in come last; then lines for those who walk in. */
    private List<Table.Row> lines(Proceedings record, Rows rows) {
        var groups = groups(record);
        var order = Comparator.<Attendee>comparingInt(a -> groups.indexOf(a.group()))
                .thenComparingInt(Attendee::number);
        var lines = new ArrayList<Table.Row>();
        people(record, true).sorted(order).map(rows::of).forEach(lines::add);
        var observers = people(record, false).sorted(order).toList();
        if (!observers.isEmpty()) {
            lines.add(Table.Row.band(text.of("report.signin-observers")));
            observers.stream().map(rows::of).forEach(lines::add);
        }
        int spare = Math.max(LEAST_SPARE_ROWS, record.attendees().size() / ROWS_A_SPARE_ONE);
        lines.addAll(Collections.nCopies(spare, Table.Row.of()));
        return lines;
    }

    /** In the order in which the list first names them: the alphabet knows no order of 一, 二 and 三. */
    private static List<String> groups(Proceedings record) {
        return record.attendees().stream()
                .sorted(Comparator.comparingInt(Attendee::number))
                .map(Attendee::group)
                .distinct()
                .toList();
    }

    private static Stream<Attendee> people(Proceedings record, boolean entitled) {
        return record.attendees().stream().filter(a -> a.isEntitled() == entitled);
    }

    /** The columns of the sheet and what stands in them. */
    static List<Column> columns(Text text, boolean withPhones) {
        var columns = new ArrayList<>(List.of(
                Column.centred(text.of("report.number"), 6),
                Column.centred(text.of("report.name"), 14),
                Column.centred(text.of("report.gender"), 7),
                Column.centred(text.of("report.group"), 12),
                Column.centred(text.of("report.household"), 9),
                Column.centred(text.of("report.standing"), 12)));
        if (withPhones) {
            columns.add(Column.centred(text.of("report.phone"), 15));
        }
        columns.addAll(List.of(
                Column.centred(text.of("report.signature"), 17),
                Column.centred(text.of("report.holder"), 14),
                Column.centred(text.of("report.arrival"), 10),
                Column.centred(text.of("report.note"), 12)));
        return columns;
    }
}
