package org.yishi.command.village;

import java.nio.file.Path;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.rescue.Rescued;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rescue}. */
public final class RescueFile implements Job {
    @Override
    public String name() {
        return "rescue";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.rescue"));
        spec.addPositional(help.word(0, text.of("command.label.file"), text.of("command.rescue.file")));
        spec.addOption(help.needed("--out", text.of("command.label.file"), text.of("command.rescue.out")));
    }

    @Override
    public int run(Given given) {
        var damaged = Path.of(given.word(0));
        var fresh = Path.of(given.option("--out").orElseThrow());
        return switch (given.villages().rescue(given.console().text()).into(damaged, fresh, () -> false)) {
            case Outcome.Refused<Rescued>(Refusal why) -> given.console().no(why);
            case Outcome.Done<Rescued>(Rescued rescued) -> tell(given, rescued);
        };
    }

    private static int tell(Given given, Rescued rescued) {
        var console = given.console();
        var text = console.text();
        if (given.isJson()) {
            console.print(Json.of(new Json()
                    .put("file", rescued.file().toString())
                    .put("list", rescued.list().toString())
                    .put("kept", rescued.kept())
                    .put("whole", rescued.isWhole())
                    .put("lost", rescued.lost())
                    .object()));
        } else {
            console.print(text.of(rescued.isWhole() ? "rescue.done" : "rescue.done-lost", rescued.kept()));
            rescued.lost().forEach(console::print);
            console.print(text.of("rescue.list", rescued.list()));
        }
        return rescued.isWhole() ? Answer.DONE : Answer.NO;
    }
}
