package org.yishi.command.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import picocli.CommandLine.ParseResult;

/** What a command was called with, and what it works with. */
public record Given(ParseResult parsed, Console console, Villages villages) {
    /** The value of an option, here or before the command's name. */
    public Optional<String> option(String name) {
        for (Optional<ParseResult> at = Optional.of(parsed); at.isPresent(); at = at.flatMap(Given::outer)) {
            String value = at.get().matchedOptionValue(name, "");
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    public boolean has(String flag) {
        for (Optional<ParseResult> at = Optional.of(parsed); at.isPresent(); at = at.flatMap(Given::outer)) {
            boolean set = at.get().matchedOptionValue(flag, false);
            if (set) {
                return true;
            }
        }
        return false;
    }

    private static Optional<ParseResult> outer(ParseResult inner) {
        var parent = inner.commandSpec().parent();
        return Optional.ofNullable(parent)
                .flatMap(spec -> Optional.ofNullable(spec.commandLine().getParseResult()));
    }

    /** What stands at a place after the command. */
    public String word(int index) {
        return parsed.matchedPositionalValue(index, "");
    }

    /** All that stands after the command, from a place on. */
    public List<String> words(int from) {
        List<String> words = parsed.matchedPositionalValue(from, List.<String>of());
        return words;
    }

    public boolean isJson() {
        return has("--json");
    }

    /** A file that is there to be read. */
    public Outcome<Path> file(String name) {
        var path = Path.of(name);
        return Files.isRegularFile(path) ? Outcome.done(path) : Outcome.refused("command.no-file", name);
    }

    /** The village file that is meant: the one named, else the only one in this folder. */
    public Outcome<Path> data() {
        var named = option("--data");
        if (named.isPresent()) {
            return Outcome.done(Path.of(named.get()));
        }
        var here = here();
        return here.size() == 1 ? Outcome.done(here.getFirst()) : Outcome.refused("command.no-data");
    }

    private static List<Path> here() {
        try (var files = Files.list(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".yishi")).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Opens the village file, works with it and closes it. */
    public int open(ToIntFunction<Villages.Open> deed) {
        return switch (data()) {
            case Outcome.Refused<Path>(Refusal why) -> {
                console.say(console.text().of(why));
                yield Answer.WRONG_USE;
            }
            case Outcome.Done<Path>(Path path) ->
                switch (villages.open(path)) {
                    case Outcome.Refused<Villages.Open>(Refusal why) -> console.no(why);
                    case Outcome.Done<Villages.Open>(Villages.Open open) -> {
                        try (open) {
                            yield deed.applyAsInt(open);
                        }
                    }
                };
        };
    }
}
