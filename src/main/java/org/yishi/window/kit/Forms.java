package org.yishi.window.kit;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** The small parts of every view: buttons with an id, labelled fields, titles, gaps. */
public final class Forms {
    private Forms() {}

    /** A button that says its deed. */
    public static Button button(String id, String label, Runnable deed) {
        var button = new Button(label);
        // An underscore in a person's words is an underscore, not the key of a button.
        button.setMnemonicParsing(false);
        button.setId(id);
        button.setOnAction(_ -> deed.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A button with an icon before its words. */
    public static Button button(String id, Feather icon, String label, Runnable deed) {
        var button = button(id, label, deed);
        button.setGraphic(Icons.of(icon));
        return button;
    }

    /** The one button that the view is there for. */
    public static Button primary(String id, String label, Runnable deed) {
        var button = button(id, label, deed);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /** A button for a deed that takes something away. */
    public static Button danger(String id, String label, Runnable deed) {
        var button = button(id, label, deed);
        button.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        return button;
    }

    /** A button with an icon alone; its words are its tooltip and what a screen reader says. */
    public static Button icon(String id, Feather icon, String label, Runnable deed) {
        var button = button(id, "", deed);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(label));
        button.setAccessibleText(label);
        return button;
    }

    /** A control below its label; the control gets the id and the label for its name. */
    public static VBox field(String id, String label, Node control) {
        control.setId(id);
        var name = new Label(label);
        name.setLabelFor(control);
        name.getStyleClass().add(Looks.FIELD_NAME);
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        var box = new VBox(4, name, control);
        box.setFillWidth(true);
        return box;
    }

    /** The title of a view. */
    public static Label title(String words) {
        return styled(words, Looks.TITLE);
    }

    /** The title of a part of a view. */
    public static Label heading(String words) {
        return styled(words, Looks.HEADING);
    }

    /** A side remark, wrapped. */
    public static Label muted(String words) {
        var label = wrapped(words);
        label.getStyleClass().add(Looks.MUTED);
        return label;
    }

    /** A sentence that wraps. */
    public static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A short word in a coloured field: a state, a role. */
    public static Label badge(String words, String style) {
        var label = styled(words, Looks.BADGE);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Takes up the room between two things in a row. */
    public static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox.setVgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** Things side by side, on one middle line. */
    public static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** What may be taller than the window, to be scrolled. */
    public static ScrollPane scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Looks.PLAIN);
        return scroll;
    }

    /** What an empty list shows: what will stand here, and the next step. */
    public static VBox empty(Feather icon, String title, String hint, Node... actions) {
        var symbol = Icons.of(icon);
        symbol.getStyleClass().add(Looks.BIG_ICON);
        var words = muted(hint);
        words.setMaxWidth(480);
        words.getStyleClass().add(Looks.CENTRED);
        var row = new HBox(8, actions);
        row.setAlignment(Pos.CENTER);
        var head = wrapped(title);
        head.getStyleClass().addAll(Looks.HEADING, Looks.CENTRED);
        var box = new VBox(12, symbol, head, words, row);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add(Looks.EMPTY);
        return box;
    }

    private static Label styled(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
