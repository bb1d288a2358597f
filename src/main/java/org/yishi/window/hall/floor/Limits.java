package org.yishi.window.hall.floor;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/** How long the next speaker may speak: chosen once, it holds until another is chosen. */
final class Limits {
    private static final List<Integer> MINUTES = List.of(0, 2, 3, 5, 10);
    private static final int FIRST = 3;

    private final ToggleGroup group = new ToggleGroup();
    private final Seat seat;
    private final HBox root;
    private int ruled;

    Limits(Seat seat) {
        this.seat = seat;
        root = Forms.row(new Label(seat.say("hall.limit")));
        root.setSpacing(4);
        for (int minutes : MINUTES) {
            var button = button(minutes);
            button.setSelected(minutes == FIRST);
            root.getChildren().add(button);
        }
    }

    /** Proposes the time that the speaking rules give; another can still be chosen. */
    void rule(int minutes) {
        if (minutes == ruled) {
            return;
        }
        ruled = minutes;
        if (minutes > 0
                && group.getToggles().stream()
                        .noneMatch(t -> Integer.valueOf(minutes).equals(t.getUserData()))) {
            root.getChildren().add(button(minutes));
        }
        group.getToggles().stream()
                .filter(t -> Integer.valueOf(minutes == 0 ? FIRST : minutes).equals(t.getUserData()))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    private ToggleButton button(int minutes) {
        var button = new ToggleButton(minutes == 0 ? seat.say("hall.limit-none") : Integer.toString(minutes));
        button.setId("speaker-limit-" + minutes);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setUserData(minutes);
        button.setToggleGroup(group);
        button.setFocusTraversable(false);
        button.getStyleClass().add("small-deed");
        return button;
    }

    HBox root() {
        return root;
    }

    int seconds() {
        return group.getSelectedToggle() != null && group.getSelectedToggle().getUserData() instanceof Integer minutes
                ? minutes * 60
                : 0;
    }
}
