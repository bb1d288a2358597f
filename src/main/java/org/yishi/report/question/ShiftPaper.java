package org.yishi.report.question;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.shift.QuestionShift;
import org.yishi.model.forum.shift.ShiftResult;
import org.yishi.office.write.chart.Chart;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.report.Headings;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.question.ShiftWords;

/**
 * What a deliberation changed, as a Word file for the township and for scholars: how it was asked, how many answered,
 * the scores before and after, who moved, group by group, and what the figures cannot tell.
 */
public final class ShiftPaper {
    /** More bars than these are read in the table. */
    private static final int MOST_BARS = 8;

    private static final int PLACES = 2;

    private final Press press;
    private final Text text;
    private final ShiftWords words;

    public ShiftPaper(Press press) {
        this.press = press;
        text = press.text();
        words = new ShiftWords(text);
    }

    /**
     * What the paper tells beside the figures.
     *
     * @param meeting the title of the meeting
     * @param day when it was
     * @param takenBack forms taken back or typed anew
     * @param twice forms typed a second time to check the first
     * @param differing answers in which the two typings differ
     */
    public record Facts(String meeting, LocalDate day, int takenBack, int twice, int differing) {}

    /**
     * Writes the file.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, ShiftResult result, Facts facts) {
        var title = text.of("questions.report-title", result.questionnaire().title());
        var tables = new ShiftTables(text);
        var paper = Paper.on(press.layout()).page(Page.COMPACT).title(title);
        var headings = new Headings(paper, text);
        headings.next(text.of("questions.report-1"));
        method(paper, result, facts);
        if (!result.shifts().isEmpty()) {
            headings.next(text.of("questions.report-2"));
            paper.body(words.counted(result));
            paper.chart(chart(result));
            paper.table(tables.overview(result));
            paper.flush(text.of("questions.report-stars"));
        }
        tables.choices(result).forEach(paper::table);
        paper.page(Page.FORM);
        if (!result.shifts().isEmpty()) {
            headings.next(text.of("questions.report-3"));
            paper.body(words.moved(result.turnout()));
            paper.table(tables.movers(result));
            paper.flush(text.of("questions.report-movers"));
        }
        if (!result.turnout().teams().isEmpty() && !result.shifts().isEmpty()) {
            headings.next(text.of("questions.report-4"));
            paper.table(tables.turnout(result));
            tables.teams(result).forEach(paper::table);
            paper.flush(text.of("questions.report-teams"));
        }
        paper.page(Page.COMPACT);
        said(paper, headings, result);
        headings.next(text.of("questions.report-6"));
        for (int i = 1; i <= 6; i++) {
            paper.body(limit(i));
        }
        paper.closing(press.committee(), press.today());
        paper.write(target, press.about(title));
    }

    private String limit(int number) {
        return switch (number) {
            case 1 -> text.of("questions.limit-1");
            case 2 -> text.of("questions.limit-2");
            case 3 -> text.of("questions.limit-3");
            case 4 -> text.of("questions.limit-4");
            case 5 -> text.of("questions.limit-5");
            default -> text.of("questions.limit-6");
        };
    }

    private void method(Paper paper, ShiftResult result, Facts facts) {
        paper.body(text.of(
                "questions.report-how",
                facts.meeting(),
                new Days(text).date(facts.day()),
                result.questionnaire().questions().size(),
                result.shifts().size()));
        paper.body(words.turnout(result.turnout()));
        if (result.turnout().uncoded() > 0) {
            paper.body(text.of("questions.report-uncoded", result.turnout().uncoded()));
        }
        if (facts.takenBack() > 0) {
            paper.body(text.of("questions.report-taken-back", facts.takenBack()));
        }
        if (facts.twice() > 0) {
            paper.body(text.of("questions.report-twice", facts.twice(), facts.differing()));
        }
    }

    /** Those that moved furthest, the furthest up first. */
    private Chart chart(ShiftResult result) {
        var shown = result.shifts().stream()
                .filter(shift -> shift.before().given() > 0 || shift.after().given() > 0)
                .sorted(Comparator.comparing(ShiftPaper::far).reversed())
                .limit(MOST_BARS)
                .sorted(Comparator.comparing(
                                (QuestionShift shift) -> shift.overall().orElse(Fraction.ZERO))
                        .reversed())
                .toList();
        var title = result.shifts().size() > MOST_BARS
                ? text.of("questions.chart-some", shown.size())
                : text.of("questions.chart");
        return new Chart(
                title,
                shown.stream().map(shift -> shift.question().words()).toList(),
                List.of(
                        new Chart.Series(
                                text.of("questions.wave.BEFORE"),
                                shown.stream()
                                        .map(s -> hundredths(s.before().grades().mean()))
                                        .toList()),
                        new Chart.Series(
                                text.of("questions.wave.AFTER"),
                                shown.stream()
                                        .map(s -> hundredths(s.after().grades().mean()))
                                        .toList())),
                PLACES);
    }

    private static Fraction far(QuestionShift shift) {
        var change = shift.overall().orElse(Fraction.ZERO);
        return new Fraction(Math.abs(change.numerator()), change.denominator());
    }

    private static long hundredths(Fraction mean) {
        return mean.decimal(PLACES).movePointRight(PLACES).longValueExact();
    }

    private void said(Paper paper, Headings headings, ShiftResult result) {
        if (result.said().isEmpty()) {
            return;
        }
        headings.next(text.of("questions.report-5"));
        int last = 0;
        for (var said : result.said()) {
            if (said.question().number() != last) {
                last = said.question().number();
                paper.heading(
                        2,
                        text.of("questions.form-numbered", last, said.question().words()));
            }
            paper.body(text.of("questions.report-said", words.wave(said.wave()), said.words()));
        }
    }
}
