package org.yishi.window.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yishi.desk.roster.Preview;
import org.yishi.desk.roster.RosterWords;
import org.yishi.desk.roster.match.PreviewRow;
import org.yishi.desk.roster.match.PreviewRow.State;
import org.yishi.text.Text;

/** How many rows are in each state; pressing one shows those alone, pressing it again shows all. */
final class StateButtons {
    private final Text text;
    private final Map<State, ToggleButton> buttons = new EnumMap<>(State.class);
    private final HBox root = new HBox(6);

    StateButtons(Text text, Consumer<Predicate<PreviewRow>> only) {
        this.text = text;
        var group = new ToggleGroup();
        for (var state : State.values()) {
            var button = new ToggleButton(RosterWords.of(text, state));
            button.setId(IntakeIds.state(state));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> only.accept(row -> !button.isSelected() || row.state() == state));
            buttons.put(state, button);
            root.getChildren().add(button);
        }
    }

    Node root() {
        return root;
    }

    void show(Preview preview) {
        preview.counts()
                .forEach((state, count) ->
                        button(state).setText(text.of("roster.intake.counted", RosterWords.of(text, state), count)));
    }

    private ToggleButton button(State state) {
        return buttons.computeIfAbsent(state, missing -> new ToggleButton(RosterWords.of(text, missing)));
    }
}
