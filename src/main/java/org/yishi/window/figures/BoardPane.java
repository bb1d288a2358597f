package org.yishi.window.figures;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.text.Text;
import org.yishi.text.figure.Chapter;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** A breakdown as a table whose rows bear their bars; which bar is which stands in the head, by its pattern. */
final class BoardPane {
    /** More rows are shown when they are asked for. */
    private static final int MOST = 10;

    private final Text text;
    private final Chapter.Board board;
    private final GridPane grid = new GridPane(8, 4);
    private final VBox root;
    private final long longest;

    BoardPane(Text text, Chapter.Board board) {
        this.text = text;
        this.board = board;
        longest = board.lines().stream()
                .flatMap(line -> board.drawn().stream().map(line.numbers()::get))
                .max(Long::compare)
                .orElse(0L);
        root = new VBox(8, Forms.heading(board.title()), grid);
        root.setId(FigureIds.board(board.breakdown()));
        root.getStyleClass().add(Looks.CARD);
        columns();
        fill(board.lines().size() > MOST + 2 ? MOST : board.lines().size());
    }

    Node root() {
        return root;
    }

    private void columns() {
        var name = new ColumnConstraints();
        name.setMinWidth(110);
        name.setPercentWidth(22);
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        bars.setMinWidth(80);
        grid.getColumnConstraints().addAll(name, bars);
        int numbers = board.columns().size() + board.shared().map(_ -> 1).orElse(0);
        for (int i = 0; i < numbers; i++) {
            var column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            column.setFillWidth(false);
            grid.getColumnConstraints().add(column);
        }
    }

    private void fill(int many) {
        grid.getChildren().clear();
        head();
        board.lines().stream().limit(many).forEach(this::line);
        if (board.lines().size() > 1) {
            total();
        }
        if (many < board.lines().size()) {
            var whole = Forms.button(
                    FigureIds.whole(board.breakdown()),
                    text.of("figures.whole", board.lines().size()),
                    () -> {
                        root.getChildren().removeLast();
                        fill(board.lines().size());
                    });
            root.getChildren().add(whole);
        }
    }

    private void head() {
        grid.add(styled(new Label(board.head())), 0, 0);
        for (int i = 0; i < board.columns().size(); i++) {
            var head = styled(new Label(board.columns().get(i)));
            head.getStyleClass().add("board-head");
            int pattern = board.drawn().indexOf(i);
            if (pattern >= 0) {
                head.setGraphic(Stripe.sample(pattern));
                head.setContentDisplay(ContentDisplay.TOP);
            }
            grid.add(head, i + 2, 0);
        }
        board.shared()
                .ifPresent(share ->
                        grid.add(styled(new Label(share)), board.columns().size() + 2, 0));
    }

    private static Label styled(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Looks.FIELD_NAME);
        return label;
    }

    private void line(Chapter.Line line) {
        var bars = new VBox(2);
        for (int i = 0; i < board.drawn().size(); i++) {
            long number = line.numbers().get(board.drawn().get(i));
            bars.getChildren().add(new Stripe(longest == 0 ? 0 : (double) number / longest, i));
        }
        bars.getStyleClass().add("stripes");
        numbers(line, bars, Label::new);
    }

    private void total() {
        numbers(board.total(), new Region(), words -> styled(new Label(words)));
    }

    private void numbers(Chapter.Line line, Region bars, Function<String, Label> label) {
        int row = grid.getRowCount();
        var name = label.apply(line.name());
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        grid.add(name, 0, row);
        grid.add(bars, 1, row);
        List<Long> numbers = line.numbers();
        for (int i = 0; i < numbers.size(); i++) {
            grid.add(number(label.apply(Long.toString(numbers.get(i)))), i + 2, row);
        }
        if (board.shared().isPresent()) {
            grid.add(number(label.apply(line.share())), numbers.size() + 2, row);
        }
    }

    private static Label number(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
