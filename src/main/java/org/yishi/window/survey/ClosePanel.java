package org.yishi.window.survey;

import javafx.scene.layout.VBox;
import org.yishi.desk.survey.Surveys;
import org.yishi.model.survey.Survey;
import org.yishi.model.topic.Topic;
import org.yishi.text.survey.SurveyWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** Says what will become of the matter before a survey is closed: that cannot be undone. */
final class ClosePanel {
    private final Kit kit;
    private final Surveys desk;
    private final Survey survey;
    private final Topic topic;
    private final SurveyWords words;

    ClosePanel(Kit kit, Surveys desk, Survey survey, Topic topic) {
        this.kit = kit;
        this.desk = desk;
        this.survey = survey;
        this.topic = topic;
        words = new SurveyWords(kit.text());
    }

    void ask() {
        var result = desk.result(survey);
        var will = Forms.wrapped(words.willBe(result.verdict(), topic.state()));
        will.getStyleClass().add(Looks.HEADING);
        var sure = Forms.primary(SurveyIds.CLOSE_SURE, kit.say("survey.close-sure"), this::close);
        var panel = new VBox(
                14,
                Forms.heading(kit.say("survey.close-ask")),
                Forms.wrapped(words.answered(result)),
                Forms.wrapped(words.satisfied(result)),
                will,
                Forms.muted(kit.say("survey.close-hint")),
                Forms.row(
                        Forms.gap(),
                        Forms.button(SurveyIds.CLOSE_NOT, kit.say("survey.close-not"), kit.notices()::closePanel),
                        sure));
        panel.getStyleClass().add(Looks.PANEL);
        kit.notices().panel(panel);
        sure.requestFocus();
    }

    private void close() {
        kit.notices().closePanel();
        kit.act(() -> desk.close(survey.id()), end -> kit.notices().say(words.became(end)));
    }
}
