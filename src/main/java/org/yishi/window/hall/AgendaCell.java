package org.yishi.window.hall;

import java.time.OffsetDateTime;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemState;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.projector.figure.Clocks;

/** A row of the agenda: how the item stands, its title, planned and used time. */
final class AgendaCell extends ListCell<AgendaItem> {
    private static final double TITLE_WIDTH = 262;

    private final Kit kit;
    private final Supplier<OffsetDateTime> clock;
    private final Label title = new Label();
    private final Label time = new Label();
    private final Label kind = new Label();
    private final VBox box = new VBox(1, title, new HBox(8, kind, Forms.gap(), time));

    AgendaCell(Kit kit, Supplier<OffsetDateTime> clock) {
        this.kit = kit;
        this.clock = clock;
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        // A cell is asked for its height before its width is known.
        title.setPrefWidth(TITLE_WIDTH);
        title.setMaxWidth(TITLE_WIDTH);
        kind.getStyleClass().add(Looks.MUTED);
        time.getStyleClass().add(Looks.MUTED);
        box.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(AgendaItem item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove("running-item");
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        title.setText(item.position() + "  " + item.title());
        title.setGraphic(Icons.of(icon(item.state())));
        kind.setText(
                kit.text().of("meeting.kind", item.kind()) + " · " + kit.text().of("hall.item-state", item.state()));
        time.setText(time(item));
        if (item.state() == ItemState.RUNNING) {
            getStyleClass().add("running-item");
        }
        setGraphic(box);
    }

    private String time(AgendaItem item) {
        long used = Clocks.used(item, clock.get());
        if (used == 0 && item.state() != ItemState.RUNNING) {
            return item.plannedMinutes() == 0 ? "" : kit.say("hall.minutes", item.plannedMinutes());
        }
        return item.plannedMinutes() == 0
                ? Clocks.clock(used)
                : kit.say("hall.used-of", Clocks.clock(used), item.plannedMinutes());
    }

    private static Feather icon(ItemState state) {
        return switch (state) {
            case WAITING -> Feather.CIRCLE;
            case RUNNING -> Feather.PLAY_CIRCLE;
            case DONE -> Feather.CHECK_CIRCLE;
            case SKIPPED -> Feather.SKIP_FORWARD;
        };
    }
}
