package org.yishi.command.village;

import java.util.ArrayList;
import java.util.Map;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Grid;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.body.Bodies;
import org.yishi.model.body.Body;
import org.yishi.text.Lang;
import picocli.CommandLine.Model.CommandSpec;

/** {@code bodies list}: which bodies can meet today, by the names that scripts use. */
public final class BodiesList implements Job {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        help.about(spec, help.text().of("command.bodies.list"));
    }

    @Override
    public int run(Given given) {
        return given.open(open -> {
            var text = given.console().text();
            var bodies = new Bodies(open.work()).on(open.work().today());
            if (given.isJson()) {
                var all = new ArrayList<Map<String, Object>>();
                bodies.forEach(body -> all.add(json(body)));
                given.console().print(Json.of(all));
                return Answer.DONE;
            }
            var grid = new Grid();
            for (var body : bodies) {
                grid.add(
                        body.code(),
                        text.lang() == Lang.ZH ? body.name() : body.nameEn(),
                        body.rules().getFirst().source());
            }
            grid.lines().forEach(given.console()::print);
            return Answer.DONE;
        });
    }

    private static Map<String, Object> json(Body body) {
        return new Json()
                .put("code", body.code())
                .put("name", body.name())
                .put("nameEn", body.nameEn())
                .put("power", body.power().name())
                .put("holdsFrom", body.holdsFrom().toString())
                .put("holdsTo", body.holdsTo())
                .put("source", body.rules().getFirst().source())
                .object();
    }
}
