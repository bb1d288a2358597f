package org.yishi.report.notice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.body.Measure;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Attachment;
import org.yishi.model.meeting.Deviation;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Attendee;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.report.Names;
import org.yishi.report.Numerals;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Quantities;
import org.yishi.text.Text;

/**
 * The notice of a meeting as a Word file: when, where, who, about what, with which papers, and whether it is in time.
 *
 * <pre>{@code
 * new NoticePaper(press).write(path, proceedings);
 * }</pre>
 */
public final class NoticePaper {
    /** Characters of 22 points in a line. */
    private static final int TITLE_LINE = 20;

    private final Press press;
    private final Text text;
    private final Days days;
    private final Names names;

    public NoticePaper(Press press) {
        this.press = press;
        this.text = press.text();
        this.days = new Days(text);
        this.names = new Names(text);
    }

    /**
     * Writes the file.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Proceedings record) {
        var meeting = record.meeting();
        var paper = Paper.on(press.layout());
        paper.title(title(meeting).toArray(String[]::new));
        paper.blank();
        paper.flush(text.of("report.notice-to"));
        paper.body(text.of("report.notice-opening", days.date(meeting.day()), meeting.title()));
        sections(paper, record);
        paper.closing(
                press.committee(),
                isAfterTheFact(meeting)
                        ? text.of("report.notice-undated")
                        : days.date(meeting.noticeSent().orElse(today())));
        if (!record.attendees().isEmpty()) {
            delivery(paper, record);
        }
        paper.write(target, press.about(text.of("report.notice-title", meeting.title())));
    }

    /** One line where it fits, else parted by its meaning. */
    private List<String> title(Meeting meeting) {
        var village = press.village().name();
        boolean named = meeting.title().contains(village);
        var whole = text.of(
                "report.notice-title", named ? meeting.title() : text.of("minutes.of", village, meeting.title()));
        if (named || whole.codePointCount(0, whole.length()) <= TITLE_LINE) {
            return List.of(whole);
        }
        return List.of(
                text.of("report.notice-title-first", village), text.of("report.notice-title-second", meeting.title()));
    }

    private LocalDate today() {
        return press.now().toLocalDate();
    }

    /** Printed for the files when the meeting is over: nobody noted when it went out, so nothing is said of it. */
    private boolean isAfterTheFact(Meeting meeting) {
        return meeting.noticeSent().isEmpty() && today().isAfter(meeting.day());
    }

    private void sections(Paper paper, Proceedings record) {
        var meeting = record.meeting();
        var when = text.of("report.notice-when", days.dateTime(meeting.startsAt()), days.weekday(meeting.day()));
        var sections = new ArrayList<Section>();
        sections.add(new Section(text.of("report.notice-time"), List.of(when)));
        sections.add(new Section(text.of("report.notice-place"), List.of(place(meeting))));
        sections.add(new Section(text.of("report.notice-who"), List.of(who(record))));
        sections.add(new Section(text.of("report.notice-agenda"), agenda(record)));
        sections.add(new Section(text.of("report.notice-papers"), papers(record)));
        sections.add(new Section(text.of("report.notice-please"), please(record)));
        var numerals = new Numerals(text);
        for (int i = 0; i < sections.size(); i++) {
            paper.heading(
                    1,
                    text.of("minutes.item", numerals.of(i + 1), sections.get(i).head()));
            sections.get(i).lines().forEach(paper::body);
        }
    }

    private record Section(String head, List<String> lines) {}

    private String who(Proceedings record) {
        var body = switch (text.lang()) {
            case ZH -> record.meeting().body().name();
            case EN -> record.meeting().body().nameEn();
        };
        long entitled = record.attendees().stream().filter(Attendee::isEntitled).count();
        var observers = record.attendees().stream()
                .filter(a -> !a.isEntitled())
                .map(a -> names.with(names.of(a), a.standing()))
                .toList();
        var members = entitled == 0
                ? text.of("report.notice-members", body)
                : text.of("report.notice-members-count", body, new Quantities(text).of(Measure.HEADS, entitled));
        return observers.isEmpty() ? members : text.of("report.notice-observers", members, names.row(observers));
    }

