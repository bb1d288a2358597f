package org.yishi.report.matter;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.survey.Answer;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.Survey;
import org.yishi.model.survey.SurveyResult;
import org.yishi.model.topic.Station;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.survey.SurveyWords;

/** What residents said of a matter when they were asked; nobody's answer bears a name. */
final class SurveyPart {
    private final DossierSheet sheet;
    private final Text text;
    private final SurveyWords words;

    SurveyPart(DossierSheet sheet) {
        this.sheet = sheet;
        text = sheet.text();
        words = new SurveyWords(text);
    }

    void write(List<Survey> surveys) {
        if (surveys.isEmpty()) {
            return;
        }
        sheet.part(Station.EVALUATION);
        surveys.forEach(this::write);
    }

    private void write(Survey survey) {
        sheet.sub(text.of("matter.paper.on", new Days(text).date(survey.openedOn()), survey.title()));
        sheet.plain(words.method(survey.method()));
        if (survey.end().isEmpty()) {
            sheet.plain(text.of("matter.survey-open"));
            return;
        }
        var end = survey.end().get();
        sheet.plain(words.result(end.result()));
        sheet.plain(words.became(end));
        steps(end.result());
        var remarks = survey.answers().stream()
                .map(Answer::remark)
                .filter(remark -> !remark.isBlank())
                .toList();
        if (!remarks.isEmpty()) {
            sheet.plain(text.of("matter.paper.remarks", remarks.size()));
            for (int i = 0; i < remarks.size(); i++) {
                sheet.plain(text.of("matter.paper.remark", i + 1, remarks.get(i).strip()));
            }
        }
    }

    private void steps(SurveyResult result) {
        var rows = new ArrayList<List<String>>();
        Step.bestFirst()
                .forEach(step -> rows.add(List.of(
                        words.step(step),
                        Integer.toString(result.of(step)),
                        words.percent(result.of(step), result.answers()))));
        sheet.table(
                List.of(
                        Column.left(text.of("matter.paper.step"), 6),
                        Column.centred(text.of("matter.paper.answers"), 3),
                        Column.centred(text.of("matter.paper.share"), 3)),
                rows);
    }
}
