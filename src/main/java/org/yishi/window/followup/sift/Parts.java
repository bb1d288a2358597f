package org.yishi.window.followup.sift;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yishi.model.sight.Part;
import org.yishi.text.Text;
import org.yishi.window.followup.FollowupIds;
import org.yishi.window.kit.Forms;

/** A button for each part of the tasks, with how many there are, and one for the operator's own. */
final class Parts {
    private final Text text;
    private final Map<Part, ToggleButton> buttons = new EnumMap<>(Part.class);
    private final ToggleButton mine = new ToggleButton();
    private final HBox root;
    private Part chosen = Part.TO_DO;

    Parts(Text text, boolean isKnown, Runnable changed) {
        this.text = text;
        var row = new HBox();
        for (var part : Part.values()) {
            row.getChildren().add(button(part, changed));
        }
        mine.setId(FollowupIds.MINE);
        mine.setMinWidth(Region.USE_PREF_SIZE);
        mine.setDisable(!isKnown);
        mine.setTooltip(new Tooltip(text.of("followup.mine.hint")));
        mine.setOnAction(_ -> changed.run());
        root = Forms.row(row, Forms.gap(), mine);
        choose(chosen, false);
    }

    HBox root() {
        return root;
    }

    Part chosen() {
        return chosen;
    }

    boolean isMine() {
        return mine.isSelected();
    }

    /** Turns to the operator's own, or back to everybody's. */
    void turnMine() {
        mine.fire();
    }

    void choose(Part part, boolean own) {
        chosen = part;
        buttons.forEach((one, button) -> button.setSelected(one == part));
        mine.setSelected(own && !mine.isDisabled());
    }

    void count(ToLongFunction<Part> counts, long own) {
        buttons.forEach((part, button) ->
                button.setText(text.of("followup.counted", text.of("followup.sight", part), counts.applyAsLong(part))));
        mine.setText(text.of("followup.counted", text.of("followup.mine"), own));
    }

    private ToggleButton button(Part part, Runnable changed) {
        var button = new ToggleButton(text.of("followup.sight", part));
        button.setId(FollowupIds.part(part));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            choose(part, isMine());
            changed.run();
        });
        buttons.put(part, button);
        return button;
    }
}
