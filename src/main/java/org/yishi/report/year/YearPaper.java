package org.yishi.report.year;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.year.YearEntry;
import org.yishi.model.year.YearSheet;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Text;

/** 年度议事日历: what a year asks for, by day, with the law and how it stands; what was missed is said. */
public final class YearPaper {
    private final Press press;
    private final Text text;
    private final Days days;

    public YearPaper(Press press) {
        this.press = press;
        text = press.text();
        days = new Days(text);
    }

    /**
     * Writes the calendar.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, YearSheet sheet) {
        var title = text.of("year.paper-title", press.village().name(), sheet.year());
        var paper = Paper.on(press.layout()).page(Page.TURNED);
        paper.title(title);
        paper.blank();
        if (sheet.entries().isEmpty()) {
            paper.body(text.of("year.nothing"));
        } else {
            paper.table(table(sheet.entries()));
        }
        if (!sheet.away().isEmpty()) {
            paper.body(text.of("year.away-why"));
            sheet.away().forEach(one -> paper.body(text.of("year.away-line", one.name(), one.body())));
        }
        paper.closing(press.committee(), press.today());
        paper.write(target, press.about(title));
    }

    private Table table(List<YearEntry> entries) {
        var rows = new ArrayList<Row>();
        int quarter = 0;
        for (var entry : entries) {
            if (entry.quarter() != quarter) {
                quarter = entry.quarter();
                rows.add(Row.band(text.of("year.quarter", quarter)));
            }
            rows.add(Row.of(when(entry), entry.title(), entry.why(), state(entry)));
        }
        return new Table(
                List.of(
                        Column.left(text.of("year.column.when"), 9),
                        Column.left(text.of("year.column.what"), 18),
                        Column.left(text.of("year.column.why"), 18),
                        Column.centred(text.of("year.column.state"), 6)),
                rows,
                Table.LINE);
    }

    private String state(YearEntry entry) {
        return entry.isOverdue() ? text.of("year.overdue") : text.of("year.state", entry.state());
    }

    private String when(YearEntry entry) {
        return entry.on()
                .map(days::date)
                .orElseGet(() -> text.of("year.from-until", days.monthDay(entry.from()), days.monthDay(entry.until())));
    }
}
