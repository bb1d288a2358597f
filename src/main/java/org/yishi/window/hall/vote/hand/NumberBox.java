package org.yishi.window.hall.vote.hand;

import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.body.Measure;

/**
 * A big number: digits typed and Enter, or + and − (keys, Up and Down, or the buttons). What is typed is kept on Enter
 * and when the field is left.
 */
public final class NumberBox {
    private final Figure figure;
    private final VBox root;

    /** A box; {@code set} is told a typed number, {@code add} a step, {@code next} that Enter asks for the next box. */
    public NumberBox(String id, String name, Measure measure, LongConsumer set, LongConsumer add, Runnable next) {
        figure = new Figure(id, name, measure, new Figure.Keeps(set, add, next));
        var field = figure.field();
        field.getStyleClass().add("big-number");
        HBox.setHgrow(field, Priority.ALWAYS);
        var label = new Label(name);
        label.getStyleClass().add("big-number-name");
        label.setLabelFor(field);
        root = new VBox(2, label, new HBox(4, step(id + "-less", "−", -1), field, step(id + "-more", "+", 1)));
    }

    public VBox root() {
        return root;
    }

    public void focus() {
        figure.focus();
    }

    /** Shows a number, unless another is being typed. */
    public void show(long value) {
        figure.show(value);
    }

    /** Shows a number in place of what was typed: the file did not take that. */
    void restore(long value) {
        figure.restore(value);
    }

    private Button step(String id, String sign, long by) {
        var button = new Button(sign);
        button.setId(id);
        button.getStyleClass().add("big-step");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> figure.step(by));
        return button;
    }
}
