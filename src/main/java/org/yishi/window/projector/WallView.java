package org.yishi.window.projector;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.transform.Scale;
import org.yishi.live.Screen;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.window.projector.figure.Big;
import org.yishi.window.projector.figure.Size;

/**
 * What the hall sees, at any size: laid out on a page 1080 high and scaled to the room there is, so that the host's
 * small preview and the screen at the front are the same picture.
 */
public final class WallView {
    private static final double HEIGHT = 1080;
    private static final double TALLEST = 2600;
    private static final double STEP = 1.08;
    private static final int STEPS = 16;
    /** What type is taken smaller by at each step when a page is full; after all of them only the least is left. */
    private static final double SMALLER = 0.91;

    private final Text text;
    private final Pane root = new Pane();
    private final VBox sheet = new VBox();
    private final Label time = new Label();
    private final StackPane front = new StackPane() {
        // Another type has other widths: it is known once the page is dressed.
        @Override
        protected void layoutChildren() {
            if (!time.getFont().equals(fitted)) {
                fit();
            }
            super.layoutChildren();
        }
    };

    private final Scale scale = new Scale(1, 1, 0, 0);
    private Font fitted = Font.getDefault();
    private Optional<Label> mark = Optional.empty();
    private Optional<Screen> shown = Optional.empty();
    private Page page = Page.still(new StackPane());
    private OffsetDateTime now;

    /** A wall that shows nothing yet. */
    public WallView(Text text, OffsetDateTime now) {
        this.text = text;
        this.now = now;
        root.getStylesheets()
                .add(Objects.requireNonNull(WallView.class.getResource("/org/yishi/window/wall.css"))
                        .toExternalForm());
        root.getStyleClass().add("wall");
        root.setMinSize(0, 0);
        sheet.getStyleClass().add("wall-sheet");
        sheet.setManaged(false);
        sheet.getTransforms().add(scale);
        sheet.getChildren().add(front);
        time.getStyleClass().add("wall-time");
        StackPane.setAlignment(time, Pos.BOTTOM_RIGHT);
        root.getChildren().add(sheet);
        var clip = new Rectangle();
        clip.widthProperty().bind(root.widthProperty());
        clip.heightProperty().bind(root.heightProperty());
        root.setClip(clip);
        root.widthProperty().subscribe(_ -> fit());
        root.heightProperty().subscribe(_ -> fit());
    }

    /** Marks every page with words across its top, such as that all this is a rehearsal; nothing covers them. */
    public void mark(String words) {
        var label = new Big(HEIGHT).of(Size.MARK, words, "wall-mark");
        label.setMaxWidth(Double.MAX_VALUE);
        mark = Optional.of(label);
        sheet.getChildren().setAll(label, front);
        fit();
    }

    /** The node; it fills whatever it is put into. */
    public Pane root() {
        return root;
    }

    /** Shows a screen; the same one again changes nothing. */
    public void show(Screen screen) {
        if (shown.filter(screen::equals).isEmpty()) {
            shown = Optional.of(screen);
            fit();
        }
    }

    /** Moves the clocks. */
    public void tick(OffsetDateTime time) {
        now = time;
        this.time.setText(new Days(text).time(time));
        page.at(time);
    }

    /**
     * Lays the screen out for the room there is: type as large as it may be, smaller down to what can still be read, then
     * the rows on more leaves. Where even that is too much, the sheet is taken larger: nothing is cut off.
     */
    private void fit() {
        if (root.getHeight() <= 0 || root.getWidth() <= 0 || shown.isEmpty()) {
            return;
        }
        sheet.applyCss();
        fitted = time.getFont();
        double shape = root.getWidth() / root.getHeight();
        double height = HEIGHT;
        if (!fits(shown.get(), shape)) {
            while (height < TALLEST && !hasRoom(height * shape, height)) {
                height *= STEP;
            }
        }
        double factor = root.getHeight() / height;
        scale.setX(factor);
        scale.setY(factor);
        front.setMinHeight(height - markHeight());
        front.setMaxHeight(height - markHeight());
        sheet.resizeRelocate(0, 0, height * shape, height);
    }

    private boolean fits(Screen screen, double shape) {
        double width = HEIGHT * shape;
        for (int most = Integer.MAX_VALUE; most > 0; most = page.rows() - 1) {
            var big = new Big(width);
            put(screen, new Pages(text, big).of(screen, most));
            if (isFitted(big, width)) {
                return true;
            }
        }
        return false;
    }

    private void put(Screen screen, Page next) {
        page = next;
        front.getChildren().setAll(next.leaves());
        if (!(screen instanceof Screen.Blank)) {
            front.getChildren().add(time);
        }
        tick(now);
    }

    /** The largest type that has room, found by halving; false where the least has none. */
    private boolean isFitted(Big big, double width) {
        if (hasRoom(big, width, 0)) {
            return true;
        }
        int tooLarge = 0;
        int fine = STEPS;
        if (!hasRoom(big, width, fine)) {
            return false;
        }
        while (fine - tooLarge > 1) {
            int middle = (fine + tooLarge) / 2;
            if (hasRoom(big, width, middle)) {
                fine = middle;
            } else {
                tooLarge = middle;
            }
        }
        return hasRoom(big, width, fine);
    }

    private boolean hasRoom(Big big, double width, int step) {
        big.shrink(Math.pow(SMALLER, step));
        sheet.applyCss();
        return hasRoom(width, HEIGHT);
    }

    private boolean hasRoom(double width, double height) {
        double room = height - markHeight();
        return page.leaves().stream().allMatch(leaf -> leaf.prefHeight(width) <= room);
    }

    private double markHeight() {
        return mark.map(label -> label.prefHeight(-1)).orElse(0.0);
    }
}
