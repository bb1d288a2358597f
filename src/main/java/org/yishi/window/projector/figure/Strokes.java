package org.yishi.window.projector.figure;

import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;

/**
 * A count in strokes of 正, five papers a character, drawn as the village draws them on the blackboard: as large as the
 * room allows, smaller as they become many.
 */
public final class Strokes extends Region {
    /** The strokes in the order of writing, each from and to, in parts of the character's side. */
    private static final double[][] ORDER = {
        {0.08, 0.10, 0.92, 0.10},
        {0.50, 0.10, 0.50, 0.90},
        {0.50, 0.48, 0.86, 0.48},
        {0.22, 0.48, 0.22, 0.90},
        {0.02, 0.90, 0.98, 0.90},
    };

    private static final double LARGEST = 104;
    private static final double SMALLEST = 6;
    private static final double GAP = 0.22;
    private static final double WIDTH = 0.1;

    private final long papers;
    private final long most;
    private final Path path = new Path();

    /** So many papers; {@code most} is the largest number beside it, so that all are drawn in one size. */
    public Strokes(long papers, long most) {
        this.papers = papers;
        this.most = most;
        path.setManaged(false);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.getStyleClass().add("wall-strokes");
        getChildren().add(path);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double side = side();
        long written = (papers + ORDER.length - 1) / ORDER.length;
        int inARow = Math.max(1, fit(getWidth(), side));
        long rows = (written + inARow - 1) / inARow;
        double step = side * (1 + GAP);
        double top = Math.max(0, (getHeight() - rows * step + side * GAP) / 2);
        path.getElements().clear();
        path.setStrokeWidth(Math.max(2, side * WIDTH));
        for (long i = 0; i < papers; i++) {
            long character = i / ORDER.length;
            var stroke = ORDER[(int) (i % ORDER.length)];
            double x = character % inARow * step;
            long row = character / inARow;
            double y = top + row * step;
            path.getElements()
                    .addAll(
                            new MoveTo(x + stroke[0] * side, y + stroke[1] * side),
                            new LineTo(x + stroke[2] * side, y + stroke[3] * side));
        }
    }

    private long characters() {
        return (Math.max(papers, most) + ORDER.length - 1) / ORDER.length;
    }

    /** The largest side at which all characters have room. */
    private double side() {
        double side = Math.min(LARGEST, getHeight());
        while (side > SMALLEST && (long) fit(getWidth(), side) * fit(getHeight(), side) < characters()) {
            side -= 2;
        }
        return Math.max(SMALLEST, side);
    }

    private static int fit(double room, double side) {
        return (int) Math.floor((room + side * GAP) / (side * (1 + GAP)));
    }
}
