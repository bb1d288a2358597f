package org.yishi.command.village;

import java.nio.file.Path;
import java.util.Optional;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Json;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.paper.VotePapers;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.MeetingId;
import picocli.CommandLine.Model.CommandSpec;

/** {@code export ballots|result|tally --meeting N --poll NUMBER [--per-page 1|2|4|6|8] [--spares K] --out FILE}. */
final class VoteExport {
    private static final int FOUR = 4;

    private final Given given;
    private final MeetingId meeting;
    private final String poll;
    private final Path target;

    VoteExport(Given given, MeetingId meeting, Path target) {
        this.given = given;
        this.meeting = meeting;
        this.poll = given.option("--poll").orElse("");
        this.target = target;
    }

    static boolean isMeant(String kind) {
        return kind.matches("ballots|result|tally");
    }

    static void describe(CommandSpec spec, Help help) {
        var text = help.text();
        spec.addOption(help.value("--poll", text.of("command.label.number"), text.of("command.export.poll")));
        spec.addOption(help.value("--spares", text.of("command.label.number"), text.of("command.export.spares")));
        spec.addOption(help.value("--per-page", text.of("command.label.number"), text.of("command.export.per-page")));
    }

    int run() {
        var perPage = given.option("--per-page").orElse(Integer.toString(FOUR));
        var spares = given.option("--spares");
        boolean figures = perPage.matches("[0-9]{1,2}") && spares.orElse("0").matches("[0-9]{1,4}");
        if (poll.isEmpty() || !figures) {
            given.console().say(given.console().text().of("command.export.wrong-vote"));
            return Answer.WRONG_USE;
        }
        return given.open(open -> {
            var words = given.console().text();
            var papers = new VotePapers(open.work(), new Planning(open.work(), words), words);
            return switch (given.word(0)) {
                case "ballots" -> ballots(print(papers, Integer.parseInt(perPage), spares.map(Long::valueOf)));
                case "result" -> written(papers.result(meeting, poll, target));
                default -> written(papers.tally(meeting, poll, target));
            };
        });
    }

    private Outcome<VotePapers.Printed> print(VotePapers papers, int perPage, Optional<Long> spares) {
        return spares.map(more -> papers.ballots(meeting, poll, perPage, more, target))
                .orElseGet(() -> papers.ballots(meeting, poll, perPage, target));
    }

    private int ballots(Outcome<VotePapers.Printed> printed) {
        return switch (printed) {
            case Outcome.Refused<VotePapers.Printed>(Refusal why) ->
                given.console().no(why);
            case Outcome.Done<VotePapers.Printed>(VotePapers.Printed(Path file, long papers, int perPage)) -> {
                var answer = new Json()
                        .put("file", file.toString())
                        .put("papers", papers)
                        .put("perPage", perPage)
                        .object();
                var said = given.console().text().of("command.export.printed", file, papers, perPage);
                given.console().print(given.isJson() ? Json.of(answer) : said);
                yield Answer.DONE;
            }
        };
    }

    private int written(Outcome<Path> written) {
        return switch (written) {
            case Outcome.Refused<Path>(Refusal why) -> given.console().no(why);
            case Outcome.Done<Path>(Path file) -> {
                var answer = new Json().put("file", file.toString()).object();
                given.console().print(given.isJson() ? Json.of(answer) : file.toString());
                yield Answer.DONE;
            }
        };
    }
}
