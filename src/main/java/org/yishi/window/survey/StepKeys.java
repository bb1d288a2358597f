package org.yishi.window.survey;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.model.survey.Step;
import org.yishi.text.Text;
import org.yishi.text.survey.SurveyWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** The five steps as keys, in the order of the form; the one pressed bears a tick, so that no colour is needed. */
final class StepKeys {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final String TICK = "✓";

    private final Map<Step, Button> keys = new EnumMap<>(Step.class);
    private final Map<Step, Label> ticks = new EnumMap<>(Step.class);
    private final FlowPane root = new FlowPane(8, 8);
    private Optional<Step> chosen = Optional.empty();

    StepKeys(Text text, Consumer<Step> pressed) {
        for (var step : Step.bestFirst()) {
            var tick = new Label("");
            tick.getStyleClass().add("survey-tick");
            var number = new Label(Integer.toString(step.number()));
            number.getStyleClass().add("survey-number");
            var name = new Label(new SurveyWords(text).step(step));
            name.getStyleClass().add(Looks.CENTRED);
            var head = Forms.row(tick, number);
            head.setAlignment(Pos.CENTER);
            var words = new VBox(head, name);
            words.getStyleClass().add("survey-key-words");
            var key = Forms.button(SurveyIds.step(step), "", () -> pressed.accept(step));
            key.setGraphic(words);
            key.setAccessibleText(step.number() + " " + name.getText());
            key.getStyleClass().add("survey-key");
            name.setMinWidth(Region.USE_PREF_SIZE);
            key.setFocusTraversable(false);
            keys.put(step, key);
            ticks.put(step, tick);
            root.getChildren().add(key);
        }
    }

    FlowPane root() {
        return root;
    }

    Optional<Step> chosen() {
        return chosen;
    }

    void choose(Optional<Step> step) {
        chosen = step;
        keys.forEach((each, key) -> {
            boolean is = step.filter(each::equals).isPresent();
            key.pseudoClassStateChanged(MARKED, is);
            ticks.getOrDefault(each, new Label()).setText(is ? TICK : "");
        });
    }
}
