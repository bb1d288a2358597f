package org.yishi.window.projector;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Meeting;
import org.yishi.text.Text;
import org.yishi.window.projector.figure.Big;
import org.yishi.window.projector.figure.Size;

/** The agenda with what is done. */
final class AgendaPage {
    private static final double SPACING = 24;

    private final Text text;
    private final Big big;

    AgendaPage(Text text, Big big) {
        this.text = text;
        this.big = big;
    }

    Page of(Meeting meeting, List<AgendaItem> items, int most) {
        return Leaves.page(items, most, leaf -> leaf(meeting, leaf));
    }

    private Region leaf(Meeting meeting, Leaves.Leaf<AgendaItem> leaf) {
        var list = new VBox();
        big.spaced(list, SPACING);
        leaf.rows().forEach(item -> list.getChildren().add(row(item)));
        var page = big.column(big.atMost(meeting.title(), Size.LARGE), list);
        if (leaf.of() > 1) {
            page.getChildren().add(big.of(Size.LEGEND, leaf.words(text)));
        }
        return page;
    }

    private Node row(AgendaItem item) {
        var icon = big.with(big.of(Size.ROW, ""), icon(item.state()), Size.LINE);
        icon.setMinWidth(Region.USE_PREF_SIZE);
        var title = big.of(Size.ROW, item.position() + "  " + item.title(), "wall-agenda-title");
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.SOMETIMES);
        var row = new HBox(icon, title);
        if (item.state() == ItemState.RUNNING) {
            var now = big.of(Size.TAG, text.of("hall.item-now"), "wall-tag");
            now.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(now);
        }
        row.getStyleClass().addAll("wall-agenda-row", look(item.state()));
        return row;
    }

    private static Feather icon(ItemState state) {
        return switch (state) {
            case WAITING -> Feather.CIRCLE;
            case RUNNING -> Feather.PLAY_CIRCLE;
            case DONE -> Feather.CHECK_CIRCLE;
            case SKIPPED -> Feather.SKIP_FORWARD;
        };
    }

    private static String look(ItemState state) {
        return switch (state) {
            case WAITING -> "wall-waiting";
            case RUNNING -> "wall-running";
            case DONE, SKIPPED -> "wall-done";
        };
    }
}
