package org.yishi.window.survey;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.model.survey.Answer;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.Survey;
import org.yishi.model.survey.SurveyResult;
import org.yishi.model.survey.SurveyResult.GridResult;
import org.yishi.model.topic.TopicState;
import org.yishi.text.survey.SurveyWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** What the forms come to: bars with words and numbers, what they mean for the matter, grid by grid, and remarks. */
final class ResultPane {
    private final Kit kit;
    private final SurveyWords words;
    private final boolean isOpen;
    private final Map<Step, StepBar> bars = new EnumMap<>(Step.class);
    private final Label answered = Forms.wrapped("");
    private final Label satisfied = Forms.wrapped("");
    private final Label outcome = Forms.wrapped("");
    private final GridPane grids = new GridPane(16, 6);
    private final VBox remarks = new VBox(4);
    private final VBox root;

    /** A result; while it is open it can be closed by {@code close}. */
    ResultPane(Kit kit, boolean isOpen, Runnable close) {
        this.kit = kit;
        this.isOpen = isOpen;
        words = new SurveyWords(kit.text());
        answered.setId(SurveyIds.ANSWERED);
        satisfied.setId(SurveyIds.SATISFIED);
        outcome.setId(SurveyIds.OUTCOME);
        outcome.getStyleClass().add(Looks.HEADING);
        var steps = new GridPane(10, 6);
        for (var step : Step.bestFirst()) {
            var bar = new StepBar(words, step);
            bars.put(step, bar);
            steps.addRow(steps.getRowCount(), bar.name(), bar.bar(), bar.count(), bar.percent());
            GridPane.setHalignment(bar.count(), HPos.RIGHT);
            GridPane.setHalignment(bar.percent(), HPos.RIGHT);
            GridPane.setHgrow(bar.bar(), Priority.ALWAYS);
        }
        var body = new VBox(10, steps, answered, satisfied, outcome, grids, remarks);
        var scroll = Forms.scrolled(body);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = isOpen ? new VBox(10, scroll, closing(close)) : body;
        root.getStyleClass().add(isOpen ? "survey-side" : "survey-result");
        root.getStyleClass().add(Looks.CARD);
    }

    VBox root() {
        return root;
    }

    void show(Survey survey, SurveyResult result, TopicState state) {
        bars.forEach((step, bar) -> bar.show(result.of(step), result.answers()));
        answered.setText(words.answered(result));
        satisfied.setText(words.satisfied(result));
        outcome.setText(survey.end()
                .map(end -> kit.say("survey.two", words.verdict(end.result().verdict()), words.became(end)))
                .orElseGet(() -> kit.say("survey.if-closed", words.willBe(result.verdict(), state))));
        byGrid(result);
        remarks(survey);
    }

    private Button closing(Runnable close) {
        var button = Forms.button(SurveyIds.CLOSE, kit.say("survey.close"), close);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void byGrid(SurveyResult result) {
        grids.getChildren().clear();
        if (result.grids().size() < 2) {
            return;
        }
        grids.addRow(
                0,
                Forms.heading(kit.say("survey.by-grid")),
                Forms.heading(kit.say("survey.grid-answers")),
                Forms.heading(kit.say("survey.satisfied-short")));
        for (GridResult each : result.grids()) {
            var name = Forms.wrapped(words.grids(each.grids()));
            GridPane.setHgrow(name, Priority.ALWAYS);
            grids.addRow(
                    grids.getRowCount(),
                    name,
                    figure(kit.say("survey.of-number", each.answers(), each.asked())),
                    figure(kit.say(
                            "survey.number-percent",
                            each.satisfied(),
                            words.percent(each.satisfied(), each.answers()))));
        }
        if (result.grids().stream().anyMatch(g -> g.grids().size() > 1)) {
            grids.add(Forms.muted(kit.say("survey.few-hint")), 0, grids.getRowCount(), 3, 1);
        }
    }

    private static Label figure(String words) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Beside the forms being typed in they stand in the list of the last ones. */
    private void remarks(Survey survey) {
        remarks.getChildren().clear();
        if (isOpen) {
            return;
        }
        var said = survey.answers().stream()
                .map(Answer::remark)
                .filter(remark -> !remark.isBlank())
                .toList();
        if (!said.isEmpty()) {
            remarks.getChildren().add(Forms.heading(kit.say("survey.remarks", said.size())));
            said.forEach(remark -> remarks.getChildren().add(Forms.wrapped(kit.say("survey.quote", remark))));
        }
    }
}
