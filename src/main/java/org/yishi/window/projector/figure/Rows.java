package org.yishi.window.projector.figure;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Rows of a name, a shape, a number and a sign. The shape keeps its part of the width, whatever the words beside it: the
 * longer these are, the smaller their type, and a name that is longer still takes two lines.
 */
public final class Rows {
    private static final double HIGHEST = 120;
    private static final double LEAST_HEIGHT = 46;
    /** All rows together, before the page takes them smaller. */
    private static final double ROOM = 620;

    private static final double LARGEST_TYPE = 66;
    private static final double TYPE = 0.6;
    private static final double SIGN = 0.85;
    private static final double GAP = 30;
    private static final double LINE_GAP = 12;
    /** Parts of the page's width: what a shape has at least, what numbers and signs have at most. */
    private static final double SHAPE = 0.2;

    private static final double WORDS = 0.46;
    private final Big big;
    private final double height;
    private final double type;
    private final double names;
    private final GridPane root = new GridPane(GAP, LINE_GAP);

    private Rows(Big big, List<Row> rows) {
        this.big = big;
        height = Math.clamp(ROOM / Math.max(1, rows.size()) - LINE_GAP, LEAST_HEIGHT, HIGHEST);
        double numbers = longest(rows.stream().map(Row::number).toList());
        double signs = rows.stream()
                .flatMap(row -> row.sign().stream())
                .mapToDouble(sign -> SIGN * (Big.length(sign.word()) + Big.ICON))
                .max()
                .orElse(0);
        double words = (numbers + signs) * Big.SPARE;
        type = Math.max(Big.LEAST, Math.min(Math.min(LARGEST_TYPE, height * TYPE), big.room() * WORDS / words));
        double rest = big.room() * (1 - SHAPE) - Math.min(big.room() * WORDS, words * type) - 3 * GAP;
        names = Math.min(rest, longest(rows.stream().map(Row::name).toList()) * type * Big.SPARE);
        columns();
        rows.forEach(this::add);
    }

    /** The rows, as high as the page lets them be. */
    public static Region of(Big big, List<Row> rows) {
        return new Rows(big, rows).root;
    }

    private void columns() {
        var name = new ColumnConstraints(names, names, names);
        name.setHalignment(HPos.RIGHT);
        var shape = new ColumnConstraints();
        shape.setMinWidth(big.room() * SHAPE);
        shape.setHgrow(Priority.ALWAYS);
        var number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        root.getColumnConstraints().addAll(name, shape, number);
        root.getStyleClass().add("wall-rows");
        root.setMaxWidth(Double.MAX_VALUE);
        root.vgapProperty().bind(big.px(LINE_GAP, LINE_GAP / 2));
    }

    private void add(Row row) {
        int line = root.getRowCount();
        root.addRow(line, name(row), shape(row.shape()), number(row));
        row.sign().ifPresent(sign -> root.add(sign(sign, row.bold()), 3, line));
    }

    private Label name(Row row) {
        double fits = names / Math.max(1, Big.length(row.name()) * Big.SPARE);
        var label = label(row.name(), Math.clamp(fits, Big.LEAST, type), row.bold());
        label.setWrapText(true);
        label.setAlignment(Pos.CENTER_RIGHT);
        label.getStyleClass().add("wall-row-name");
        if (fits >= Big.LEAST) {
            oneLine(label);
        } else {
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        return label;
    }

    private Label number(Row row) {
        var label = label(row.number(), type, true);
        label.setMinWidth(Region.USE_PREF_SIZE);
        oneLine(label);
        return label;
    }

    private Label sign(Row.Sign sign, boolean bold) {
        double size = Math.max(Big.LEAST, type * SIGN);
        var label = label(sign.word(), size, bold);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setGraphic(big.icon(sign.icon(), size, Big.LEAST));
        label.getStyleClass().addAll("wall-sign", bold ? "wall-good" : "wall-row-sign");
        oneLine(label);
        return label;
    }

    private Region shape(Region shape) {
        var high = big.px(height, LEAST_HEIGHT);
        shape.minHeightProperty().bind(high);
        shape.prefHeightProperty().bind(high);
        shape.maxHeightProperty().bind(high);
        shape.setMaxWidth(Double.MAX_VALUE);
        return shape;
    }

    /** A line of type has air above and below, which a full page has no room for. */
    private void oneLine(Label label) {
        label.minHeightProperty().bind(big.px(height, LEAST_HEIGHT));
        label.maxHeightProperty().bind(big.px(height, LEAST_HEIGHT));
    }

    private Label label(String words, double size, boolean bold) {
        var label = new Label(words);
        label.styleProperty().bind(big.type(size, Big.LEAST, bold));
        return label;
    }

    private static double longest(List<String> words) {
        return words.stream().mapToDouble(Big::length).max().orElse(0);
    }
}
