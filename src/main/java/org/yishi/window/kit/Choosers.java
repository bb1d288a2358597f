package org.yishi.window.kit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** Boxes to choose one thing of a few. */
public final class Choosers {
    private Choosers() {}

    /** A box with the values of an enum, or some of them, each by its word. */
    public static <T> ComboBox<T> of(List<T> values, T chosen, Function<? super T, String> word) {
        var box = Choosers.<T>of(word);
        box.getItems().setAll(values);
        box.setValue(chosen);
        return box;
    }

    /** A box that shows each value by its word and has none yet. */
    public static <T> ComboBox<T> of(Function<? super T, String> word) {
        var box = new ComboBox<T>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                // A box asks for the word of nothing while it is empty.
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        return box;
    }

    /** A box for a day, written as {@code 2026-03-05} in both languages. */
    public static DatePicker day(Optional<LocalDate> day) {
        var box = new DatePicker();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate value) {
                return value == null ? "" : value.toString();
            }

            @Override
            public LocalDate fromString(String words) {
                try {
                    return LocalDate.parse(words.strip());
                } catch (DateTimeParseException e) {
                    return box.getValue();
                }
            }
        });
        day.ifPresent(box::setValue);
        return box;
    }

    /** Offers these words; what was chosen stays so if it is among them, else the first is. */
    public static void fill(ComboBox<String> box, List<String> words) {
        var chosen = Optional.ofNullable(box.getValue()).filter(words::contains).orElse(words.getFirst());
        box.getItems().setAll(words);
        box.setValue(chosen);
    }

    /** A box that offers words and takes others too. */
    public static ComboBox<String> open(List<String> words, String chosen) {
        var box = new ComboBox<String>();
        box.setEditable(true);
        box.getItems().setAll(words);
        box.setValue(chosen);
        // An editable box takes over what was typed only on Enter; leaving it must do so too.
        box.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                box.setValue(box.getEditor().getText());
            }
        });
        return box;
    }

    /** What stands in an open box, whether chosen or typed. */
    public static String typed(ComboBox<String> box) {
        return box.getEditor().getText().strip();
    }
}
