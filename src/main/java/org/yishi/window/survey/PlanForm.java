package org.yishi.window.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.survey.Surveys;
import org.yishi.model.survey.Share;
import org.yishi.model.survey.SurveyPlan;
import org.yishi.text.survey.SurveyWords;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.NumberBox;

/** Asks for what is laid down before a survey is opened. */
final class PlanForm {
    private static final int MOST = 9999;
    private static final List<Share> SHARES = Stream.of(30, 50, 60, 70, 75, 80, 85, 90, 95, 100)
            .map(Share::percent)
            .toList();

    private final TextField title = new TextField();
    private final TextField seed = new TextField();
    private final NumberBox size;
    private final ComboBox<Share> threshold;
    private final ComboBox<Share> least;
    private final CheckBox withoutDoers;
    private final List<CheckBox> grids = new ArrayList<>();
    private final List<String> names;
    private final VBox root;

    PlanForm(Kit kit, Surveys.Start start, Runnable changed) {
        var plan = start.plan();
        var words = new SurveyWords(kit.text());
        names = start.grids();
        title.setText(plan.title());
        size = new NumberBox(1, MOST, plan.size());
        seed.setText(Long.toString(plan.seed()));
        seed.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("[0-9]{0,15}") ? change : null));
        threshold = shares(words, plan.threshold());
        least = shares(words, plan.least());
        withoutDoers = new CheckBox(kit.say("survey.without-doers"));
        withoutDoers.setId(SurveyIds.WITHOUT_DOERS);
        withoutDoers.setSelected(plan.withoutDoers());
        withoutDoers.setWrapText(true);
        for (int i = 0; i < names.size(); i++) {
            var box = new CheckBox(names.get(i));
            box.setMnemonicParsing(false);
            box.setId(SurveyIds.ofGrid(i));
            box.setSelected(true);
            box.selectedProperty().subscribe((_, _) -> changed.run());
            grids.add(box);
        }
        root = new VBox(
                14,
                Forms.field(SurveyIds.TITLE, kit.say("survey.asked-about"), title),
                row(
                        Forms.field(SurveyIds.SIZE, kit.say("survey.size"), size.node()),
                        Forms.field(SurveyIds.THRESHOLD, kit.say("survey.threshold"), threshold),
                        Forms.field(SurveyIds.LEAST, kit.say("survey.least"), least)),
                Forms.muted(kit.say("survey.threshold-hint")),
                Forms.field(SurveyIds.SEED, kit.say("survey.seed"), seed),
                Forms.muted(kit.say("survey.seed-hint")),
                withoutDoers,
                grids(kit));
        size.node().valueProperty().subscribe((_, _) -> changed.run());
        size.node().getEditor().textProperty().subscribe((_, _) -> changed.run());
        seed.textProperty().subscribe((_, _) -> changed.run());
        withoutDoers.selectedProperty().subscribe((_, _) -> changed.run());
    }

    VBox root() {
        return root;
    }

    void focus() {
        size.node().getEditor().requestFocus();
        size.node().getEditor().selectAll();
    }

    /** The plan as it stands; an empty seed is 0. */
    SurveyPlan plan() {
        return new SurveyPlan(
                title.getText(),
                seed(),
                typedSize(),
                chosen(),
                withoutDoers.isSelected(),
                threshold.getValue(),
                least.getValue());
    }

    long seed() {
        return seed.getText().isEmpty() ? 0 : Long.parseLong(seed.getText());
    }

    /** Whether any grid is asked, where there are grids. */
    boolean asksSomebody() {
        return grids.isEmpty() || grids.stream().anyMatch(CheckBox::isSelected);
    }

    /** As typed: reading the box itself would write into what is being typed. */
    private int typedSize() {
        var typed = size.node().getEditor().getText();
        return typed.isEmpty() ? 1 : Math.clamp(Integer.parseInt(typed), 1, MOST);
    }

    /** All grids mean the whole village, with those who live in none. */
    private List<String> chosen() {
        var chosen = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            if (grids.get(i).isSelected()) {
                chosen.add(names.get(i));
            }
        }
        return chosen.size() == names.size() ? List.of() : chosen;
    }

    private VBox grids(Kit kit) {
        if (grids.size() < 2) {
            return new VBox();
        }
        var flow = new FlowPane(16, 8);
        flow.getChildren().addAll(grids);
        return new VBox(6, Forms.heading(kit.say("survey.grids")), flow);
    }

    private static ComboBox<Share> shares(SurveyWords words, Share chosen) {
        var offered = Stream.concat(SHARES.stream(), Stream.of(chosen, new Share(2, 3)))
                .distinct()
                .sorted((a, b) ->
                        Long.compare((long) a.numerator() * b.denominator(), (long) b.numerator() * a.denominator()))
                .toList();
        return Choosers.of(offered, chosen, words::share);
    }

    private static HBox row(VBox... fields) {
        var row = new HBox(12, fields);
        for (var field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return row;
    }
}
