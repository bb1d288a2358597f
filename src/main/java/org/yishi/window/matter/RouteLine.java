package org.yishi.window.matter;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.yishi.desk.procedure.Routes;
import org.yishi.model.id.TopicId;
import org.yishi.model.procedure.RouteMap;
import org.yishi.text.Lang;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.matter.thread.Line;

/** By which procedure a matter goes and which stage is next, in one line that leads there. */
final class RouteLine {
    private final Kit kit;
    private final Routes routes;
    private final TopicId topic;
    private final Latest reading;
    private final HBox root = Forms.row();

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
        reading.run(() -> routes.map(topic).map(this::words).orElseGet(() -> kit.say("matter.route-none")), this::show);
    }

    void close() {
        reading.close();
    }

    private void show(String words) {
        root.getChildren()
                .setAll(
                        Forms.heading(kit.say("matter.route")),
                        Line.link(MatterIds.ROUTE, words, () -> kit.go().to(new Goal.Route(topic))));
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
