package org.yishi.desk.paper;

import java.nio.file.Path;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.Planning;
import org.yishi.model.Outcome;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Turnout;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.report.Press;
import org.yishi.report.ballot.BallotPaper;
import org.yishi.report.ballot.Printing;
import org.yishi.report.result.ResultPaper;
import org.yishi.report.result.TallySheet;
import org.yishi.rule.Attendance;
import org.yishi.text.Text;

/**
 * Writes the papers of a vote: ballots before it, the sheet for the strokes while it is counted, the result after it.
 *
 * <pre>{@code
 * papers.ballots(meeting, "1", 4, Path.of("表决票.docx"));     // Done(Printed): how many, how many on a page
 * papers.result(meeting, "1", Path.of("表决结果.docx"));
 * }</pre>
 */
public final class VotePapers {
    private final Work work;
    private final Planning planning;
    private final Text text;

    public VotePapers(Work work, Planning planning, Text text) {
        this.work = work;
        this.planning = planning;
        this.text = text;
    }

    /**
     * What was printed.
     *
     * @param papers how many ballots
     * @param perPage how many on a page: as asked for, or fewer where the text would not fit
     */
    public record Printed(Path file, long papers, int perPage) {}

    /** Ballots for a vote that is open, one for each who may vote and a tenth more, three at least. */
    public Outcome<Printed> ballots(MeetingId meeting, String number, int perPage, Path target) {
        return found(meeting, number)
                .then(vote -> item(vote.record(), vote.poll().item())
                        .then(item -> ballots(
                                vote.record(),
                                item,
                                vote.poll().question(),
                                vote.poll().contest(),
                                voters(vote),
                                perPage,
                                target)));
    }

    /** Ballots for a vote to come: on an item, for those who are present, or entitled while nobody is there yet. */
    public Outcome<Printed> ballots(
            MeetingId meeting, ItemId id, String question, Contest contest, int perPage, Path target) {
        return record(meeting)
                .then(record -> item(record, id)
                        .then(item -> ballots(
                                record,
                                item,
                                question.isBlank() ? item.title() : question.strip(),
                                contest,
                                expected(record),
                                perPage,
                                target)));
    }

    /** 表决结果, on one page where it is a plain one. */
    public Outcome<Path> result(MeetingId meeting, String number, Path target) {
        return found(meeting, number)
                .then(vote ->
                        Written.to(target, () -> new ResultPaper(press()).write(target, vote.record(), vote.poll())));
    }

    /** 计票单, blank. */
    public Outcome<Path> tally(MeetingId meeting, String number, Path target) {
        return found(meeting, number)
                .then(vote -> Written.to(target, () -> {
                    var poll = vote.poll();
                    new TallySheet(press())
                            .write(target, vote.record().meeting(), poll.number(), poll.question(), poll.contest());
                }));
    }

    private record Vote(Proceedings record, Poll poll) {}

    private Outcome<Vote> found(MeetingId meeting, String number) {
        return record(meeting)
                .then(record -> record.polls().stream()
                        .filter(p -> p.number().equals(number.strip()))
                        .findFirst()
                        .<Outcome<Vote>>map(poll -> Outcome.done(new Vote(record, poll)))
                        .orElseGet(() -> Outcome.refused("poll.not-found", number)));
    }

    private Outcome<Proceedings> record(MeetingId meeting) {
        return planning.show(meeting)
                .<Outcome<Proceedings>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("meeting.not-found", meeting.value()));
    }

    private static Outcome<AgendaItem> item(Proceedings record, ItemId id) {
        return record.item(id)
                .<Outcome<AgendaItem>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("meeting.item-not-found", id.value()));
    }

    private Outcome<Printed> ballots(
            Proceedings record,
            AgendaItem item,
            String question,
            Contest contest,
            long voters,
            int perPage,
            Path target) {
        if (!Printing.isPossible(perPage)) {
            return Outcome.refused("report.ballot-per-page", perPage);
        }
        var printing = Printing.of(voters, perPage);
        var fitted = new int[] {perPage};
        return Written.to(
                        target,
                        () -> fitted[0] = new BallotPaper(press())
                                .write(target, record.meeting(), item.kind(), question, contest, printing))
                .then(file -> Outcome.done(new Printed(file, printing.papers(), fitted[0])));
    }

    /** Where boxes are carried from door to door, all who are on the list may get a paper. */
    private static long voters(Vote vote) {
        Electorate who = vote.poll().opened();
        return vote.poll().rule().turnout() == Turnout.CAST ? who.entitled(Measure.HEADS) : who.present(Measure.HEADS);
    }

    private static long expected(Proceedings record) {
        var who = Attendance.of(record).electorate();
        return Optional.of(who.present(Measure.HEADS)).filter(n -> n > 0).orElse(who.entitled(Measure.HEADS));
    }

    private Press press() {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Press.standard(text, village, work.now());
    }
}
