package org.yishi.window.meeting;

import java.time.DateTimeException;
import java.time.LocalTime;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** A time of day: digits typed as they come (1930, 19:30, 7), or Up and Down by a quarter of an hour. */
final class TimeField {
    private static final int STEP_MINUTES = 15;

    private final TextField field = new TextField();
    private LocalTime time;

    TimeField(LocalTime time) {
        this.time = time;
        field.setPrefColumnCount(5);
        show(time);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case UP -> show(time().plusMinutes(STEP_MINUTES));
                case DOWN -> show(time().minusMinutes(STEP_MINUTES));
                default -> {
                    return;
                }
            }
            event.consume();
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                show(time());
            }
        });
    }

    TextField field() {
        return field;
    }

    /** The time as typed; the last right one where what was typed is none. */
    LocalTime time() {
        time = parse(field.getText(), time);
        return time;
    }

    void show(LocalTime next) {
        time = next;
        field.setText("%02d:%02d".formatted(next.getHour(), next.getMinute()));
    }

    static LocalTime parse(String typed, LocalTime otherwise) {
        var digits = typed.replaceAll("[^0-9]", "");
        try {
            return switch (digits.length()) {
                case 1, 2 -> LocalTime.of(Integer.parseInt(digits), 0);
                case 3, 4 ->
                    LocalTime.of(
                            Integer.parseInt(digits.substring(0, digits.length() - 2)),
                            Integer.parseInt(digits.substring(digits.length() - 2)));
                default -> otherwise;
            };
        } catch (DateTimeException noTime) {
            return otherwise;
        }
    }
}
