package org.yishi.window.projector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yishi.live.Exhibit;
import org.yishi.text.Text;
import org.yishi.window.projector.figure.Big;
import org.yishi.window.projector.figure.Size;

/** Something that the host shows beside the course of the meeting: a title and its rows. */
final class ExhibitPage {
    private static final double SPACING = 20;
    private static final double BAR = 14;
    private static final double HUNDRED = 100;

    private final Text text;
    private final Big big;

    ExhibitPage(Text text, Big big) {
        this.text = text;
        this.big = big;
    }

    Page of(Exhibit exhibit, int most) {
        return Leaves.page(exhibit.rows(), most, leaf -> {
            var list = new VBox();
            big.spaced(list, SPACING);
            leaf.rows().forEach(row -> list.getChildren().add(row(row)));
            var page = big.column(big.atMost(exhibit.title(), Size.LARGE));
            if (!exhibit.below().isEmpty()) {
                page.getChildren().add(big.of(Size.LEGEND, exhibit.below()));
            }
            page.getChildren().add(list);
            var foot = (exhibit.note() + "    " + leaf.words(text)).strip();
            if (!foot.isEmpty()) {
                page.getChildren().add(big.of(Size.LEGEND, foot));
            }
            return page;
        });
    }

    private Node row(Exhibit.Row row) {
        var lead = big.of(Size.ROW, row.lead(), "wall-exhibit-lead");
        lead.setMinWidth(Region.USE_PREF_SIZE);
        var words = big.of(Size.ROW, row.words(), "wall-agenda-title");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var figure = big.of(Size.ROW, row.figure(), "wall-exhibit-figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(lead, words, figure);
        line.getStyleClass().addAll("wall-agenda-row", look(row.look()));
        return row.share() < 0 ? line : new VBox(line, bar(row.share()));
    }

    private Node bar(int share) {
        var full = new Region();
        full.getStyleClass().add("wall-exhibit-bar");
        var room = new StackPane(full);
        room.setAlignment(Pos.CENTER_LEFT);
        room.setMinHeight(BAR);
        room.getStyleClass().add("wall-exhibit-room");
        full.maxWidthProperty()
                .bind(room.widthProperty().multiply(Math.min(share, HUNDRED)).divide(HUNDRED));
        return room;
    }

    private static String look(Exhibit.Look look) {
        return switch (look) {
            case PLAIN -> "wall-waiting";
            case GOOD -> "wall-exhibit-good";
            case NOW -> "wall-running";
            case FAINT -> "wall-done";
        };
    }
}
