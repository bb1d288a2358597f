package org.yishi.desk.survey;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.model.Outcome;
import org.yishi.model.id.SurveyId;
import org.yishi.model.survey.Survey;
import org.yishi.report.Press;
import org.yishi.report.survey.AskedPaper;
import org.yishi.report.survey.FormPaper;
import org.yishi.report.survey.SatisfactionPaper;
import org.yishi.text.Text;

/**
 * Writes the papers of a survey as Word files. A file that is there is replaced only once the new one is whole.
 *
 * <pre>{@code
 * papers.forms(survey, Path.of("测评表.docx"), 2);           // two on a page
 * papers.list(survey, Path.of("名单.docx"), false);           // without phone numbers
 * papers.result(survey, Path.of("测评结果.docx"));
 * }</pre>
 */
public final class SurveyPapers {
    private final Work work;
    private final Surveys surveys;
    private final AskedList asked;
    private final Text text;

    public SurveyPapers(Work work, Text text) {
        this.work = work;
        this.text = text;
        surveys = new Surveys(work);
        asked = new AskedList(work);
    }

    /** 测评表: {@code perPage} of them, 1, 2 or 4, on an A4 page. */
    public Outcome<Path> forms(SurveyId id, Path target, int perPage) {
        return write(id, target, survey -> new FormPaper(press()).write(target, survey, perPage));
    }

    /** 抽中名单 for those who go from door to door. */
    public Outcome<Path> list(SurveyId id, Path target, boolean withPhones) {
        return write(id, target, survey -> new AskedPaper(press()).write(target, survey, asked.of(survey), withPhones));
    }

    /** 测评结果 to be posted, without remarks; so far where the survey is open. */
    public Outcome<Path> result(SurveyId id, Path target) {
        return result(id, target, false);
    }

    /** 测评结果 for the archive, with every remark as it was written. */
    public Outcome<Path> resultForArchive(SurveyId id, Path target) {
        return result(id, target, true);
    }

    private Outcome<Path> result(SurveyId id, Path target, boolean withRemarks) {
        return write(
                id,
                target,
                survey -> new SatisfactionPaper(press())
                        .write(target, survey, surveys.topic(survey), surveys.result(survey), withRemarks));
    }

    private Outcome<Path> write(SurveyId id, Path target, Consumer<Survey> paper) {
        var survey = surveys.find(id);
        return survey.isEmpty()
                ? Outcome.refused("survey.wrong.gone")
                : Written.to(target, () -> paper.accept(survey.get()));
    }

    private Press press() {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Press.standard(text, village, work.now());
    }
}
