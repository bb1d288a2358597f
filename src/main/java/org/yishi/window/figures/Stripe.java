package org.yishi.window.figures;

import javafx.scene.layout.Region;

/** A number as a length, told from its neighbours by its pattern: full, striped, empty. */
final class Stripe extends Region {
    private static final double THINNEST = 2;

    private final double share;
    private final Region fill = new Region();

    /**
     * A bar.
     *
     * @param share of the room, from 0 to 1
     * @param pattern which of the patterns, from 0
     */
    Stripe(double share, int pattern) {
        this.share = share;
        fill.getStyleClass().addAll("stripe-fill", "stripe-" + pattern);
        getStyleClass().add("stripe");
        getChildren().add(fill);
    }

    /** The pattern alone, for a legend. */
    static Stripe sample(int pattern) {
        var sample = new Stripe(1, pattern);
        sample.getStyleClass().add("stripe-sample");
        return sample;
    }

    @Override
    protected void layoutChildren() {
        fill.setVisible(share > 0);
        fill.resizeRelocate(0, 0, Math.max(THINNEST, Math.min(1, share) * getWidth()), getHeight());
    }
}
