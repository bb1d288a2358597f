package org.yishi.window.hall.vote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.body.Measure;

/**
 * A big number: digits typed and Enter, or + and − (keys, Up and Down, or the buttons). What is typed is kept on Enter
 * and when the field is left.
 */
final class NumberBox {
    private final Measure measure;
    private final LongConsumer set;
    private final LongConsumer add;
    private final Runnable next;
    private final TextField field = new TextField("0");
    private final VBox root;
    private long shown;

    /** A box; {@code set} is told a typed number, {@code add} a step, {@code next} that Enter asks for the next box. */
    NumberBox(String id, String name, Measure measure, LongConsumer set, LongConsumer add, Runnable next) {
        this.measure = measure;
        this.set = set;
        this.add = add;
        this.next = next;
        field.setId(id);
        field.getStyleClass().add("big-number");
        field.setPrefColumnCount(measure == Measure.AREA ? 6 : 3);
        field.setMinWidth(0);
        field.setAccessibleText(name);
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                field.selectAll();
            } else {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        HBox.setHgrow(field, Priority.ALWAYS);
        var label = new Label(name);
        label.getStyleClass().add("big-number-name");
        label.setLabelFor(field);
        root = new VBox(2, label, new HBox(4, step(id + "-less", "−", -1), field, step(id + "-more", "+", 1)));
    }

    VBox root() {
        return root;
    }

    void focus() {
        field.requestFocus();
    }

    /** Shows a number, unless another is being typed. */
    void show(long value) {
        boolean typing = field.isFocused() && !field.getText().equals(words(shown));
        shown = value;
        if (!typing) {
            field.setText(words(value));
            if (field.isFocused()) {
                field.selectAll();
            }
        }
    }

    private Button step(String id, String sign, long by) {
        var button = new Button(sign);
        button.setId(id);
        button.getStyleClass().add("big-step");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> step(by));
        return button;
    }

    private void step(long by) {
        commit();
        add.accept(measure == Measure.AREA ? by * 100 : by);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(1);
            case DOWN -> step(-1);
            case ENTER -> {
                commit();
                next.run();
            }
            case ESCAPE -> {
                field.setText(words(shown));
                field.selectAll();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        var sign = event.getCharacter();
        if (sign.equals("+") || sign.equals("=") || sign.equals("-")) {
            step(sign.equals("-") ? -1 : 1);
            event.consume();
        } else if (!sign.isEmpty() && sign.charAt(0) >= ' ' && !allowed(sign.charAt(0))) {
            event.consume();
        }
    }

    private boolean allowed(char c) {
        return (c >= '0' && c <= '9') || (c == '.' && measure == Measure.AREA) || c == 127;
    }

    private void commit() {
        var words = field.getText().strip();
        if (words.equals(words(shown))) {
            return;
        }
        try {
            var typed = words.isEmpty() ? BigDecimal.ZERO : new BigDecimal(words);
            long value = typed.movePointRight(measure == Measure.AREA ? 2 : 0)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            shown = value;
            field.setText(words(value));
            set.accept(value);
        } catch (ArithmeticException | NumberFormatException notANumber) {
            field.setText(words(shown));
        }
    }

    private String words(long value) {
        return measure == Measure.AREA
                ? BigDecimal.valueOf(value, 2).stripTrailingZeros().toPlainString()
                : Long.toString(value);
    }
}
