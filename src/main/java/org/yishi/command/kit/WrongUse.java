package org.yishi.command.kit;

import java.util.stream.Collectors;
import org.yishi.text.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what was called wrongly. */
public record WrongUse(Text text) {
    public String sentence(ParameterException e) {
        if (e instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(" "));
            return text.of("command.missing", names);
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return text.of("command.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        return text.of("command.wrong-use", e.getValue() == null ? "" : e.getValue());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
