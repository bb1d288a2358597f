package org.yishi.command.village;

import java.nio.file.Path;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import picocli.CommandLine.Model.CommandSpec;

/** {@code demo --out DIR}. */
public record DemoRun(Demonstration demo) implements Job {
    @Override
    public String name() {
        return "demo";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.demo"));
        spec.addOption(help.needed("--out", text.of("command.label.folder"), text.of("command.demo.out")));
    }

    @Override
    public int run(Given given) {
        var folder = Path.of(given.option("--out").orElseThrow());
        return switch (demo.play(folder, given.console().text())) {
            case Outcome.Done<Path>(Path where) -> {
                given.console().print(where.toString());
                yield Answer.DONE;
            }
            case Outcome.Refused<Path>(Refusal why) -> given.console().no(why);
        };
    }
}
