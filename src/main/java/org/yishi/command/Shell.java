package org.yishi.command;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Console;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.WrongUse;
import org.yishi.command.village.Demonstration;
import org.yishi.desk.village.Villages;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Runs one command.
 *
 * <pre>{@code
 * int code = new Shell(out, err, clock, () -> "王秀英", demo, log).run(List.of("residents", "list"));
 * }</pre>
 */
public final class Shell {
    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Supplier<String> operator;
    private final Demonstration demo;
    private final Path log;

    /**
     * A shell.
     *
     * @param operator the name that stands in the journal as who did it
     * @param log where a failure is written down whole
     */
    public Shell(
            PrintStream out, PrintStream err, Clock clock, Supplier<String> operator, Demonstration demo, Path log) {
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.operator = operator;
        this.demo = demo;
        this.log = log;
    }

    /** Runs a command; 0 done, 1 "no", 2 wrong use. */
    public int run(List<String> args) {
        var console = new Console(out, err, Text.in(lang(args)));
        try {
            return run(args, console);
        } catch (InvalidPathException e) {
            console.say(console.text().of("command.no-file", e.getInput()));
            return Answer.WRONG_USE;
        } catch (RuntimeException e) {
            LOG.error("a command failed: {}", args, e);
            console.say(console.text().of("command.failed", log));
            return Answer.NO;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int run(List<String> args, Console console) {
        var line = new CommandLine(new Commands(console.text(), demo).all());
        try {
            return run(line.parseArgs(args.toArray(String[]::new)), console);
        } catch (ParameterException e) {
            console.say(new WrongUse(console.text()).sentence(e));
            console.say(console.text()
                    .of("command.see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
            return Answer.WRONG_USE;
        }
    }

    private int run(ParseResult whole, Console console) {
        var parsed = whole;
        while (parsed.hasSubcommand()) {
            if (parsed.isUsageHelpRequested()) {
                break;
            }
            parsed = parsed.subcommand();
        }
        var spec = parsed.commandSpec();
        if (parsed.isUsageHelpRequested()) {
            spec.commandLine().usage(out);
            return Answer.DONE;
        }
        if (spec.userObject() instanceof Job job) {
            return job.run(new Given(parsed, console, new Villages(clock, operator)));
        }
        spec.commandLine().usage(err);
        return Answer.WRONG_USE;
    }

    /** The language is needed before anything else can be said. */
    private static Lang lang(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).equals("--lang") && i + 1 < args.size()) {
                return Lang.ofCode(args.get(i + 1));
            }
            if (args.get(i).startsWith("--lang=")) {
                return Lang.ofCode(args.get(i).substring("--lang=".length()));
            }
        }
        return Lang.ZH;
    }
}
