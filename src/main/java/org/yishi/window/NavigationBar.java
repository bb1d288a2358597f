package org.yishi.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** The places of a village at the window's left edge, with the village's name above and the help below. */
final class NavigationBar {
    private final Map<Place, ToggleButton> places = new EnumMap<>(Place.class);
    private final VBox items = new VBox();
    private final ScrollPane root = Forms.scrolled(items);

    NavigationBar(Text text, String village, Consumer<Place> go, Runnable help, Runnable close) {
        var name = new Label(village);
        name.setWrapText(true);
        name.getStyleClass().add("navigation-village");
        items.getStyleClass().add(Looks.NAVIGATION);
        items.getChildren().add(name);
        // In large type the bar may be taller than the window.
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.setMinWidth(Region.USE_PREF_SIZE);
        for (var place : Place.values()) {
            var item = item(text, place, go);
            places.put(place, item);
            items.getChildren().add(item);
        }
        items.getChildren()
                .addAll(
                        Forms.gap(),
                        foot(Forms.button(MainIds.CLOSE_VILLAGE, Feather.LOG_OUT, text.of("app.close-village"), close)),
                        foot(Forms.button(MainIds.HELP, Feather.HELP_CIRCLE, text.of("app.help"), help)));
    }

    ScrollPane root() {
        return root;
    }

    /** Marks the place that is shown. */
    void show(Place place) {
        places.forEach((which, item) -> item.setSelected(which == place));
    }

    private static ToggleButton item(Text text, Place place, Consumer<Place> go) {
        var name = text.of("app.place", place);
        var item = new ToggleButton(name, Icons.of(icon(place)));
        item.setId(MainIds.place(place));
        item.getStyleClass().add(Looks.NAVIGATION_ITEM);
        item.setMaxWidth(Double.MAX_VALUE);
        item.setTooltip(new Tooltip(text.of("app.place.hint", name, Keys.digit(place))));
        item.setOnAction(_ -> go.accept(place));
        return item;
    }

    private static Button foot(Button button) {
        button.getStyleClass().add(Looks.NAVIGATION_ITEM);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static Feather icon(Place place) {
        return switch (place) {
            case HOME -> Feather.HOME;
            case RESIDENTS -> Feather.USERS;
            case MEETINGS -> Feather.MESSAGE_SQUARE;
            case MATTERS -> Feather.GIT_COMMIT;
            case FOLLOWUP -> Feather.CHECK_SQUARE;
            case DISCLOSURES -> Feather.CLIPBOARD;
            case REPORTS -> Feather.BAR_CHART_2;
            case SETTINGS -> Feather.SETTINGS;
        };
    }
}
