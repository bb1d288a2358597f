package org.yishi.window.hall.vote.hand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.LongConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.yishi.model.body.Measure;

/**
 * A field for one number: digits and Enter, or + and − (keys, Up and Down). What is typed is told on Enter and when the
 * field is left; what it shows then is what was typed, until the file says otherwise.
 */
final class Figure {
    private final Measure measure;
    private final Keeps keeps;
    private final TextField field = new TextField("0");
    private long shown;

    /**
     * Whom a number is told.
     *
     * @param set a typed number
     * @param add a step up or down
     * @param next Enter asks for the next field
     */
    record Keeps(LongConsumer set, LongConsumer add, Runnable next) {}

    Figure(String id, String name, Measure measure, Keeps keeps) {
        this.measure = measure;
        this.keeps = keeps;
        field.setId(id);
        field.setPrefColumnCount(measure == Measure.AREA ? 6 : 3);
        field.setMinWidth(0);
        field.setAccessibleText(name);
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                Reveal.in(field);
                field.selectAll();
            } else {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    TextField field() {
        return field;
    }

    void focus() {
        field.requestFocus();
    }

    /** The number as it was told last. */
    long value() {
        return shown;
    }

    /** Shows a number, unless another is being typed. */
    void show(long value) {
        boolean typing = field.isFocused() && !field.getText().equals(words(shown));
        shown = value;
        if (!typing) {
            put(value);
        }
    }

    /** Shows a number in place of what was typed: the file did not take that. */
    void restore(long value) {
        shown = value;
        put(value);
    }

    /** One step up or down, after what was typed is told. */
    void step(long by) {
        commit();
        keeps.add().accept(measure == Measure.AREA ? by * 100 : by);
    }

    private void put(long value) {
        field.setText(words(value));
        if (field.isFocused()) {
            field.selectAll();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(1);
            case DOWN -> step(-1);
            case ENTER -> {
                commit();
                keeps.next().run();
            }
            case ESCAPE -> put(shown);
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
            keeps.set().accept(value);
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
