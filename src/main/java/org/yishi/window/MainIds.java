package org.yishi.window;

import java.util.Locale;
import org.yishi.window.kit.Place;

/** The ids of the main window's own nodes. */
public final class MainIds {
    public static final String HELP = "main-help";
    public static final String HELP_PANEL = "main-help-panel";
    public static final String CLOSE_VILLAGE = "main-close-village";

    private MainIds() {}

    /** The id of a place's button in the navigation, as {@code main-place-home}. */
    public static String place(Place place) {
        return "main-place-" + place.name().toLowerCase(Locale.ROOT);
    }
}
