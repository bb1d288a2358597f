package org.yishi.window.survey;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.Work;
import org.yishi.desk.survey.SurveyPapers;
import org.yishi.model.survey.Survey;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.paper.Handing;

/** Writes the papers of a survey as Word files: forms and the list while it is open, the result then. */
final class PaperButtons {
    private static final int USUAL = 2;

    private final HBox root = Forms.row();

    PaperButtons(Kit kit, Work work, Survey survey) {
        var handing = new Handing(kit);
        var papers = new SurveyPapers(work, kit.text());
        var list = Forms.button(
                SurveyIds.LIST,
                Feather.LIST,
                kit.say("survey.paper-list"),
                () -> handing.word(
                        kit.say("survey.name-list", survey.title()), file -> papers.list(survey.id(), file, false)));
        if (survey.isOpen()) {
            ComboBox<Integer> perPage = Choosers.of(List.of(1, 2, 4), USUAL, each -> kit.say("survey.per-page", each));
            perPage.setId(SurveyIds.PER_PAGE);
            perPage.setAccessibleText(kit.say("survey.paper-forms"));
            root.getChildren()
                    .setAll(
                            perPage,
                            Forms.button(
                                    SurveyIds.FORMS,
                                    Feather.PRINTER,
                                    kit.say("survey.paper-forms"),
                                    () -> handing.word(
                                            kit.say("survey.name-forms", survey.title()),
                                            file -> papers.forms(survey.id(), file, perPage.getValue()))),
                            list);
        } else {
            root.getChildren()
                    .setAll(
                            Forms.button(
                                    SurveyIds.RESULT,
                                    Feather.FILE_TEXT,
                                    kit.say("survey.paper-result"),
                                    () -> handing.word(
                                            kit.say("survey.name-result", survey.title()),
                                            file -> papers.result(survey.id(), file))),
                            Forms.button(
                                    SurveyIds.ARCHIVE,
                                    kit.say("survey.paper-archive"),
                                    () -> handing.word(
                                            kit.say("survey.name-archive", survey.title()),
                                            file -> papers.resultForArchive(survey.id(), file))),
                            list);
        }
    }

    HBox root() {
        return root;
    }
}
