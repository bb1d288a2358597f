package org.yishi.command.village;

import java.nio.file.Path;
import java.util.Optional;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.command.kit.Numbered;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.paper.Papers;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** {@code export notice|signin|minutes|followup|ballots|result|tally --meeting N --out FILE}. */
public final class Export implements Job {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.export"));
        spec.addPositional(
                help.word(0, "notice|signin|minutes|followup|ballots|result|tally", text.of("command.export.kind")));
        spec.addOption(help.value("--meeting", text.of("command.label.number"), text.of("command.export.meeting")));
        spec.addOption(help.needed("--out", text.of("command.label.file"), text.of("command.export.out")));
        spec.addOption(help.flag("--archive", text.of("command.export.archive")));
        VoteExport.describe(spec, help);
    }

    @Override
    public int run(Given given) {
        var kind = given.word(0);
        var meeting = given.option("--meeting").flatMap(Numbered::meeting);
        boolean badNumber = given.option("--meeting").isPresent() && meeting.isEmpty();
        boolean known = VoteExport.isMeant(kind) || kind.matches("notice|signin|minutes|followup");
        if (badNumber || !known || (meeting.isEmpty() && !kind.equals("followup"))) {
            given.console().say(given.console().text().of("command.export.wrong"));
            return Answer.WRONG_USE;
        }
        var target = Path.of(given.option("--out").orElseThrow());
        if (VoteExport.isMeant(kind)) {
            return new VoteExport(given, meeting.orElseThrow(), target).run();
        }
        return given.open(open ->
                tell(given, write(given, papers(open.work(), given.console().text()), meeting, target)));
    }

    private static Papers papers(Work work, Text text) {
        var planning = new Planning(work, text);
        return new Papers(work, planning, new MinutesDesk(work, planning, text), text);
    }

    private static Outcome<Path> write(Given given, Papers papers, Optional<MeetingId> meeting, Path target) {
        if (meeting.isEmpty()) {
            return papers.followUp(target);
        }
        var id = meeting.get();
        return switch (given.word(0)) {
            case "notice" -> papers.notice(id, target);
            case "minutes" -> papers.minutes(id, target);
            case "signin" -> given.has("--archive") ? papers.signInForArchive(id, target) : papers.signIn(id, target);
            default -> papers.followUp(id, target);
        };
    }

    private static int tell(Given given, Outcome<Path> written) {
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
