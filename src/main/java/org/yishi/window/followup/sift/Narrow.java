package org.yishi.window.followup.sift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import org.yishi.window.kit.Choosers;

/** A box that narrows to one value, or to none: then it says what it would narrow. */
final class Narrow<T> {
    private final ComboBox<Optional<T>> box;
    private boolean filling;

    /** {@code any} stands for no narrowing; {@code changed} is told when a person chose. */
    Narrow(String id, String any, Function<T, String> word, Runnable changed) {
        box = Choosers.of(value -> value.map(word).orElse(any));
        box.setId(id);
        box.setAccessibleText(any);
        box.getStyleClass().add("narrow-box");
        box.getItems().setAll(List.of(Optional.<T>empty()));
        box.setValue(Optional.empty());
        box.setVisibleRowCount(14);
        box.setOnAction(_ -> {
            if (!filling) {
                changed.run();
            }
        });
    }

    ComboBox<Optional<T>> node() {
        return box;
    }

    Optional<T> value() {
        return Optional.ofNullable(box.getValue()).flatMap(Function.identity());
    }

    /** Offers these values; what is chosen stays so and stays on offer. */
    void offer(List<T> values) {
        fill(values, value());
    }

    /** Chooses a value, on offer or not. */
    void choose(Optional<T> value) {
        fill(box.getItems().stream().flatMap(Optional::stream).toList(), value);
    }

    private void fill(List<T> values, Optional<T> chosen) {
        var items = new ArrayList<Optional<T>>();
        items.add(Optional.empty());
        values.forEach(value -> items.add(Optional.of(value)));
        if (!items.contains(chosen)) {
            items.add(chosen);
        }
        filling = true;
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(chosen);
        filling = false;
    }
}
