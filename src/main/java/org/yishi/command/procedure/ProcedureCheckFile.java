package org.yishi.command.procedure;

import java.nio.file.Path;
import java.util.List;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.procedure.ProcedureFiles;
import org.yishi.desk.procedure.ProcedureReading;
import picocli.CommandLine.Model.CommandSpec;

/** {@code procedure check FILE}: whether a procedure that somebody wrote can be meant; each mistake with line and cure. */
public final class ProcedureCheckFile implements Job {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.procedure.check"));
        spec.addPositional(help.word(0, text.of("command.label.file"), text.of("command.procedure.file")));
    }

    @Override
    public int run(Given given) {
        var text = given.console().text();
        return switch (ProcedureFiles.look(Path.of(given.word(0)), BodyFiles.defaults())) {
            case ProcedureReading.Right(var procedure, var hints) -> {
                if (!given.isJson()) {
                    hints.stream().map(text::of).forEach(given.console()::print);
                }
                print(
                        given,
                        List.of(),
                        text.of(
                                "command.procedure.right",
                                procedure.name(),
                                procedure.stages().size()));
                yield Answer.DONE;
            }
            case ProcedureReading.Wrong(var mistakes) -> {
                print(
                        given,
                        mistakes.stream().map(text::of).toList(),
                        text.of("command.procedure.wrong", mistakes.size()));
                yield Answer.NO;
            }
        };
    }

    private static void print(Given given, List<String> mistakes, String end) {
        if (given.isJson()) {
            given.console()
                    .print(Json.of(new Json()
                            .put("right", mistakes.isEmpty())
                            .put("mistakes", mistakes)
                            .object()));
        } else {
            mistakes.forEach(given.console()::print);
            given.console().print(end);
        }
    }
}
