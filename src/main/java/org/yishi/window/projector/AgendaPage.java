package org.yishi.window.projector;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Meeting;
import org.yishi.text.Text;
import org.yishi.window.kit.look.Icons;

/** The agenda with what is done; of a long one the part around the running item. */
final class AgendaPage {
    private static final int MOST = 9;

    private final Text text;

    AgendaPage(Text text) {
        this.text = text;
    }

    Region of(Meeting meeting, List<AgendaItem> items) {
        var list = new VBox();
        list.getStyleClass().addAll("wall-agenda", items.size() > MOST - 3 ? "wall-many" : "wall-few");
        for (var item : window(items)) {
            list.getChildren().add(row(item));
        }
        return Big.column(Big.atMost(meeting.title(), 3), list);
    }

    private static List<AgendaItem> window(List<AgendaItem> items) {
        int running = 0;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).state() == ItemState.RUNNING) {
                running = i;
            }
        }
        int from = Math.clamp(running - MOST / 2, 0, Math.max(0, items.size() - MOST));
        return items.subList(from, Math.min(items.size(), from + MOST));
    }

    private Node row(AgendaItem item) {
        var title = Big.styled(item.position() + "  " + item.title(), "wall-agenda-title");
        title.setAlignment(Pos.CENTER_LEFT);
        title.setWrapText(false);
        title.setMinWidth(0);
        var row = new HBox(Icons.of(icon(item.state())), title);
        if (item.state() == ItemState.RUNNING) {
            row.getChildren().add(Big.styled(text.of("hall.item-now"), "wall-tag"));
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
