package org.yishi.desk.paper;

import java.nio.file.Path;
import java.util.List;
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
    /** How many ballots can stand on a page, fewest first. */
    public static final List<Integer> PER_PAGE = Printing.PAGES;

    private final Work work;
    private final Planning planning;
    private final Text text;
    private final boolean rehearsing;

    public VotePapers(Work work, Planning planning, Text text) {
        this(work, planning, text, false);
    }

    private VotePapers(Work work, Planning planning, Text text, boolean rehearsing) {
        this.work = work;
        this.planning = planning;
        this.text = text;
        this.rehearsing = rehearsing;
    }

    /** The same papers, each marked 演练: they look real and lie about later. */
    public VotePapers rehearsing() {
        return new VotePapers(work, planning, text, true);
    }

    /**
     * What was printed.
     *
     * @param papers how many ballots
     * @param perPage how many on a page: as asked for, or fewer where the text would not fit
     */
    public record Printed(Path file, long papers, int perPage) {}

    /**
     * How many ballots are needed.
     *
     * @param voters one for each
     * @param spares usual beside them, for papers spoiled at the table
     */
    public record Need(long voters, long spares) {
        private static Need of(long voters) {
            return new Need(voters, Printing.of(voters, 1).spares());
        }
    }

    /** How many ballots a vote of the meeting needs. */
    public Outcome<Need> need(MeetingId meeting, String number) {
        return found(meeting, number).then(vote -> Outcome.done(Need.of(voters(vote))));
    }

    /** How many ballots a vote to come needs: for those who are present, or entitled while nobody is there yet. */
    public Outcome<Need> need(MeetingId meeting) {
        return record(meeting).then(record -> Outcome.done(Need.of(expected(record))));
    }

    /** Ballots for a vote that is open, one for each who may vote and a tenth more, three at least. */
    public Outcome<Printed> ballots(MeetingId meeting, String number, int perPage, Path target) {
        return found(meeting, number)
                .then(vote -> ballots(vote, perPage, Need.of(voters(vote)).spares(), target));
    }

    /** Ballots for a vote that is open, one for each who may vote and so many more. */
    public Outcome<Printed> ballots(MeetingId meeting, String number, int perPage, long spares, Path target) {
        return found(meeting, number).then(vote -> ballots(vote, perPage, Math.max(0, spares), target));
    }

    private Outcome<Printed> ballots(Vote vote, int perPage, long spares, Path target) {
        var poll = vote.poll();
        return item(vote.record(), poll.item())
                .then(item -> printing(voters(vote), spares, perPage)
                        .then(many -> ballots(vote.record(), item, poll.question(), poll.contest(), many, target)));
    }

    /**
     * What a vote to come asks.
     *
     * @param question empty for the item's title
     */
    public record Asked(ItemId item, String question, Contest contest) {
        private String question(AgendaItem on) {
            return question.isBlank() ? on.title() : question.strip();
        }
    }

    /** Ballots for a vote to come: for those who are present, or entitled while nobody is there yet, and some more. */
    public Outcome<Printed> ballots(MeetingId meeting, Asked asked, int perPage, long spares, Path target) {
        return record(meeting)
                .then(record -> item(record, asked.item())
                        .then(item -> printing(expected(record), Math.max(0, spares), perPage)
                                .then(many ->
                                        ballots(record, item, asked.question(item), asked.contest(), many, target))));
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

    /** 计票单, blank, for a vote to come. */
    public Outcome<Path> tally(MeetingId meeting, Asked asked, Path target) {
        return record(meeting)
                .then(record -> item(record, asked.item())
                        .then(item -> Written.to(
                                target,
                                () -> new TallySheet(press())
                                        .write(target, record.meeting(), "", asked.question(item), asked.contest()))));
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

    private static Outcome<Printing> printing(long voters, long spares, int perPage) {
        return Printing.isPossible(perPage)
                ? Outcome.done(new Printing(voters, spares, perPage))
                : Outcome.refused("report.ballot-per-page", perPage);
    }

    private Outcome<Printed> ballots(
            Proceedings record, AgendaItem item, String question, Contest contest, Printing many, Path target) {
        var fitted = new int[] {many.perPage()};
        return Written.to(
                        target,
                        () -> fitted[0] = new BallotPaper(press())
                                .write(target, record.meeting(), item.kind(), question, contest, many))
                .then(file -> Outcome.done(new Printed(file, many.papers(), fitted[0])));
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
        var press = Press.standard(text, village, work.now());
        return rehearsing ? press.rehearsing() : press;
    }
}
