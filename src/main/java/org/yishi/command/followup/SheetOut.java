package org.yishi.command.followup;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.UnitId;
import org.yishi.model.task.ActionItem;
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
            var sent = SheetDesk.of(open.work(), given.console().text()).send(target, which(given, open.work()));
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

    private static Predicate<ActionItem> which(Given given, Work work) {
        Optional<String> owner = given.option("--owner");
        Optional<String> grid = given.option("--grid");
        Map<UnitId, String> names = new HashMap<>();
        work.read(tx -> tx.units().units()).forEach(unit -> names.put(unit.id(), unit.name()));
        return task -> owner.map(task.owner()::equals).orElse(true)
                && grid.map(name -> task.plan()
                                .unit()
                                .map(names::get)
                                .filter(name::equals)
                                .isPresent())
                        .orElse(true);
    }
}
