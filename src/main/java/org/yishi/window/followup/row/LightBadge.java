package org.yishi.window.followup.row;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.yishi.model.sight.Hue;
import org.yishi.model.sight.Light;
import org.yishi.window.kit.look.Looks;

/** A light as it is shown everywhere: colour, shape and word together. */
public final class LightBadge {
    private LightBadge() {}

    /** A new badge. */
    public static Label of(Light light) {
        var label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        put(label, Optional.of(light));
        return label;
    }

    /** Puts another light on a label. */
    public static void put(Label label, Optional<Light> light) {
        var words = light.map(Light::shown).orElse("");
        var look = light.map(lit -> look(lit.hue())).orElse("label");
        if (label.getText().equals(words) && label.getStyleClass().contains(look)) {
            // Cells are filled again and again while one scrolls; styles are costly.
            return;
        }
        label.setText(words);
        label.getStyleClass().setAll("label");
        if (light.isPresent()) {
            label.getStyleClass().addAll(Looks.BADGE, look);
        }
    }

    /** The style class of a colour. */
    public static String look(Hue hue) {
        return switch (hue) {
            case RED -> Looks.DANGER;
            case YELLOW -> Looks.WARNING;
            case BLUE -> Looks.ACCENT;
            case GREEN -> Looks.SUCCESS;
            case GREY -> Looks.NEUTRAL;
        };
    }
}
