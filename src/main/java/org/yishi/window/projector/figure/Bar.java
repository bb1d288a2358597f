package org.yishi.window.projector.figure;

import javafx.scene.layout.Region;

/**
 * A number as a length, told apart from others by its pattern and not by its colour: full, striped, empty. A line across
 * shows how much is needed.
 */
public final class Bar extends Region {
    private static final double THINNEST = 6;
    private static final double LINE = 8;

    private final double share;
    private final double needed;
    private final Region fill = new Region();
    private final Region line = new Region();

    /** What the inside of a bar looks like. */
    public enum Pattern {
        FULL,
        STRIPED,
        EMPTY
    }

    /** A bar as long as its share of the room; {@code needed} is a share too, 0 for no line. */
    public Bar(double share, double needed, Pattern pattern) {
        this.share = share;
        this.needed = needed;
        getStyleClass().add("wall-bar");
        fill.getStyleClass().addAll("wall-bar-fill", look(pattern));
        line.getStyleClass().add("wall-bar-line");
        line.setVisible(needed > 0);
        getChildren().addAll(fill, line);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double width = share <= 0 ? 0 : Math.max(THINNEST, getWidth() * Math.min(1, share));
        fill.setVisible(share > 0);
        fill.resizeRelocate(0, 0, width, getHeight());
        line.resizeRelocate(Math.min(1, needed) * getWidth() - LINE / 2, -LINE, LINE, getHeight() + 2 * LINE);
    }

    private static String look(Pattern pattern) {
        return switch (pattern) {
            case FULL -> "wall-bar-full";
            case STRIPED -> "wall-bar-striped";
            case EMPTY -> "wall-bar-empty";
        };
    }
}
