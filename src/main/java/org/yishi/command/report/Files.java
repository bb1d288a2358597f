package org.yishi.command.report;

import java.nio.file.Path;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Json;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;

/** What is told of a file that was to be written. */
final class Files {
    private Files() {}

    static int tell(Given given, Outcome<Path> written) {
        return switch (written) {
            case Outcome.Refused<Path>(Refusal why) -> given.console().no(why);
            case Outcome.Done<Path>(Path path) -> {
                var answer = new Json().put("file", path.toString()).object();
                given.console().print(given.isJson() ? Json.of(answer) : path.toString());
                yield Answer.DONE;
            }
        };
    }
}
