package org.yishi.command.village;

import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.check.Verified;
import org.yishi.desk.check.Verify;
import picocli.CommandLine.Model.CommandSpec;

/** {@code verify}. */
public final class VerifyFile implements Job {
    @Override
    public String name() {
        return "verify";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        help.about(spec, help.text().of("command.verify"));
    }

    @Override
    public int run(Given given) {
        return given.open(open -> tell(given, new Verify(open.work()).verify()));
    }

    /** Tells what a check found; flaws are a no. */
    public static int tell(Given given, Verified verified) {
        var console = given.console();
        var text = console.text();
        var flaws = verified.flaws().stream().map(text::of).toList();
        if (given.isJson()) {
            console.print(Json.of(new Json()
                    .put("sound", verified.isSound())
                    .put("entries", verified.entries())
                    .put("verdicts", verified.verdicts())
                    .put("flaws", flaws)
                    .object()));
        } else if (verified.isSound()) {
            console.print(text.of("command.sound", verified.entries(), verified.verdicts()));
        }
        if (!verified.isSound()) {
            flaws.forEach(console::say);
            console.say(text.of("command.unsound", flaws.size()));
        }
        return verified.isSound() ? Answer.DONE : Answer.NO;
    }
}
