package org.yishi.window.hall.outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yishi.model.task.Way;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/** The one way an outcome takes, by button or by Alt+1 to Alt+4; two of them ask to whom or why. */
final class Ways {
    private static final List<Way> KEYS = List.of(Way.CARRY_OUT, Way.SUPERVISE, Way.HAND_ON, Way.NOT_TAKEN_UP);

    private final Map<Way, ToggleButton> buttons = new EnumMap<>(Way.class);
    private final TextField note = new TextField();
    private final VBox noteField;
    private final VBox root;
    private Way chosen = Way.CARRY_OUT;

    Ways(Seat seat) {
        var row = new FlowPane(6, 6);
        for (var way : KEYS) {
            var button = new ToggleButton(seat.say(
                    "hall.alt-key", KEYS.indexOf(way) + 1, seat.kit().text().of("followup.way", way)));
            button.setId(OutcomeIds.way(way));
            button.setFocusTraversable(false);
            button.getStyleClass().add("small-deed");
            button.setOnAction(_ -> choose(way));
            buttons.put(way, button);
            row.getChildren().add(button);
        }
        noteField = Forms.field(OutcomeIds.WAY_NOTE, seat.say("hall.way-note"), note);
        root = new VBox(6, row, noteField);
        choose(Way.CARRY_OUT);
    }

    VBox root() {
        return root;
    }

    Way way() {
        return chosen;
    }

    String note() {
        return noteField.isVisible() ? note.getText().strip() : "";
    }

    void show(Way way, String words) {
        choose(way);
        note.setText(words);
    }

    void choose(Way way) {
        chosen = way;
        buttons.forEach((each, button) -> button.setSelected(each == way));
        boolean asks = way == Way.HAND_ON || way == Way.NOT_TAKEN_UP;
        noteField.setVisible(asks);
        noteField.setManaged(asks);
        Objects.requireNonNull(buttons.get(way)).setSelected(true);
        if (asks && root.getScene() != null) {
            note.requestFocus();
        }
    }
}
