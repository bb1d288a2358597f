package org.yishi.window.forum.questions;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.shift.Tally;

/** The mean before, pale, and the mean after, full, below each other, of 0 to 10. */
final class MeanBar {
    private static final double GAP = 2;

    private final Region before = new Region();
    private final Region after = new Region();
    private final Pane root = new Pane(before, after);
    private double then;
    private double now;

    MeanBar() {
        before.setManaged(false);
        after.setManaged(false);
        before.getStyleClass().add("survey-bar-pale");
        after.getStyleClass().add("survey-bar-full");
        root.getStyleClass().add("questions-bar");
        root.widthProperty().subscribe(this::measure);
        root.heightProperty().subscribe(this::measure);
    }

    Pane root() {
        return root;
    }

    void show(Tally one, Tally other) {
        then = share(one);
        now = share(other);
        measure();
    }

    private static double share(Tally tally) {
        return tally.mean()
                .map(mean -> (double) mean.numerator() / mean.denominator() / Question.HIGHEST)
                .orElse(0.0);
    }

    private void measure() {
        double half = (root.getHeight() - GAP) / 2;
        before.resizeRelocate(0, 0, root.getWidth() * then, half);
        after.resizeRelocate(0, half + GAP, root.getWidth() * now, half);
    }
}
