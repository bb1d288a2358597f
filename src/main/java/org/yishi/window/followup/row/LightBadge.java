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
        label.setText(light.map(Light::shown).orElse(""));
        label.getStyleClass().setAll("label");
        light.ifPresent(lit -> label.getStyleClass().addAll(Looks.BADGE, look(lit.hue())));
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
