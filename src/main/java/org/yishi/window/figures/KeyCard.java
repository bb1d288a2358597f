package org.yishi.window.figures;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.model.figure.Figure;
import org.yishi.text.Text;
import org.yishi.text.figure.Chapter;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/**
 * The figures of one section, a line each: its name, its number, its share, the change. A line behind which things stand
 * can be pressed.
 */
final class KeyCard {
    /** A longer change, such as one in money, takes the width it needs. */
    private static final int ALIGNED = 4;

    private final Text text;
    private final Predicate<Figure> leads;
    private final Consumer<Figure> open;

    /** Cards whose lines lead somewhere where {@code leads} says so. */
    KeyCard(Text text, Predicate<Figure> leads, Consumer<Figure> open) {
        this.text = text;
        this.leads = leads;
        this.open = open;
    }

    /** The card of a section with its notes. */
    VBox of(Chapter chapter) {
        var card = bare(chapter);
        chapter.notes().forEach(note -> card.getChildren().add(Forms.muted(note)));
        return card;
    }

    /** The card of a section, its figures alone. */
    VBox bare(Chapter chapter) {
        var head = Forms.row(Forms.heading(chapter.title()), Forms.gap(), muted(text.of("figures.against")));
        head.getStyleClass().add("key-head");
        var card = new VBox(2, head);
        card.getStyleClass().add(Looks.CARD);
        chapter.keys().forEach(key -> card.getChildren().add(line(key)));
        return card;
    }

    private Node line(Chapter.Key key) {
        var parts = parts(key);
        if (!leads.test(key.figure())) {
            parts.getStyleClass().add("key-line");
            return parts;
        }
        var button = new Button("", parts);
        button.setId(FigureIds.key(key.figure()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setAccessibleText(text.of("figures.key-said", key.name(), key.value(), key.change()));
        button.getStyleClass().addAll("key-line", "key-button");
        button.setOnAction(_ -> open.accept(key.figure()));
        parts.prefWidthProperty().bind(button.widthProperty().subtract(16));
        return button;
    }

    private HBox parts(Chapter.Key key) {
        var value = new Label(key.value());
        value.setId(FigureIds.value(key.figure()));
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add("key-value");
        var name = new Label(key.name());
        name.setMinWidth(Region.USE_PREF_SIZE);
        return Forms.row(name, Forms.gap(), muted(key.share()), value, change(key));
    }

    private static Label change(Chapter.Key key) {
        var label = muted(key.change());
        if (key.change().length() <= ALIGNED) {
            label.getStyleClass().add("key-change");
        }
        return label;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Looks.MUTED);
        return label;
    }
}
