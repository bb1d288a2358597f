package org.yishi.desk.play.way;

import java.util.stream.Collectors;
import org.yishi.desk.Work;
import org.yishi.desk.procedure.Routes;
import org.yishi.desk.script.deed.MatterDeed;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.procedure.Procedure;
import org.yishi.model.procedure.RouteMap;
import org.yishi.model.procedure.Stage;
import org.yishi.text.Text;

/** The steps of a matter through its procedure. */
final class RouteSteps {
    private final Work work;
    private final Routes routes;
    private final TopicId topic;

    RouteSteps(Work work, TopicId topic) {
        this.work = work;
        this.topic = topic;
        routes = new Routes(work);
    }

    Outcome<?> begin(MatterDeed.Begin deed) {
        var all = routes.procedures();
        return all.stream()
                .filter(p -> p.code().equals(deed.procedure()) || p.name().startsWith(deed.procedure()))
                .findFirst()
                .<Outcome<?>>map(p -> routes.begin(topic, p.code()))
                .orElseGet(() -> Outcome.refused(
                        "script.no-procedure",
                        deed.procedure(),
                        all.stream().map(Procedure::name).collect(Collectors.joining(" "))));
    }

    Outcome<?> done(MatterDeed.StageDone deed) {
        return stage(deed.stage())
                .then(stage -> routes.done(topic, stage.code(), work.today(), deed.words(), deed.held()));
    }

    Outcome<?> leaveOut(MatterDeed.LeaveOut deed) {
        return stage(deed.stage()).then(stage -> routes.leaveOut(topic, stage.code(), deed.reason()));
    }

    Outcome<?> sendBack(MatterDeed.SendBack deed) {
        return stage(deed.stage()).then(stage -> routes.sendBack(topic, stage.code(), deed.reason()));
    }

    Outcome<?> stop(String reason) {
        return routes.stop(topic, reason);
    }

    /** Whether the matter stands at a stage, or is through where none is named. */
    Outcome<?> expect(String name, Text text) {
        return map().then(map -> {
            var now = map.now().map(status -> status.stage().name()).orElseGet(() -> text.of("script.through"));
            boolean isThere = name.isEmpty()
                    ? map.isThrough()
                    : map.now().filter(status -> isNamed(status.stage(), name)).isPresent();
            return isThere
                    ? Outcome.done(map)
                    : Outcome.refused("script.expected-stage", name.isEmpty() ? text.of("script.through") : name, now);
        });
    }

    private Outcome<RouteMap> map() {
        return routes.map(topic)
                .<Outcome<RouteMap>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("script.no-route"));
    }

    private Outcome<Stage> stage(String name) {
        return map().then(map -> map.route().procedure().stages().stream()
                .filter(stage -> isNamed(stage, name))
                .findFirst()
                .<Outcome<Stage>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        "script.no-stage",
                        name,
                        map.route().procedure().stages().stream()
                                .map(Stage::name)
                                .collect(Collectors.joining(" ")))));
    }

    private static boolean isNamed(Stage stage, String name) {
        return stage.code().equals(name) || stage.name().contains(name);
    }
}
