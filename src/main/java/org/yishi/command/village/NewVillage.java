package org.yishi.command.village;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import picocli.CommandLine.Model.CommandSpec;

/** {@code new --name NAME}. */
public final class NewVillage implements Job {
    private static final Map<String, VillageKind> KINDS =
            Map.of("village", VillageKind.VILLAGE, "community", VillageKind.COMMUNITY);

    @Override
    public String name() {
        return "new";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.new"));
        spec.addOption(help.needed("--name", text.of("command.label.name"), text.of("command.new.name")));
        spec.addOption(help.value("--kind", "village|community", text.of("command.new.kind")));
        spec.addOption(help.value("--county", text.of("command.label.name"), text.of("command.new.county")));
        spec.addOption(help.value("--township", text.of("command.label.name"), text.of("command.new.township")));
    }

    @Override
    public int run(Given given) {
        var name = given.option("--name").orElse("").strip();
        var kind = Optional.ofNullable(KINDS.get(given.option("--kind").orElse("village")));
        if (name.isEmpty() || kind.isEmpty()) {
            given.console().say(given.console().text().of("command.new.wrong"));
            return Answer.WRONG_USE;
        }
        var village = new Village(
                name,
                kind.get(),
                given.option("--county").orElse(""),
                given.option("--township").orElse(""));
        var path = given.option("--data").map(Path::of).orElseGet(() -> Path.of(name + ".yishi"));
        return switch (given.villages().found(path, village)) {
            case Outcome.Refused<Villages.Open>(Refusal why) -> given.console().no(why);
            case Outcome.Done<Villages.Open>(Villages.Open open) -> {
                open.close();
                tell(given, village, path);
                yield Answer.DONE;
            }
        };
    }

    private static void tell(Given given, Village village, Path path) {
        if (given.isJson()) {
            given.console().print(Json.of(Map.of("name", village.name(), "file", path.toString())));
        } else {
            given.console().print(path.toString());
        }
    }
}