    private List<String> agenda(Proceedings record) {
        return record.items().isEmpty()
                ? List.of(text.of("minutes.not-told"))
                : record.items().stream().map(this::item).toList();
    }

    private String item(AgendaItem item) {
        var about = new ArrayList<String>();
        about.add(text.of("meeting.kind", item.kind()));
        if (!item.presenter().isBlank()) {
            about.add(text.of("report.notice-presenter", item.presenter()));
        }
        if (item.plannedMinutes() > 0) {
            about.add(text.of("report.notice-minutes", item.plannedMinutes()));
        }
        return text.of("report.notice-item", item.position(), names.with(item.title(), names.row(about)));
    }

    private List<String> papers(Proceedings record) {
        return record.attachments().isEmpty()
                ? List.of(text.of("report.notice-papers-there"))
                : record.attachments().stream().map(a -> paper(a, record)).toList();
    }

    private String paper(Attachment attachment, Proceedings record) {
        return record.item(attachment.item())
                .map(item -> text.of("report.notice-paper-of", attachment.fileName(), item.position()))
                .orElse(attachment.fileName());
    }

    private List<String> please(Proceedings record) {
        var meeting = record.meeting();
        var lines = new ArrayList<String>();
        lines.add(text.of("report.notice-excuse"));
        lines.add(proxies(meeting));
        lines.add(text.of("report.notice-opinions"));
        inTime(record, lines);
        return lines;
    }

    private String proxies(Meeting meeting) {
        var rule = meeting.body().proxy();
        if (!rule.isAllowed()) {
            return text.of("report.notice-no-proxy");
        }
        return rule.sameHousehold()
                ? text.of("report.notice-proxy-household", rule.perHolder())
                : text.of("report.notice-proxy", rule.perHolder());
    }

    /** The day of posting does not count, the day of the meeting does. */
    private void inTime(Proceedings record, List<String> lines) {
        var meeting = record.meeting();
        var rule = meeting.body().notice();
        if (rule.days() == 0) {
            return;
        }
        if (isAfterTheFact(meeting)) {
            return;
        }
        var sent = meeting.noticeSent().orElse(today());
        long before = Math.max(0, ChronoUnit.DAYS.between(sent, meeting.day()));
        var day = days.date(sent);
        if (before >= rule.days()) {
            lines.add(text.of("report.notice-in-time", day, before, rule.days(), rule.source()));
        } else {
            lines.add(whyShort(record)
                    .map(why -> text.of("report.notice-short-why", day, before, rule.days(), rule.source(), why))
                    .orElseGet(() -> text.of("report.notice-short", day, before, rule.days(), rule.source())));
        }
    }

    /** The reason that was typed where the notice is late. */
    private static Optional<String> whyShort(Proceedings record) {
        return record.deviations().stream()
                .filter(d -> isAboutNotice(d.what().key()))
                .map(Deviation::reason)
                .findFirst();
    }

    private static boolean isAboutNotice(String key) {
        return key.equals("meeting.warn-notice") || key.equals("meeting.warn-no-notice");
    }

    /** A line to write on where it is not settled yet. */
    private String place(Meeting meeting) {
        return meeting.place().isBlank() ? text.of("report.notice-nowhere") : meeting.place();
    }

    /** Proof of delivery: each signs for the notice. */
    private void delivery(Paper paper, Proceedings record) {
        paper.page(Page.UPRIGHT).title(text.of("report.delivery-title")).blank();
        var columns = List.of(
                Table.Column.centred(text.of("report.number"), 8),
                Table.Column.centred(text.of("report.name"), 13),
                Table.Column.centred(text.of("report.standing"), 15),
                Table.Column.centred(text.of("report.delivery-way"), 33),
                Table.Column.centred(text.of("report.delivery-signature"), 17),
                Table.Column.centred(text.of("report.delivery-day"), 14));
        List<Table.Row> rows = record.attendees().stream()
                .<Table.Row>map(a -> Table.Row.of(
                        Integer.toString(a.number()), names.of(a), a.standing(), text.of("report.delivery-ways")))
                .toList();
        paper.table(new Table(columns, rows, Table.LINE));
    }
}
