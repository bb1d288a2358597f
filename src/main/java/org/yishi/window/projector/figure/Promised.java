package org.yishi.window.projector.figure;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Board;
import org.yishi.text.Text;

/** What was promised before: how many, how many done, how many late, then those still open, late ones first. */
public final class Promised {
    private static final double SPACING = 24;
    private static final double FIGURE = 0.2;
    /** More than this nobody in a hall reads. */
    private static final int LISTED = 24;

    private final Text text;
    private final Big big;

    public Promised(Text text, Big big) {
        this.text = text;
        this.big = big;
    }

    /** Those that are shown: what is closed is told by its number alone. */
    public static List<Board.Promise> shown(Board board) {
        return board.promises().stream()
                .filter(p -> !p.state().isClosed())
                .limit(LISTED)
                .toList();
    }

    /** One page with some of the rows. */
    public VBox page(String title, Board board, List<Board.Promise> rows) {
        var list = new VBox();
        big.spaced(list, SPACING);
        rows.forEach(promise -> list.getChildren().add(row(promise)));
        return big.column(big.atMost(title, Size.LARGE), figures(board), list);
    }

    private Node figures(Board board) {
        var row = new HBox();
        row.getStyleClass().add("wall-figures");
        row.getChildren()
                .setAll(List.of(
                        figure(text.of("task.board.promised"), board.promised(), "wall-plain"),
                        figure(text.of("task.board.done"), board.done(), "wall-good"),
                        figure(
                                text.of("task.board.late"),
                                board.late(),
                                board.late() > 0 ? "wall-bad" : "wall-plain")));
        return row;
    }

    private Node figure(String name, int number, String look) {
        var box = big.column(big.line(Size.FIGURE, FIGURE, Integer.toString(number), look), big.line(name));
        box.getStyleClass().add("wall-figure-box");
        return box;
    }

    private Node row(Board.Promise promise) {
        var icon = big.with(big.of(Size.ROW, ""), icon(promise), Size.LINE);
        icon.setMinWidth(Region.USE_PREF_SIZE);
        var title = big.of(
                Size.ROW,
                text.of("task.board.row", promise.number(), promise.title(), promise.owner()),
                "wall-agenda-title");
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.SOMETIMES);
        var when = big.of(Size.TAG, when(promise), promise.isLate() ? "wall-bad" : "wall-plain");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(icon, title, when);
        row.getStyleClass().addAll("wall-agenda-row", "wall-waiting");
        return row;
    }

    private String when(Board.Promise promise) {
        if (promise.isLate()) {
            return text.of("task.board.days", promise.daysLate());
        }
        return promise.state().isOpen()
                ? promise.due()
                        .map(LocalDate::toString)
                        .map(day -> text.of("task.board.due", day))
                        .orElse(text.of("followup.state", promise.state()))
                : text.of("followup.state", promise.state());
    }

    private static Feather icon(Board.Promise promise) {
        if (promise.isLate()) {
            return Feather.ALERT_TRIANGLE;
        }
        return promise.isDone() ? Feather.CHECK_CIRCLE : Feather.CIRCLE;
    }
}
