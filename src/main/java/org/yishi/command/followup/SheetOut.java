package org.yishi.command.followup;

import java.nio.file.Path;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import picocli.CommandLine.Model.CommandSpec;

/** {@code followup export --out FILE [--owner NAME|--grid NAME]}: the sheet that goes out to be filled in. */
public final class SheetOut implements Job {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.followup.export"));
        spec.addOption(help.needed("--out", text.of("command.label.file"), text.of("command.export.out")));
        spec.addOption(help.value("--owner", text.of("command.label.name"), text.of("command.tasks.owner")));
        spec.addOption(help.value("--grid", text.of("command.label.name"), text.of("command.followup.grid")));
    }

    @Override
    public int run(Given given) {
        var target = Path.of(given.option("--out").orElseThrow());
        return given.open(open -> {
            var round = SheetDesk.of(open.work(), given.console().text());
            var sent = round.send(target, round.of(given.option("--owner"), given.option("--grid")));
            return switch (sent) {
                case Outcome.Refused<Path>(Refusal why) -> given.console().no(why);
                case Outcome.Done<Path>(Path path) -> {
                    var answer = new Json().put("file", path.toString()).object();
                    given.console().print(given.isJson() ? Json.of(answer) : path.toString());
                    yield Answer.DONE;
                }
            };
        });
    }
}
