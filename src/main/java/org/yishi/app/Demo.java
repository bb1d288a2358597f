package org.yishi.app;

import java.nio.file.Path;
import java.time.Clock;
import org.yishi.command.village.Demonstration;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.paper.Papers;
import org.yishi.desk.paper.VotePapers;
import org.yishi.desk.sample.SampleVillage;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** The sample village in a folder, with all its papers and a picture of every window in both languages. */
final class Demo implements Demonstration {
    private static final int BALLOTS_A_PAGE = 2;

    private final Clock clock;
    private final Path log;

    Demo(Clock clock, Path log) {
        this.clock = clock;
        this.log = log;
    }

    @Override
    public Outcome<Path> play(Path folder, Text text) {
        return new SampleVillage(clock, text).build(folder).then(file -> {
            try (var open = new Villages(clock, () -> "").open(file).orThrow()) {
                papers(open.work(), folder.resolve("papers"), text);
            }
            for (var lang : Lang.values()) {
                new Pictures(clock, log, lang).take(file, folder.resolve("pictures"));
            }
            return Outcome.done(folder);
        });
    }

    private static void papers(Work work, Path folder, Text text) {
        var planning = new Planning(work, text);
        var papers = new Papers(work, planning, new MinutesDesk(work, planning, text), text);
        if (!folder.toFile().isDirectory() && !folder.toFile().mkdirs()) {
            throw new IllegalStateException("no folder for the papers: " + folder);
        }
        for (Meeting meeting : planning.meetings()) {
            var id = meeting.id();
            papers.notice(id, folder.resolve("notice-" + id.value() + ".docx")).orThrow();
            papers.signIn(id, folder.resolve("signin-" + id.value() + ".docx")).orThrow();
            papers.minutes(id, folder.resolve("minutes-" + id.value() + ".docx"))
                    .orThrow();
            results(work, planning, id, folder, text);
        }
        papers.followUp(folder.resolve("followup.xlsx")).orThrow();
    }

    /** The result page of every vote on paper, those declared void too, and the ballots it was held with. */
    private static void results(Work work, Planning planning, MeetingId id, Path folder, Text text) {
        var papers = new VotePapers(work, planning, text);
        var polls = planning.show(id).orElseThrow().polls();
        for (var poll : polls.stream().filter(p -> p.form() == PollForm.PAPER).toList()) {
            var name = id.value() + "-" + poll.number() + ".docx";
            papers.result(id, poll.number(), folder.resolve("result-" + name)).orThrow();
            papers.ballots(id, poll.number(), BALLOTS_A_PAGE, folder.resolve("ballots-" + name))
                    .orThrow();
        }
    }
}
