package org.yishi.window.hall;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.meeting.Hall;
import org.yishi.live.HallState;
import org.yishi.live.Wall;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.projector.Projection;

/** What the hall sees: all that goes on, the agenda, or nothing; and whether its window is there at all. */
final class WallKeys {
    private final Kit kit;
    private final Hall hall;
    private final Projection projection;
    private final Map<Wall, ToggleButton> buttons = new EnumMap<>(Wall.class);
    private final ToggleButton window = new ToggleButton();
    private final HBox root = new HBox();

    WallKeys(Kit kit, Hall hall, Projection projection) {
        this.kit = kit;
        this.hall = hall;
        this.projection = projection;
        for (var wall : Wall.values()) {
            root.getChildren().add(button(wall));
        }
        window.setId(HallIds.PROJECTOR);
        window.setText(kit.say("hall.window"));
        window.setGraphic(Icons.of(Feather.MONITOR));
        window.setTooltip(new Tooltip(kit.say("hall.window-hint")));
        window.setFocusTraversable(false);
        window.getStyleClass().add("small-deed");
        window.setOnAction(_ -> turnWindow());
        HBox.setMargin(window, new Insets(0, 0, 0, 8));
        root.getChildren().add(window);
        root.setAlignment(Pos.CENTER);
    }

    HBox root() {
        return root;
    }

    void show(HallState now) {
        Objects.requireNonNull(buttons.get(Wall.EXHIBIT))
                .setDisable(now.exhibit().isEmpty());
        show(now.wall());
    }

    private void show(Wall wall) {
        buttons.forEach((which, button) -> button.setSelected(which == wall));
        window.setSelected(projection.shows().get());
    }

    /** Shows a wall; the same one again goes back to following. */
    void turn(Wall wall) {
        boolean isThere = Objects.requireNonNull(buttons.get(wall)).isSelected();
        to(isThere ? Wall.FOLLOW : wall);
    }

    void turnWindow() {
        if (projection.shows().get()) {
            projection.hide();
        } else {
            projection.show(kit, root.getScene().getWindow());
        }
        window.setSelected(projection.shows().get());
    }

    private void to(Wall wall) {
        kit.ask(
                () -> {
                    hall.show(wall);
                    return wall;
                },
                this::show);
    }

    private ToggleButton button(Wall wall) {
        var button = new ToggleButton(kit.text().of("hall.wall", wall));
        button.setId("hall-wall-" + wall.name().toLowerCase(Locale.ROOT));
        button.setTooltip(new Tooltip(kit.text().of("hall.wall-hint", wall)));
        button.setFocusTraversable(false);
        button.getStyleClass().add("small-deed");
        button.setOnAction(_ -> to(wall));
        buttons.put(wall, button);
        return button;
    }
}
