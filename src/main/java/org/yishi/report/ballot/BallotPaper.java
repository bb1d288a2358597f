package org.yishi.report.ballot;

import java.nio.file.Path;
import java.util.List;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.vote.Contest;
import org.yishi.office.write.docx.Layout;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.slip.Slips;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Lang;
import org.yishi.text.MethodWords;
import org.yishi.text.Text;

/**
 * Ballot papers as a Word file: one to eight on an A4 page, to be cut apart, with room for the committee's seal and
 * without number or name.
 *
 * <pre>{@code
 * new BallotPaper(press).write(path, meeting, ItemKind.DECISION, "是否同意修路？", Contest.YES_NO, Printing.of(83, 4));
 * }</pre>
 */
public final class BallotPaper {
    private final Press press;
    private final Text text;

    public BallotPaper(Press press) {
        this.press = press;
        this.text = press.text();
    }

    /**
     * Writes the file.
     *
     * @param kind an election has candidates and its own kind of paper
     * @return how many papers stand on a page: as asked for, or fewer where the text would not fit
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public int write(Path target, Meeting meeting, ItemKind kind, String question, Contest contest, Printing printing) {
        boolean election = kind == ItemKind.ELECTION;
        var ballot = new Ballot(
                title(meeting),
                press.heading(election ? text.of("report.ballot-election") : text.of("report.ballot-vote")),
                election ? text.of("report.ballot-candidate") : text.of("report.ballot-project"),
                asked(question, contest),
                contest,
                new MethodWords(text).howToMark(contest),
                List.of(
                        text.of("report.ballot-seal", press.committee()),
                        new Days(text).date(meeting.startsAt().toLocalDate())));
        var fitted = new BallotFit(new BallotPieces(text, ballot)).fit(printing.perPage());
        var slips = new Slips(fitted.across(), fitted.down(), printing.papers(), fitted.content());
        Paper.on(layout()).slips(slips).write(target, press.about(ballot.kind()));
        return fitted.across() * fitted.down();
    }

    private String title(Meeting meeting) {
        var village = press.village().name();
        return meeting.title().contains(village) ? meeting.title() : text.of("minutes.of", village, meeting.title());
    }

    private String asked(String question, Contest contest) {
        return switch (contest) {
            case Contest.YesNo() -> text.of("report.ballot-question", question);
            case Contest.Among among -> text.of("report.ballot-asks", question, new MethodWords(text).asks(among));
            case Contest.Posts posts ->
                text.of("report.ballot-asks-posts", question, new MethodWords(text).asks(posts));
        };
    }

    /** Never the committee's own page: headings and footers of letters have no place on slips. */
    private Layout layout() {
        return text.lang() == Lang.ZH ? Layout.official() : new Layout.Plain();
    }
}
