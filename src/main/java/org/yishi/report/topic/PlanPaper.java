package org.yishi.report.topic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.topic.Planned;
import org.yishi.model.topic.Standing;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Press;
import org.yishi.text.Text;

/** The matters planned for a year 年度议题计划表: one table, quarter by quarter, with what became of each. */
public final class PlanPaper {
    private final Press press;
    private final Text text;

    public PlanPaper(Press press) {
        this.press = press;
        text = press.text();
    }

    /**
     * One line.
     *
     * @param body the name of the body before which it comes; empty where open
     * @param became where it stands and what is next
     */
    public record Line(Standing standing, Planned planned, String body, String became) {}

    /**
     * Writes the table.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, int year, List<Line> lines) {
        var title = text.of("topics.plan.paper-title", press.village().name(), year);
        var paper = Paper.on(press.layout()).page(Page.TURNED);
        paper.title(title);
        paper.blank();
        if (lines.isEmpty()) {
            paper.body(text.of("topics.plan.paper-empty"));
        } else {
            paper.table(table(lines));
        }
        paper.closing(press.committee(), press.today());
        paper.write(target, press.about(title));
    }

    private Table table(List<Line> lines) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new Row.Cells(cells(i + 1, lines.get(i))));
        }
        return new Table(
                List.of(
                        Column.centred(text.of("topics.plan.column.no"), 4),
                        Column.centred(text.of("topics.plan.column.quarter"), 8),
                        Column.centred(text.of("topics.plan.column.number"), 7),
                        Column.left(text.of("topics.plan.column.title"), 16),
                        Column.left(text.of("topics.plan.column.touches"), 9),
                        Column.left(text.of("topics.plan.column.body"), 10),
                        Column.left(text.of("topics.plan.column.note"), 9),
                        Column.left(text.of("topics.plan.column.became"), 14)),
                rows,
                Table.LINE);
    }

    private List<String> cells(int place, Line line) {
        var topic = line.standing().topic();
        var planned = line.planned();
        return List.of(
                Integer.toString(place),
                planned.quarter()
                        .map(quarter -> text.of("topics.plan.quarter", quarter))
                        .orElseGet(() -> text.of("topics.plan.all-year")),
                topic.number(),
                topic.title(),
                topic.filing().touches(),
                line.body(),
                planned.note(),
                line.became());
    }
}
