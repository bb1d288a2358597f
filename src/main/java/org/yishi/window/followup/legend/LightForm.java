package org.yishi.window.followup.legend;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.sight.Gauge;
import org.yishi.model.sight.Hue;
import org.yishi.model.sight.Light;
import org.yishi.model.sight.Sign;
import org.yishi.model.task.TaskState;
import org.yishi.text.Text;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;

/** The light that is chosen: its word, colour and shape, and when it is given. Each change is told at once. */
final class LightForm {
    private final Consumer<Light> changed;
    private final TextField word = new TextField();
    private final ComboBox<Hue> hue;
    private final ComboBox<Sign> sign;
    private final Map<TaskState, CheckBox> states = new EnumMap<>(TaskState.class);
    private final List<BoundLine> bounds;
    private final VBox root;
    private boolean showing;

    LightForm(Text text, Consumer<Light> changed) {
        this.changed = changed;
        hue = Choosers.of(List.of(Hue.values()), Hue.GREY, value -> text.of("followup.hue", value));
        sign = Choosers.of(
                List.of(Sign.values()), Sign.RING, value -> value.mark() + " " + text.of("followup.sign", value));
        word.textProperty().subscribe((_, _) -> tell());
        hue.setOnAction(_ -> tell());
        sign.setOnAction(_ -> tell());
        bounds = Stream.of(Gauge.values())
                .map(gauge -> new BoundLine(text, gauge, this::tell))
                .toList();
        var measures = new GridPane(12, 8);
        bounds.forEach(line -> line.addTo(measures, text));
        var wordField = Forms.field(LegendIds.WORD, text.of("followup.legend.word-name"), word);
        HBox.setHgrow(wordField, Priority.ALWAYS);
        root = new VBox(
                12,
                new HBox(
                        12,
                        wordField,
                        Forms.field(LegendIds.HUE, text.of("followup.legend.hue"), hue),
                        Forms.field(LegendIds.SIGN, text.of("followup.legend.sign"), sign)),
                Forms.heading(text.of("followup.legend.states")),
                boxes(text),
                Forms.muted(text.of("followup.legend.states.hint")),
                Forms.heading(text.of("followup.legend.bounds")),
                measures,
                Forms.muted(text.of("followup.legend.bounds.hint")));
    }

    VBox root() {
        return root;
    }

    void focus() {
        word.requestFocus();
        word.selectAll();
    }

    void show(Light light) {
        showing = true;
        word.setText(light.word());
        hue.setValue(light.hue());
        sign.setValue(light.sign());
        states.forEach((state, box) -> box.setSelected(light.states().contains(state)));
        bounds.forEach(line -> line.show(light.bounds().stream()
                .filter(bound -> bound.gauge() == line.gauge())
                .findFirst()));
        showing = false;
    }

    private void tell() {
        if (!showing) {
            changed.accept(light());
        }
    }

    private Light light() {
        return new Light(
                word.getText(),
                hue.getValue(),
                sign.getValue(),
                states.entrySet().stream()
                        .filter(entry -> entry.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                bounds.stream().map(BoundLine::bound).flatMap(Optional::stream).toList());
    }

    private FlowPane boxes(Text text) {
        var pane = new FlowPane(16, 8);
        for (var state : TaskState.values()) {
            var box = new CheckBox(text.of("followup.state", state));
            box.setId(LegendIds.state(state));
            box.setOnAction(_ -> tell());
            states.put(state, box);
            pane.getChildren().add(box);
        }
        return pane;
    }
}
