package org.yishi.window.followup;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.text.Text;
import org.yishi.window.kit.look.Icons;

/** The buttons that turn from list to board to calendar; each bears its key. */
final class Turner {
    private final Map<Turn, ToggleButton> buttons = new EnumMap<>(Turn.class);
    private final HBox root = new HBox();

    Turner(Text text, Consumer<Turn> turn) {
        for (var one : Turn.values()) {
            var button = new ToggleButton(
                    text.of("followup.turn.keyed", text.of("followup.turn", one), one.digit()), Icons.of(icon(one)));
            button.setId(FollowupIds.turn(one));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setTooltip(new Tooltip(text.of("followup.turn.hint", one.digit())));
            button.getStyleClass()
                    .add(
                            switch (one) {
                                case LIST -> "left-pill";
                                case BOARD -> "center-pill";
                                case MONTH -> "right-pill";
                            });
            button.setOnAction(_ -> turn.accept(one));
            buttons.put(one, button);
            root.getChildren().add(button);
        }
    }

    HBox root() {
        return root;
    }

    void show(Turn turn) {
        buttons.forEach((one, button) -> button.setSelected(one == turn));
    }

    private static Feather icon(Turn turn) {
        return switch (turn) {
            case LIST -> Feather.LIST;
            case BOARD -> Feather.COLUMNS;
            case MONTH -> Feather.CALENDAR;
        };
    }
}
