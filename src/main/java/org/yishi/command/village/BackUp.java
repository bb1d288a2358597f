package org.yishi.command.village;

import java.nio.file.Path;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.desk.check.Backup;
import org.yishi.desk.check.Verified;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import picocli.CommandLine.Model.CommandSpec;

/** {@code backup FILE}. */
public final class BackUp implements Job {
    @Override
    public String name() {
        return "backup";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.backup"));
        spec.addPositional(help.word(0, text.of("command.label.file"), text.of("command.backup.file")));
    }

    @Override
    public int run(Given given) {
        var target = Path.of(given.word(0));
        return given.open(open -> switch (new Backup(open.work()).to(target)) {
            case Outcome.Refused<Verified>(Refusal why) -> given.console().no(why);
            case Outcome.Done<Verified>(Verified verified) -> VerifyFile.tell(given, verified);
        });
    }
}
