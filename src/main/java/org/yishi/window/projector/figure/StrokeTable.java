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
 * The strokes of several posts side by side: a row for each candidate, a column for each post with the strokes and their
 * number, all strokes in one size.
 */
public final class StrokeTable {
    private static final double HIGHEST = 90;
    private static final double LEAST_HEIGHT = 44;
    /** All rows together, before the page takes them smaller. */
    private static final double ROOM = 680;

    private static final double TYPE = 0.62;
    private static final double LARGEST_TYPE = 54;
    private static final double NAMES = 0.24;
    private static final double DIGIT = 0.62;
    private static final double GAP = 22;
    private static final double LINE_GAP = 8;

    private final Big big;
    private final double height;
    private final double type;
    private final GridPane root = new GridPane(GAP, LINE_GAP);

    /**
     * A candidate.
     *
     * @param counts papers so far, for each of the posts
     */
    public record Line(String name, List<Long> counts) {
        public Line {
            counts = List.copyOf(counts);
        }
    }

    private StrokeTable(Big big, int lines) {
        this.big = big;
        height = Math.clamp(ROOM / (lines + 1) - LINE_GAP, LEAST_HEIGHT, HIGHEST);
        type = Math.clamp(height * TYPE, Big.LEAST, LARGEST_TYPE);
    }

    /**
     * The table; {@code most} is the largest number in it, on this leaf or another.
     *
     * @param heads the posts
     */
    public static Region of(Big big, List<String> heads, List<Line> lines, long most) {
        var table = new StrokeTable(big, lines.size());
        table.columns(heads.size(), most);
        table.heads(heads);
        lines.forEach(line -> table.add(line, most));
        return table.root;
    }

    private void columns(int posts, long most) {
        double names = big.room() * NAMES;
        var name = new ColumnConstraints(names, names, names);
        name.setHalignment(HPos.RIGHT);
        root.getColumnConstraints().add(name);
        double number = Math.max(2, Long.toString(most).length()) * type * DIGIT;
        for (int i = 0; i < posts; i++) {
            var strokes = new ColumnConstraints();
            strokes.setHgrow(Priority.ALWAYS);
            // All posts have the same room, whatever their names.
            strokes.setPrefWidth(1);
            var count = new ColumnConstraints(number, number, number);
            count.setHalignment(HPos.RIGHT);
            root.getColumnConstraints().addAll(strokes, count);
        }
        root.getStyleClass().add("wall-rows");
        root.setMaxWidth(Double.MAX_VALUE);
        root.vgapProperty().bind(big.px(LINE_GAP, LINE_GAP / 2));
    }

    private void heads(List<String> heads) {
        root.add(new Region(), 0, 0);
        double room = big.room() * (1 - NAMES) / heads.size() - 2 * GAP;
        for (int i = 0; i < heads.size(); i++) {
            var lines = inLines(heads.get(i), room);
            double longest = lines.lines().mapToDouble(Big::length).max().orElse(1);
            var head = label(lines, Math.clamp(room / (longest * Big.SPARE), Big.LEAST, type), true);
            head.setMinWidth(0);
            head.setPrefWidth(1);
            head.setMaxWidth(Double.MAX_VALUE);
            head.setMinHeight(Region.USE_PREF_SIZE);
            head.getStyleClass().add("wall-post");
            root.add(head, 1 + 2 * i, 0, 2, 1);
        }
    }

    /** A name too long for its column takes more lines; the label cannot wrap it, for the column has no width yet. */
    private static String inLines(String head, double room) {
        int lines = (int) Math.ceil(Big.length(head) * Big.LEAST * Big.SPARE / room);
        int signs = head.codePointCount(0, head.length());
        int each = Math.max(1, Math.ceilDiv(signs, Math.max(1, lines)));
        var told = new StringBuilder();
        for (int from = 0; from < signs; from += each) {
            told.append(from == 0 ? "" : "\n");
            told.append(
                    head, head.offsetByCodePoints(0, from), head.offsetByCodePoints(0, Math.min(signs, from + each)));
        }
        return told.toString();
    }

    private void add(Line line, long most) {
        int row = root.getRowCount();
        double room = big.room() * NAMES;
        double fits = room / Math.max(1, Big.length(line.name()) * Big.SPARE);
        var name = label(line.name(), Math.clamp(fits, Big.LEAST, type), false);
        name.setWrapText(true);
        name.setAlignment(Pos.CENTER_RIGHT);
        name.getStyleClass().add("wall-row-name");
        if (fits < Big.LEAST) {
            name.setMinHeight(Region.USE_PREF_SIZE);
        } else {
            oneLine(name);
        }
        root.add(name, 0, row);
        for (int post = 0; post < line.counts().size(); post++) {
            long count = line.counts().get(post);
            root.add(high(new Strokes(count, most)), 1 + 2 * post, row);
            var number = label(count == 0 ? "" : Long.toString(count), type, true);
            number.setMinWidth(Region.USE_PREF_SIZE);
            oneLine(number);
            root.add(number, 2 + 2 * post, row);
        }
    }

    private Region high(Region shape) {
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
}
