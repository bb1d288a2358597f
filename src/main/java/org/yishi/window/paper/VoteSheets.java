package org.yishi.window.paper;

import java.nio.file.Path;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.paper.VotePapers;
import org.yishi.desk.paper.VotePapers.Asked;
import org.yishi.desk.paper.VotePapers.Printed;
import org.yishi.model.Outcome;
import org.yishi.model.body.Measure;
import org.yishi.model.id.MeetingId;
import org.yishi.model.vote.Poll;
import org.yishi.text.Quantities;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/**
 * The papers of a meeting's votes as a window hands them out: ballots, the sheet for the strokes, the result.
 *
 * <pre>{@code
 * sheets.ballots(meeting, poll);                              // asks how many on a page, then where to write
 * sheets.ballots(meeting, new Asked(item, question, contest)); // before the vote is opened
 * }</pre>
 */
public final class VoteSheets {
    private static final int FOUR = 4;

    private final Kit kit;
    private final VotePapers papers;
    private final Handing handing;
    private int perPage = FOUR;

    public VoteSheets(Kit kit, VotePapers papers) {
        this.kit = kit;
        this.papers = papers;
        this.handing = new Handing(kit);
    }

    /** Asks for and prints the ballots of a vote. */
    public void ballots(MeetingId meeting, Poll poll) {
        kit.act(
                () -> papers.need(meeting, poll.number()),
                need -> ask(
                        poll.question(),
                        need,
                        kit.say("hall.ballots-file-number", poll.number()),
                        (many, target) ->
                                papers.ballots(meeting, poll.number(), many.perPage(), many.spares(), target)));
    }

    /** Asks for and prints the ballots of a vote to come. */
    public void ballots(MeetingId meeting, Asked asked) {
        kit.act(
                () -> papers.need(meeting),
                need -> ask(
                        asked.question(),
                        need,
                        kit.say("hall.ballots-file"),
                        (many, target) -> papers.ballots(meeting, asked, many.perPage(), many.spares(), target)));
    }

    /** Writes the sheet for the strokes of a vote. */
    public void tally(MeetingId meeting, Poll poll) {
        handing.word(
                kit.say("hall.tally-file-number", poll.number()),
                target -> papers.tally(meeting, poll.number(), target));
    }

    /** Writes the sheet for the strokes of a vote to come. */
    public void tally(MeetingId meeting, Asked asked) {
        handing.word(kit.say("hall.tally-file"), target -> papers.tally(meeting, asked, target));
    }

    /** Writes what a vote came to. */
    public void result(MeetingId meeting, Poll poll) {
        handing.word(
                kit.say("hall.result-file", poll.number()), target -> papers.result(meeting, poll.number(), target));
    }

    /** The key that prints ballots. */
    public Button ballotsKey(String number, Runnable deed) {
        return Forms.button(SheetIds.ballots(number), Feather.PRINTER, kit.say("hall.ballots"), deed);
    }

    /** The key that writes the sheet for the strokes. */
    public Button tallyKey(String number, Runnable deed) {
        return Forms.button(SheetIds.tally(number), Feather.EDIT_3, kit.say("hall.tally"), deed);
    }

    /** The key that writes the result. */
    public Button resultKey(String number, Runnable deed) {
        return Forms.button(SheetIds.result(number), Feather.FILE_TEXT, kit.say("hall.result-word"), deed);
    }

    private record Many(int perPage, long spares) {}

    private void ask(
            String question, VotePapers.Need need, String name, BiFunction<Many, Path, Outcome<Printed>> print) {
        var panel = new BallotQuestion(kit, question, need, perPage, (each, spares) -> {
            perPage = each;
            handing.word(
                    name, target -> print.apply(new Many(each, spares), target), printed -> printed(printed, each));
        });
        kit.notices().panel(panel.root());
    }

    /** How many came out; that fewer stand on a page than asked for is no failure, but a surprise at the printer. */
    private String printed(Printed printed, int asked) {
        var file = printed.file().getFileName();
        var all = new Quantities(kit.text()).of(Measure.BALLOTS, printed.papers());
        return printed.perPage() == asked
                ? kit.say("hall.ballots-printed", file, all, asked)
                : kit.say("hall.ballots-printed-fewer", file, all, asked, printed.perPage());
    }
}
