package org.yishi.window.projector.figure;

import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yishi.window.kit.look.Icons;

/**
 * The large type of one page of the wall. The longer the words, the smaller they start; the fuller the page, the smaller
 * all of it is taken, down to the least that can be read from the back.
 */
public final class Big {
    /** One thirtieth of a page's 1080 pixels: read from fifteen metres on a screen two metres high. */
    public static final double LEAST = 36;

    private static final List<Size> TITLES =
            List.of(Size.HUGE, Size.LARGEST, Size.LARGER, Size.LARGE, Size.BOLD, Size.TAG);
    /** A Chinese character is twice as wide as a letter. */
    private static final int WIDE_FROM = 0x2E80;

    private static final double NARROW = 0.58;
    /** The width of a sign with its gap, in characters; words are a little wider than their characters. */
    static final double ICON = 1.6;

    static final double SPARE = 1.08;
    private static final double SPACING = 28;
    private static final double LEAST_SPACING = 6;
    private static final double SIDE = 70;

    private static final Pattern FONT_SIZE = Pattern.compile("-fx-(font|icon)-size:[^;]*;?");

    private final double width;
    private final DoubleProperty shrink = new SimpleDoubleProperty(1);

    /** The type of a page of a width in pixels, where it is 1080 high. */
    public Big(double width) {
        this.width = width;
    }

    /** Takes everything smaller by a factor, 1 for as large as wanted. */
    public void shrink(double factor) {
        shrink.set(factor);
    }

    /** The width within the page's margins. */
    public double room() {
        return width - 2 * SIDE;
    }

    /** Words as large as they may be. */
    public Label words(String words) {
        return atMost(words, Size.HUGE);
    }

    /** Words of a title not larger than a size. */
    public Label atMost(String words, Size largest) {
        return of(TITLES.get(Math.max(title(length(words)), TITLES.indexOf(largest))), words);
    }

    /** A line of ordinary size. */
    public Label line(String words) {
        return of(Size.LINE, words);
    }

    /** Words of a size, with looks from the stylesheet. */
    public Label of(Size size, String words, String... looks) {
        return of(size.wanted(), size, words, looks);
    }

    /** Words of a size that stay on one line of a part of the page's width, smaller where they are long. */
    public Label line(Size size, double part, String words, String... looks) {
        double fits = room() * part / (length(words) * SPARE + ICON);
        return of(Math.max(size.least(), Math.min(size.wanted(), fits)), size, words, looks);
    }

    private Label of(double wanted, Size size, String words, String... looks) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER);
        label.getStyleClass().addAll(looks);
        label.styleProperty().bind(type(wanted, size.least(), size.isBold()));
        return label;
    }

    /** A sign before a label's words, as large as they are. */
    public Label with(Label label, Feather sign, Size size) {
        label.setGraphic(icon(sign, size.wanted(), size.least()));
        return label;
    }

    /** Things below each other in the middle. */
    public VBox column(Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add("wall-column");
        spaced(box, SPACING);
        return box;
    }

    /** Sets the space between the things of a box, of which a full page has less. */
    public void spaced(VBox box, double wanted) {
        box.spacingProperty()
                .bind(shrink.map(f -> Math.max(LEAST_SPACING, wanted * f.doubleValue() * f.doubleValue())));
    }

    /** Things beside each other in the middle. */
    public HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("wall-row");
        return row;
    }

    /** A length that becomes smaller with the page, down to its least. */
    public ObservableValue<Double> px(double wanted, double least) {
        return shrink.map(f -> Math.max(Math.min(wanted, least), wanted * f.doubleValue()));
    }

    FontIcon icon(Feather sign, double wanted, double least) {
        var icon = Icons.of(sign);
        // The icon keeps its font and its size in its own style.
        var own = FONT_SIZE.matcher(icon.getStyle()).replaceAll("");
        px(wanted, least).subscribe(px -> {
            var size = Math.round(px) + "px;";
            icon.setStyle(own + " -fx-font-size: " + size + " -fx-icon-size: " + size);
        });
        return icon;
    }

    ObservableValue<String> type(double wanted, double least, boolean bold) {
        return px(wanted, least)
                .map(px -> "-fx-font-size: " + Math.round(px) + "px; -fx-font-weight: " + (bold ? "bold;" : "normal;"));
    }

    /** How wide words are, in characters as wide as they are high. */
    static double length(String words) {
        return words.codePoints().mapToDouble(c -> c < WIDE_FROM ? NARROW : 1).sum();
    }

    /** Up to 22 characters stay on one line; longer ones take two or three, of which none is a single character. */
    private static int title(double length) {
        if (length <= 22) {
            return length <= 10 ? 0 : length <= 13 ? 1 : length <= 17 ? 2 : 3;
        }
        return length <= 50 ? 2 : length <= 80 ? 3 : length <= 150 ? 4 : 5;
    }
}
