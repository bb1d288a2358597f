package org.yishi.window.hall.roll;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yishi.model.presence.RollLine;
import org.yishi.model.presence.Status;
import org.yishi.window.kit.Kit;

/** Which rows of the list are shown, with how many there are. */
final class Sieve {
    private enum Part {
        ALL,
        MISSING,
        IN
    }

    private final Kit kit;
    private final Map<Part, ToggleButton> buttons = new EnumMap<>(Part.class);
    private final HBox root = new HBox();

    Sieve(Kit kit, Runnable changed) {
        this.kit = kit;
        var group = new ToggleGroup();
        for (var part : Part.values()) {
            var button = new ToggleButton();
            button.setId("check-in-" + part.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setMinWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("small-deed");
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.put(part, button);
            root.getChildren().add(button);
        }
        button(Part.ALL).setSelected(true);
        group.selectedToggleProperty().addListener((_, _, _) -> {
            if (group.getSelectedToggle() == null) {
                button(Part.ALL).setSelected(true);
            }
            changed.run();
        });
    }

    HBox root() {
        return root;
    }

    void count(List<RollLine> roll) {
        for (var part : Part.values()) {
            long count = roll.stream().filter(line -> isIn(part, line)).count();
            button(part).setText(kit.text().of("hall.sieve", part) + " " + count);
        }
    }

    boolean lets(RollLine line) {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .allMatch(entry -> isIn(entry.getKey(), line));
    }

    private ToggleButton button(Part part) {
        return Objects.requireNonNull(buttons.get(part));
    }

    private static boolean isIn(Part part, RollLine line) {
        return switch (part) {
            case ALL -> true;
            case MISSING -> line.attendee().isEntitled() && line.status() == Status.ABSENT;
            case IN -> line.status() == Status.PRESENT;
        };
    }
}
