package org.yishi.window.kit;

import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextFormatter;

/** A whole number, typed or stepped; whatever is typed, it stays within its bounds. */
public final class NumberBox {
    private final IntegerSpinnerValueFactory values;
    private final Spinner<Integer> spinner;

    public NumberBox(int least, int most, int value) {
        values = new IntegerSpinnerValueFactory(least, most, value);
        spinner = new Spinner<>(values);
        spinner.setEditable(true);
        spinner.setPrefWidth(96);
        spinner.getEditor()
                .setTextFormatter(new TextFormatter<>(
                        change -> change.getControlNewText().matches("[0-9]{0,4}") ? change : null));
        spinner.getEditor().focusedProperty().subscribe(focused -> {
            if (!focused) {
                value();
            }
        });
    }

    /** The control to show. */
    public Spinner<Integer> node() {
        return spinner;
    }

    /** The number as it was typed last; an empty field keeps the number before. */
    public int value() {
        var typed = spinner.getEditor().getText();
        int now = typed.isEmpty() ? values.getValue() : Integer.parseInt(typed);
        values.setValue(Math.clamp(now, values.getMin(), values.getMax()));
        spinner.getEditor().setText(values.getValue().toString());
        return values.getValue();
    }

    /** Sets the number, within its bounds. */
    public void set(int value) {
        values.setValue(Math.clamp(value, values.getMin(), values.getMax()));
    }

    /** Sets the highest number allowed. */
    public void most(int most) {
        values.setMax(most);
    }
}
