package org.yishi.report.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yishi.model.survey.AskedPerson;
import org.yishi.model.survey.Survey;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.survey.SurveyWords;

/**
 * Who is asked, as a Word file for those who go from door to door: grid by grid in the order of the lots, then the
 * substitutes, with boxes for what became of each visit. Nothing on it says what anybody answered.
 */
public final class AskedPaper {
    private static final int TICKS = 5;

    private final Press press;
    private final Text text;
    private final SurveyWords words;

    public AskedPaper(Press press) {
        this.press = press;
        text = press.text();
        words = new SurveyWords(text);
    }

    /**
     * Writes the list.
     *
     * @param people in the order of the draw
     * @param withPhones whether their numbers stand on it, which must have a reason
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Survey survey, List<AskedPerson> people, boolean withPhones) {
        var title = text.of("survey.list-title", survey.title());
        var paper = Paper.on(press.layout()).page(Page.FORM).title(title);
        paper.flush(text.of(
                "survey.list-about",
                new Days(text).date(survey.openedOn()),
                survey.seed(),
                words.people(survey.method())));
        paper.flush(text.of("survey.list-care"));
        paper.table(new Table(columns(withPhones), rows(people, withPhones), Table.LINE));
        paper.flush(words.repeat(survey.seed()));
        paper.write(target, press.about(title));
    }

    private List<Column> columns(boolean withPhones) {
        var columns = new ArrayList<>(List.of(
                Column.centred(text.of("survey.column.place"), 6),
                Column.centred(text.of("survey.column.name"), 12),
                Column.centred(text.of("survey.column.group"), 9),
                Column.centred(text.of("survey.column.household"), 9),
                Column.left(text.of("survey.column.address"), 17)));
        if (withPhones) {
            columns.add(Column.centred(text.of("report.phone"), 14));
        }
        columns.addAll(List.of(
                Column.centred(text.of("survey.column.number"), 8),
                Column.centred(text.of("survey.tick-back"), 8),
                Column.centred(text.of("survey.tick-away"), 8),
                Column.centred(text.of("survey.tick-unwilling"), 9),
                Column.centred(text.of("survey.tick-unknown"), 8),
                Column.centred(text.of("report.note"), 9)));
        return columns;
    }

    private List<Table.Row> rows(List<AskedPerson> people, boolean withPhones) {
        var rows = new ArrayList<Table.Row>();
        var band = "";
        for (var person : people) {
            var grid = words.grid(person.asked().grid());
            var now = text.of(person.asked().substitute() ? "survey.band-substitutes" : "survey.band-asked", grid);
            if (!now.equals(band)) {
                rows.add(Table.Row.band(now));
                band = now;
            }
            rows.add(row(person, withPhones));
        }
        return rows;
    }

    private static Table.Row row(AskedPerson person, boolean withPhones) {
        var cells = new ArrayList<>(List.of(
                Integer.toString(person.asked().place()),
                person.name(),
                person.group(),
                person.household(),
                person.address()));
        if (withPhones) {
            cells.add(person.phone());
        }
        cells.add(Long.toString(person.asked().resident().value()));
        cells.addAll(Collections.nCopies(TICKS, ""));
        return new Table.Row.Cells(cells);
    }
}
