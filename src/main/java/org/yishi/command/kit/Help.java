package org.yishi.command.kit;

import java.util.List;
import org.yishi.text.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** Builds options with the words of one language. */
public record Help(Text text) {
    /** An option with a value. */
    public OptionSpec value(String name, String label, String description) {
        return option(name, description).type(String.class).paramLabel(label).build();
    }

    /** An option with a value that must be given. */
    public OptionSpec needed(String name, String label, String description) {
        return option(name, description)
                .type(String.class)
                .paramLabel(label)
                .required(true)
                .build();
    }

    /** An option that is there or not. */
    public OptionSpec flag(String name, String description) {
        return option(name, description).type(boolean.class).build();
    }

    /** The same, for a command and all below it. */
    public OptionSpec everywhere(OptionSpec option) {
        return option.toBuilder().scopeType(ScopeType.INHERIT).build();
    }

    /** What stands after the command without a name. */
    public PositionalParamSpec word(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .type(String.class)
                .paramLabel(label)
                .description(escaped(description))
                .required(true)
                .build();
    }

    /** One word or more that stand after the command without a name. */
    public PositionalParamSpec words(int from, String label, String description) {
        return PositionalParamSpec.builder()
                .index(from + "..*")
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(escaped(description))
                .required(true)
                .build();
    }

    /** What a command is for, on top of its help. */
    public void about(CommandSpec spec, String sentence) {
        spec.usageMessage().description(escaped(sentence));
    }

    private static OptionSpec.Builder option(String name, String description) {
        return OptionSpec.builder(name).description(escaped(description));
    }

    private static String escaped(String sentence) {
        return sentence.replace("%", "%%");
    }
}
