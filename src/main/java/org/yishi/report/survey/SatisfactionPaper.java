package org.yishi.report.survey;

import java.nio.file.Path;
import java.util.List;
import org.yishi.model.survey.Answer;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.Survey;
import org.yishi.model.survey.SurveyResult;
import org.yishi.model.topic.Topic;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Span;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.survey.SurveyWords;

/** The result of a survey as a Word file: how many answered, how satisfied they are, what follows, how it was drawn. */
public final class SatisfactionPaper {
    /** Rows that just hold a line, so that a plain result stays on one page. */
    private static final int LOW = 370;

    private final Press press;
    private final Text text;
    private final SurveyWords words;

    public SatisfactionPaper(Press press) {
        this.press = press;
        text = press.text();
        words = new SurveyWords(text);
    }

    /**
     * Writes the file.
     *
     * @param result as it was closed, or so far, which the paper says
     * @param withRemarks whether the remarks stand on it in full: not on what is posted, as they may name people
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Survey survey, Topic topic, SurveyResult result, boolean withRemarks) {
        var title = text.of("survey.result-title", survey.title());
        var paper = Paper.on(press.layout()).page(Page.COMPACT).title(title);
        if (survey.isOpen()) {
            paper.subtitle(text.of("survey.result-so-far"));
        }
        paper.body(Span.strong(text.of("survey.result-label")), Span.plain(words.result(result)));
        survey.end().ifPresent(end -> paper.body(Span.plain(words.became(end))));
        paper.table(steps(result));
        if (result.grids().size() > 1) {
            paper.table(grids(result));
        }
        // Before the annexes, so that who issues it never stands on a page alone.
        var day = survey.end()
                .map(end -> end.at().toLocalDate())
                .orElse(press.now().toLocalDate());
        paper.closing(press.committee(), new Days(text).date(day));
        paper.table(facts(survey, topic));
        if (withRemarks) {
            remarks(paper, survey);
        }
        paper.write(target, press.about(title));
    }

    private Table facts(Survey survey, Topic topic) {
        return new Table(
                List.of(Column.left(text.of("survey.fact"), 2), Column.left(text.of("survey.fact-what"), 10)),
                List.of(
                        Row.of(
                                text.of("survey.fact-matter"),
                                text.of("survey.number-title", topic.number(), topic.title())),
                        Row.of(text.of("survey.fact-drawn"), words.method(survey.method())),
                        Row.of(
                                text.of("survey.seed"),
                                text.of("survey.two", survey.seed(), words.repeat(survey.seed()))),
                        Row.of(text.of("survey.fact-counted"), text.of("survey.result-counting"))),
                LOW);
    }

    private Table steps(SurveyResult result) {
        return new Table(
                List.of(
                        Column.left(text.of("survey.how-satisfied"), 5),
                        Column.right(text.of("survey.forms-count"), 2),
                        Column.right(text.of("survey.share"), 2)),
                Step.bestFirst().stream()
                        .map(step -> Row.of(
                                step.number() + "  " + words.step(step),
                                Integer.toString(result.of(step)),
                                words.percent(result.of(step), result.answers())))
                        .toList(),
                LOW);
    }

    private Table grids(SurveyResult result) {
        return new Table(
                List.of(
                        Column.left(text.of("survey.by-grid"), 5),
                        Column.right(text.of("survey.grid-asked"), 2),
                        Column.right(text.of("survey.grid-answers"), 2),
                        Column.right(text.of("survey.grid-satisfied"), 3),
                        Column.right(text.of("survey.share"), 2)),
                result.grids().stream()
                        .map(g -> Row.of(
                                words.grids(g.grids()),
                                Integer.toString(g.asked()),
                                Integer.toString(g.answers()),
                                Integer.toString(g.satisfied()),
                                words.percent(g.satisfied(), g.answers())))
                        .toList(),
                LOW);
    }

    private void remarks(Paper paper, Survey survey) {
        var said = survey.answers().stream()
                .map(Answer::remark)
                .filter(remark -> !remark.isBlank())
                .toList();
        if (said.isEmpty()) {
            return;
        }
        paper.table(new Table(
                List.of(Column.left(text.of("survey.remarks", said.size()), 1)),
                said.stream().map(Row::of).toList(),
                Table.LINE));
    }
}
