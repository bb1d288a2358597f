package org.yishi.window.kit.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import org.yishi.desk.settings.Look;

/**
 * The look of all windows: theme, font, size of the text. Each window's scene is dressed once; a change of the look
 * reaches all of them.
 */
public final class Theme {
    private static final String CONTRAST = "high-contrast";
    private static final String SHEET = Objects.requireNonNull(Theme.class.getResource("/org/yishi/window/yishi.css"))
            .toExternalForm();
    /** The size of ordinary text in pixels at a scale of 100 %. */
    private static final int PLAIN = 16;

    private final String family;
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();
    private Look look;
    private int percent;

    /**
     * A look.
     *
     * @param family the font, see {@link Fonts#family}
     * @param percent the size of the text, 100 for 16 pixels
     */
    public Theme(String family, Look look, int percent) {
        this.family = family;
        this.look = look;
        this.percent = percent;
        apply();
    }

    /** Dresses a window's scene, now and after each change. */
    public void dress(Scene scene) {
        scenes.removeIf(reference -> reference.get() == null);
        scenes.add(new WeakReference<>(scene));
        apply(scene);
    }

    /** Changes the look of every window. */
    public void change(Look newLook, int newPercent) {
        look = newLook;
        percent = newPercent;
        apply();
    }

    private void apply() {
        var theme = look == Look.DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheetBSS());
        for (var reference : scenes) {
            var scene = reference.get();
            if (scene != null) {
                apply(scene);
            }
        }
    }

    private void apply(Scene scene) {
        scene.getStylesheets().setAll(SHEET, own());
        var classes = scene.getRoot().getStyleClass();
        classes.remove(CONTRAST);
        if (look == Look.CONTRAST) {
            classes.add(CONTRAST);
        }
    }

    /** The part of the stylesheet that depends on this machine and person, as an address with its content in it. */
    private String own() {
        var css = ".root { -fx-font-family: \"%s\"; -fx-font-size: %dpx; }".formatted(family, PLAIN * percent / 100);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
