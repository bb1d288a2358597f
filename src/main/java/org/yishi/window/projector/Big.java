package org.yishi.window.projector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The large type of the wall: the longer the words, the smaller, so that all of them are seen. */
final class Big {
    private static final String[] SIZES = {"wall-1", "wall-2", "wall-3", "wall-4", "wall-5", "wall-6"};
    /** A Chinese character is twice as wide as a letter. */
    private static final int WIDE_FROM = 0x2E80;

    private Big() {}

    /** Words as large as they may be. */
    static Label words(String words) {
        return atMost(words, 0);
    }

    /** Words not larger than a size from 0, the largest, to 5. */
    static Label atMost(String words, int largest) {
        return styled(words, SIZES[Math.max(size(length(words)), largest)]);
    }

    /** Up to 22 characters stay on one line; longer ones take two or three, of which none is a single character. */
    private static int size(double length) {
        if (length <= 22) {
            return length <= 10 ? 0 : length <= 13 ? 1 : length <= 17 ? 2 : 3;
        }
        return length <= 50 ? 2 : length <= 80 ? 3 : length <= 150 ? 4 : 5;
    }

    /** A line of ordinary size. */
    static Label line(String words) {
        return styled(words, "wall-line");
    }

    static Label styled(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Things below each other in the middle. */
    static VBox column(Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add("wall-column");
        return box;
    }

    private static double length(String words) {
        return words.codePoints().mapToDouble(c -> c < WIDE_FROM ? 0.55 : 1).sum();
    }
}
