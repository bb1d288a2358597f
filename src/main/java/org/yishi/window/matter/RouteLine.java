package org.yishi.window.matter;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.yishi.desk.procedure.Routes;
import org.yishi.model.id.TopicId;
import org.yishi.model.procedure.RouteMap;
import org.yishi.text.Lang;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.matter.thread.Line;
import org.yishi.window.procedure.StageHelp;
import org.yishi.window.procedure.WayMap;

/** By which procedure a matter goes, which stage is next, and the map of its stages; it leads to the way's own page. */
final class RouteLine {
    private final Kit kit;
    private final Routes routes;
    private final TopicId topic;
    private final Latest reading;
    private final VBox root = new VBox(6);
    private Optional<Routes.Shown> shown = Optional.empty();

    RouteLine(Kit kit, Routes routes, TopicId topic) {
        this.kit = kit;
        this.routes = routes;
        this.topic = topic;
        reading = new Latest(kit.background());
    }

    Node root() {
        return root;
    }

    void read() {
        reading.run(() -> routes.show(topic, kit.text().lang()), found -> found.ifPresent(this::show));
    }

    void close() {
        reading.close();
    }

    /** F1 tells the rule of the stage that is next. */
    void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            shown.ifPresent(new StageHelp(kit)::now);
            event.consume();
        }
    }

    private void show(Routes.Shown fresh) {
        shown = Optional.of(fresh);
        Runnable go = () -> kit.go().to(new Goal.Route(topic));
        var words = fresh.map().map(this::words).orElseGet(() -> kit.say("matter.route-none"));
        var line = Forms.row(Forms.heading(kit.say("matter.route")), Line.link(MatterIds.ROUTE, words, go));
        root.getChildren().setAll(line);
        fresh.map().ifPresent(map -> root.getChildren().add(new WayMap(kit.text()).of(map, go)));
    }

    private String words(RouteMap map) {
        boolean chinese = kit.text().lang() == Lang.ZH;
        var procedure = map.route().procedure();
        var name = chinese ? procedure.name() : procedure.nameEn();
        return map.now()
                .map(now -> kit.say(
                        "matter.route-now",
                        name,
                        map.stages().indexOf(now) + 1,
                        map.stages().size(),
                        chinese ? now.stage().name() : now.stage().nameEn()))
                .orElseGet(() -> kit.say(map.isThrough() ? "matter.route-through" : "matter.route-stopped", name));
    }
}
