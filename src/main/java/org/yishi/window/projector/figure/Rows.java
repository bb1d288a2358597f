package org.yishi.window.projector.figure;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Rows of a name, a shape and a number on the wall. The more rows, the lower each; the longer a name, the smaller its
 * type, so that thirty characters stay on the page.
 */
public final class Rows {
    private static final double HIGHEST = 130;
    private static final double TYPE = 0.6;
    private static final double LARGEST_TYPE = 68;
    private static final double SMALLEST_TYPE = 26;
    private static final double NAME_WIDTH = 470;
    /** A name is a little wider than its characters. */
    private static final double SPARE = 1.08;
    /** A Chinese character is twice as wide as a letter. */
    private static final int WIDE_FROM = 0x2E80;

    private final double height;
    private final double type;
    private final GridPane root = new GridPane(36, 12);

    /** So many rows within a height in pixels of the page. */
    public Rows(int rows, double room) {
        height = Math.min(HIGHEST, room / Math.max(1, rows) - root.getVgap());
        type = Math.clamp(height * TYPE, SMALLEST_TYPE, LARGEST_TYPE);
        var names = new ColumnConstraints();
        names.setMaxWidth(NAME_WIDTH);
        var shapes = new ColumnConstraints();
        shapes.setHgrow(Priority.ALWAYS);
        var numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        root.getColumnConstraints().addAll(names, shapes, numbers);
        root.getStyleClass().add("wall-rows");
        root.setMaxWidth(Double.MAX_VALUE);
    }

    public GridPane root() {
        return root;
    }

    /** Adds a row; a bold one stands out. */
    public void add(String name, Region shape, String number, boolean bold) {
        var title = label(name, Math.clamp(NAME_WIDTH / Math.max(1, length(name) * SPARE), SMALLEST_TYPE, type), bold);
        title.setWrapText(true);
        title.setAlignment(Pos.CENTER_RIGHT);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(NAME_WIDTH);
        title.setMinWidth(Math.min(NAME_WIDTH, length(name) * SPARE * type));
        GridPane.setHalignment(title, HPos.RIGHT);
        var figure = label(number, type, true);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        shape.setPrefHeight(height);
        shape.setMinHeight(height);
        shape.setMaxHeight(height);
        shape.setMaxWidth(Double.MAX_VALUE);
        root.addRow(root.getRowCount(), title, shape, figure);
    }

    /** Adds a sign and a word after the number of the row added last. */
    public void sign(Node sign) {
        root.add(sign, 3, root.getRowCount() - 1);
    }

    /** The size of the type of these rows. */
    public double type() {
        return type;
    }

    private static Label label(String words, double size, boolean bold) {
        var label = new Label(words);
        label.setStyle(
                "-fx-font-size: %dpx; -fx-font-weight: %s;".formatted(Math.round(size), bold ? "bold" : "normal"));
        return label;
    }

    private static double length(String words) {
        return words.codePoints().mapToDouble(c -> c < WIDE_FROM ? 0.55 : 1).sum();
    }
}
