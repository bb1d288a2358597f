package org.yishi.command.matter;

import java.util.ArrayList;
import java.util.Map;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Grid;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.matter.Matters;
import org.yishi.model.topic.Standing;
import org.yishi.text.Text;
import org.yishi.text.matter.MatterWords;
import picocli.CommandLine.Model.CommandSpec;

/** {@code matter list}: every matter with where it stands; the open ones alone with {@code --open}. */
public final class MatterList implements Job {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        help.about(spec, help.text().of("command.matter.list"));
        spec.addOption(help.flag("--open", help.text().of("command.matter.open")));
    }

    @Override
    public int run(Given given) {
        return given.open(open -> {
            var text = given.console().text();
            var desk = new Matters(open.work());
            var all = desk.standings().stream()
                    .filter(one -> !given.has("--open") || one.topic().state().isOpen())
                    .toList();
            if (given.isJson()) {
                var lines = new ArrayList<Map<String, Object>>();
                all.forEach(one -> lines.add(json(text, desk, one)));
                given.console().print(Json.of(lines));
            } else {
                var grid = new Grid();
                all.forEach(one -> grid.add(
                        one.topic().number(),
                        text.of("matter.state", one.topic().state()),
                        one.topic().title(),
                        text.of("matter.percent-sign", one.progress()),
                        next(text, desk, one)));
                grid.lines().forEach(given.console()::print);
            }
            return Answer.DONE;
        });
    }

    private static String next(Text text, Matters desk, Standing standing) {
        return new MatterWords(text).next(desk.next(standing));
    }

    private static Map<String, Object> json(Text text, Matters desk, Standing standing) {
        return MatterShow.head(standing, desk.today())
                .put("next", next(text, desk, standing))
                .object();
    }
}
