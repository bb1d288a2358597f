package org.yishi.window.kit.look;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the one pack that Yishi uses; their size and colour come from the stylesheet. */
public final class Icons {
    private Icons() {}

    /** A new node with the icon. */
    public static FontIcon of(Feather icon) {
        return new FontIcon(icon);
    }
}
