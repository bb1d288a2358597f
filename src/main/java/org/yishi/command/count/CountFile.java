package org.yishi.command.count;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.desk.count.Recount;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.count.Change;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Tabulation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code count FILE --method NAME [--seats N] [--lot A,B,C] [--then FILE]}: counts a ballot file alone. */
public final class CountFile implements Job {
    @Override
    public String name() {
        return "count";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("count.command"));
        spec.addPositional(help.word(0, text.of("command.label.file"), text.of("count.command.file")));
        spec.addOption(help.needed(
                "--method",
                text.of("command.label.name"),
                text.of("count.command.method", CountingMethod.shellNames())));
        spec.addOption(help.value("--seats", "N", text.of("count.command.seats")));
        spec.addOption(help.value("--then", text.of("command.label.file"), text.of("count.command.then")));
        spec.addOption(help.value("--lot", "A,B,C", text.of("count.command.lot")));
    }

    @Override
    public int run(Given given) {
        var text = given.console().text();
        var method = given.option("--method").flatMap(CountingMethod::ofShellName);
        if (method.isEmpty()) {
            given.console().say(text.of("count.no-method", CountingMethod.shellNames()));
            return Answer.WRONG_USE;
        }
        var seats = given.option("--seats").map(CountFile::seats).orElse(Optional.of(0));
        if (seats.isEmpty()) {
            given.console().say(text.of("count.no-seats"));
            return Answer.WRONG_USE;
        }
        var lot = given.option("--lot")
                .map(names -> List.of(names.split(",", -1)))
                .orElse(List.of());
        var counted = Recount.count(new Recount.Question(Path.of(given.word(0)), method.get(), seats.get(), lot));
        var changes = counted.then(count -> given.option("--then")
                .map(then -> Recount.changes(count, Path.of(then)))
                .orElse(Outcome.done(List.of())));
        return tell(given, counted, changes);
    }

    private static Optional<Integer> seats(String written) {
        return written.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private static int tell(Given given, Outcome<Tabulation> counted, Outcome<List<Change>> changes) {
        return switch (counted.then(count -> changes.then(moved -> Outcome.done(said(given, count, moved))))) {
            case Outcome.Refused<String>(Refusal why) -> given.console().no(why);
            case Outcome.Done<String>(String said) -> {
                given.console().print(said);
                yield Answer.DONE;
            }
        };
    }

    private static String said(Given given, Tabulation count, List<Change> changes) {
        var lines = new CountLines(given.console().text());
        return given.isJson()
                ? CountJson.of(count, changes)
                : String.join(System.lineSeparator(), lines.of(count, changes));
    }
}
