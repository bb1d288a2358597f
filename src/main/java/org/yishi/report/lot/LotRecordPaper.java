package org.yishi.report.lot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yishi.model.lot.Lot;
import org.yishi.model.lot.LotAnswer;
import org.yishi.model.lot.LotPerson;
import org.yishi.model.lot.Stratum;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.report.Numerals;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Quantities;
import org.yishi.text.Text;
import org.yishi.text.lot.LotWords;

/**
 * The record of a draw 抽签记录 as a Word file: from whom, how, the seed, the strata, who was drawn, who moved up for whom
 * and why, and the numbers of all who could be drawn, so that anybody can draw again.
 */
public final class LotRecordPaper {
    /** How many pieces such as 12-19 stand in one row: a row is never split over two pages. */
    private static final int PIECES = 60;

    private final Press press;
    private final Text text;
    private final LotWords words;
    private final Days days;

    public LotRecordPaper(Press press) {
        this.press = press;
        text = press.text();
        words = new LotWords(text);
        days = new Days(text);
    }

    /**
     * Writes the record.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, LotSheet sheet) {
        var lot = sheet.lot();
        var title = text.of("lot.paper-title", sheet.meeting().title());
        var paper = Paper.on(press.layout()).title(press.heading(title));
        head(paper, 1, "lot.paper-from");
        paper.body(text.of("lot.paper-frame", words.from(lot.terms()), lot.frame(), words.strata(lot.terms())));
        paper.body(words.size(lot.terms()));
        head(paper, 2, "lot.paper-how");
        paper.body(text.of("lot.paper-when", days.dateTime(lot.drawnAt()), words.seed(lot)));
        paper.body(text.of("lot.paper-method", lot.seed(), lot.terms().spare()));
        head(paper, 3, "lot.paper-strata");
        paper.table(strata(lot));
        head(paper, 4, "lot.paper-people");
        paper.table(people(sheet));
        head(paper, 5, "lot.paper-moves");
        moves(paper, sheet);
        head(paper, 6, "lot.paper-end");
        end(paper, sheet);
        paper.signatures(
                List.of(text.of("lot.sign-drawer"), text.of("lot.sign-watcher"), text.of("lot.sign-recorder")));
        annex(paper, lot);
        paper.write(target, press.about(title));
    }

    private void head(Paper paper, int number, String key) {
        paper.heading(1, text.of("minutes.item", new Numerals(text).of(number), text.of(key)));
    }

    private Table strata(Lot lot) {
        var rows = new ArrayList<Table.Row>();
        for (var s : lot.strata()) {
            long spare = lot.of(s).stream().filter(LotPerson::substitute).count();
            rows.add(Table.Row.of(
                    words.stratum(s),
                    Integer.toString(s.people()),
                    new Quantities(text).percent(s.people(), lot.frame()),
                    Integer.toString(s.seats()),
                    Long.toString(spare)));
        }
        rows.add(Table.Row.of(
                text.of("lot.paper-sum"),
                Integer.toString(lot.frame()),
                "",
                Integer.toString(lot.seats()),
                Long.toString(
                        lot.people().stream().filter(LotPerson::substitute).count())));
        return new Table(
                List.of(
                        Column.left(text.of("lot.column.stratum"), 40),
                        Column.centred(text.of("lot.column.people"), 15),
                        Column.centred(text.of("lot.column.share"), 15),
                        Column.centred(text.of("lot.as-drawn"), 15),
                        Column.centred(text.of("lot.substitute"), 15)),
                rows,
                Table.LINE);
    }

    private Table people(LotSheet sheet) {
        var rows = new ArrayList<Table.Row>();
        for (var stratum : sheet.lot().strata()) {
            var here = sheet.lot().of(stratum);
            if (!here.isEmpty()) {
                rows.add(Table.Row.band(words.stratum(stratum)));
                here.forEach(p -> rows.add(row(sheet, p)));
            }
        }
        return new Table(
                List.of(
                        Column.centred(text.of("lot.column.place"), 8),
                        Column.centred(text.of("lot.column.name"), 16),
                        Column.centred(text.of("lot.column.number"), 12),
                        Column.centred(text.of("lot.column.lot"), 20),
                        Column.centred(text.of("lot.column.as"), 14),
                        Column.left(text.of("lot.column.answer"), 30)),
                rows,
                Table.LINE);
    }

    private Table.Row row(LotSheet sheet, LotPerson p) {
        var as = !p.substitute() ? "lot.as-drawn" : p.isCalled() ? "lot.paper-moved-up" : "lot.substitute";
        return Table.Row.of(
                Integer.toString(p.place()),
                sheet.name(p),
                Long.toString(p.resident().value()),
                sheet.lot(p) + "…",
                text.of(as),
                p.isCalled() ? answer(p) : "");
    }

    private String answer(LotPerson p) {
        var word = text.of("lot.answer", p.answer());
        return p.reason().isEmpty() ? word : text.of("lot.answer-why", word, p.reason());
    }

    private void moves(Paper paper, LotSheet sheet) {
        var rows = new ArrayList<Table.Row>();
        for (var p : sheet.lot().people()) {
            sheet.instead(p)
                    .ifPresent(other -> rows.add(Table.Row.of(
                            sheet.name(p),
                            sheet.name(other),
                            other.reason(),
                            other.answeredAt()
                                    .map(at -> days.date(at.toLocalDate()))
                                    .orElse(""),
                            text.of("lot.answer", p.answer()))));
        }
        if (rows.isEmpty()) {
            paper.body(text.of("lot.paper-no-moves"));
            return;
        }
        paper.table(new Table(
                List.of(
                        Column.centred(text.of("lot.paper-moved-up"), 17),
                        Column.centred(text.of("lot.paper-instead"), 17),
                        Column.left(text.of("lot.paper-why"), 30),
                        Column.centred(text.of("lot.paper-day"), 20),
                        Column.centred(text.of("lot.column.answer"), 16)),
                rows,
                Table.LINE));
    }

    private void end(Paper paper, LotSheet sheet) {
        var lot = sheet.lot();
        paper.body(text.of(
                "lot.paper-answers",
                lot.answered(LotAnswer.COMES),
                lot.answered(LotAnswer.DECLINES),
                lot.answered(LotAnswer.OPEN)));
        paper.body(text.of(
                "lot.paper-taking",
                sheet.taking(),
                sheet.drawnTaking(),
                new Quantities(text).percent(sheet.drawnTaking(), sheet.taking())));
        sheet.voided()
                .forEach(old -> paper.body(text.of(
                        "lot.voided-line",
                        days.dateTime(old.drawnAt()),
                        old.seats(),
                        old.seed(),
                        old.voidReason().orElse(""))));
    }

    /** The numbers of all who could be drawn: with the seed they are enough to draw again. */
    private void annex(Paper paper, Lot lot) {
        paper.page(Page.UPRIGHT).title(text.of("lot.paper-annex"));
        paper.body(text.of("lot.paper-annex-how", lot.seed(), lot.frame(), lot.seats()));
        var rows = new ArrayList<Table.Row>();
        for (var stratum : lot.strata()) {
            rows.addAll(numbers(stratum));
        }
        paper.table(new Table(
                List.of(Column.left(text.of("lot.column.stratum"), 30), Column.left(text.of("lot.paper-numbers"), 70)),
                rows,
                Table.LINE));
    }

    private List<Table.Row> numbers(Stratum stratum) {
        var pieces = Arrays.asList(stratum.numbers().split(",", -1));
        var rows = new ArrayList<Table.Row>();
        for (int i = 0; i < pieces.size(); i += PIECES) {
            var name = i == 0
                    ? text.of("lot.paper-stratum-of", words.stratum(stratum), stratum.people(), stratum.seats())
                    : "";
            rows.add(Table.Row.of(name, String.join(", ", pieces.subList(i, Math.min(pieces.size(), i + PIECES)))));
        }
        return rows;
    }
}
