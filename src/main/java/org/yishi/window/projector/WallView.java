package org.yishi.window.projector;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.yishi.live.Screen;
import org.yishi.text.Days;
import org.yishi.text.Text;

/**
 * What the hall sees, at any size: laid out on a page 1080 high and scaled to the room there is, so that the host's
 * small preview and the screen at the front are the same picture.
 */
public final class WallView {
    private static final double HEIGHT = 1080;
    private static final double TALLEST = 2600;
    private static final double STEP = 1.08;

    private final Text text;
    private final Pages pages;
    private final Pane root = new Pane();
    private final StackPane sheet = new StackPane();
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final Label time = new Label();
    private Optional<Label> mark = Optional.empty();
    private Optional<Screen> shown = Optional.empty();
    private Page page = Page.still(new StackPane());
    private OffsetDateTime now;

    /** A wall that shows nothing yet. */
    public WallView(Text text, OffsetDateTime now) {
        this.text = text;
        this.pages = new Pages(text);
        this.now = now;
        root.getStylesheets()
                .add(Objects.requireNonNull(WallView.class.getResource("/org/yishi/window/wall.css"))
                        .toExternalForm());
        root.getStyleClass().add("wall");
        root.setMinSize(0, 0);
        sheet.getStyleClass().add("wall-sheet");
        sheet.setManaged(false);
        sheet.getTransforms().add(scale);
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

    /** Marks every page with words across its top, such as that all this is a rehearsal. */
    public void mark(String words) {
        mark = Optional.of(Big.styled(words, "wall-mark"));
        mark.ifPresent(label -> {
            label.setMaxWidth(Double.MAX_VALUE);
            StackPane.setAlignment(label, Pos.TOP_CENTER);
            sheet.getChildren().add(label);
        });
    }

    /** The node; it fills whatever it is put into. */
    public Pane root() {
        return root;
    }

    /** Shows a screen; the same one again changes nothing. */
    public void show(Screen screen) {
        if (shown.filter(screen::equals).isPresent()) {
            return;
        }
        shown = Optional.of(screen);
        page = pages.of(screen);
        sheet.getChildren().setAll(page.node());
        if (!(screen instanceof Screen.Blank)) {
            sheet.getChildren().add(time);
        }
        mark.ifPresent(sheet.getChildren()::add);
        tick(now);
        fit();
    }

    /** Moves the clocks. */
    public void tick(OffsetDateTime time) {
        now = time;
        this.time.setText(new Days(text).time(time));
        page.tick().accept(time);
    }

    /** Scales the sheet to the room; where a page is too full for it, the sheet is taken larger: nothing is cut off. */
    private void fit() {
        if (root.getHeight() <= 0) {
            return;
        }
        sheet.applyCss();
        double shape = root.getWidth() / root.getHeight();
        double height = HEIGHT;
        while (height < TALLEST && page.node().prefHeight(height * shape) > height) {
            height *= STEP;
        }
        double factor = root.getHeight() / height;
        scale.setX(factor);
        scale.setY(factor);
        sheet.resizeRelocate(0, 0, height * shape, height);
    }
}
