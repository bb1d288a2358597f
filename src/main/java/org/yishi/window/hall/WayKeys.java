package org.yishi.window.hall;

import java.util.Optional;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.procedure.Routes;
import org.yishi.desk.procedure.WayExhibit;
import org.yishi.desk.procedure.WayFinder;
import org.yishi.live.Exhibit;
import org.yishi.live.HallState;
import org.yishi.live.Wall;
import org.yishi.model.id.ItemId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.procedure.StageHelp;

/** The way of the matter that is on: its rule for the host, its map for the hall. Not there where it has no way. */
final class WayKeys {
    private final Kit kit;
    private final WayFinder ways;
    private final Hall hall;
    private final Latest reading;
    private final HBox root;
    private Optional<ItemId> item = Optional.empty();
    private Optional<Routes.Shown> way = Optional.empty();
    private Optional<Exhibit> onWall = Optional.empty();

    WayKeys(Kit kit, WayFinder ways, Hall hall) {
        this.kit = kit;
        this.ways = ways;
        this.hall = hall;
        reading = new Latest(kit.background());
        var rule = Forms.button(HallIds.WAY_RULE, Feather.BOOK_OPEN, kit.say("hall.way-rule"), this::rule);
        var map = Forms.button(HallIds.WAY_MAP, Feather.MAP, kit.say("hall.way-map"), this::map);
        for (var button : new javafx.scene.control.Button[] {rule, map}) {
            button.setFocusTraversable(false);
            button.getStyleClass().add("small-deed");
        }
        root = Forms.row(rule, map);
        offer();
    }

    HBox root() {
        return root;
    }

    void close() {
        reading.close();
    }

    void show(HallState now) {
        onWall = now.wall() == Wall.EXHIBIT ? now.exhibit() : Optional.empty();
        var running = now.proceedings().running().map(AgendaItem::id);
        if (!running.equals(item)) {
            item = running;
            way = Optional.empty();
            offer();
            running.ifPresent(id -> reading.run(() -> ways.of(id, kit.text().lang()), found -> {
                way = found;
                offer();
            }));
        }
    }

    private void offer() {
        root.setVisible(way.isPresent());
        root.setManaged(way.isPresent());
    }

    /** The rule of the stage that the matter is at. */
    void rule() {
        way.ifPresent(new StageHelp(kit)::now);
    }

    /** Shows the hall the map; shown already, the hall goes back to the meeting. */
    void map() {
        way.ifPresent(shown -> {
            var exhibit = new WayExhibit(kit.text()).of(shown);
            kit.ask(
                    () -> {
                        if (onWall.equals(Optional.of(exhibit))) {
                            hall.show(Wall.FOLLOW);
                        } else {
                            hall.show(exhibit);
                        }
                        return exhibit;
                    },
                    _ -> {});
        });
    }
}
