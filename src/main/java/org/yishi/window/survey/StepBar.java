package org.yishi.window.survey;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.yishi.model.survey.Step;
import org.yishi.text.survey.SurveyWords;

/** How many chose a step: its name, a bar as long as its share, the number and the share. */
final class StepBar {
    private final SurveyWords words;
    private final Label name;
    private final Region fill = new Region();
    private final Pane bar = new Pane(fill);
    private final Label count = new Label();
    private final Label percent = new Label();
    private double share;

    StepBar(SurveyWords words, Step step) {
        this.words = words;
        name = new Label(words.step(step));
        name.setMinWidth(Region.USE_PREF_SIZE);
        count.setId(SurveyIds.bar(step));
        count.setMinWidth(Region.USE_PREF_SIZE);
        percent.setMinWidth(Region.USE_PREF_SIZE);
        // Its length is the share of the room; a pane would give it the length it asks for.
        fill.setManaged(false);
        bar.getStyleClass().add("survey-bar");
        fill.getStyleClass().add(step.isSatisfied() ? "survey-bar-full" : "survey-bar-pale");
        bar.widthProperty().subscribe(this::measure);
        bar.heightProperty().subscribe(this::measure);
    }

    Label name() {
        return name;
    }

    Pane bar() {
        return bar;
    }

    Label count() {
        return count;
    }

    Label percent() {
        return percent;
    }

    void show(int many, int all) {
        share = all == 0 ? 0 : (double) many / all;
        count.setText(Integer.toString(many));
        percent.setText(words.percent(many, all));
        measure();
    }

    private void measure() {
        fill.resizeRelocate(0, 0, bar.getWidth() * share, bar.getHeight());
    }
}
