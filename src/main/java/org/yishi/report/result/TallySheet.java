package org.yishi.report.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Press;
import org.yishi.text.Text;

/**
 * 计票单: the sheet on which the strokes of 正 are made while papers are read out, a field for each answer; for ranks and
 * scores a field for each rank or score. It is filled in and signed by hand.
 *
 * <pre>{@code
 * new TallySheet(press).write(path, meeting, "1", "是否同意修路？", Contest.YES_NO);
 * }</pre>
 */
public final class TallySheet {
    private static final int HIGHEST_SCORE = 10;
    private static final int MOST_RANKS = 10;

    private final Press press;
    private final Text text;

    public TallySheet(Press press) {
        this.press = press;
        this.text = press.text();
    }

    /**
     * Writes the file.
     *
     * @param number of the vote; empty before it is opened
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Meeting meeting, String number, String question, Contest contest) {
        var fields = fields(contest);
        var paper = Paper.on(press.layout()).page(fields.size() > 1 ? Page.FORM : Page.COMPACT);
        var title = press.heading(text.of("report.tally-title"));
        paper.title(title);
        paper.flush(
                number.isBlank()
                        ? text.of("report.tally-about", meeting.title(), question)
                        : text.of("report.tally-about-number", meeting.title(), number, question));
        paper.flush(text.of("report.tally-papers"));
        paper.table(new Table(columns(fields), rows(contest), fields.size() > 1 ? Table.SIGNED : 2 * Table.LINE));
        paper.table(spoiled());
        paper.signatures(List.of(
                text.of("report.sign", text.of("report.caller")),
                text.of("report.sign", text.of("report.teller")),
                text.of("report.sign", text.of("report.scrutineer")),
                text.of("report.sign", text.of("report.chief-scrutineer"))));
        paper.write(target, press.about(title));
    }

    /** A field for each reason for which a paper counts for nobody. */
    private Table spoiled() {
        var columns = new ArrayList<Column>();
        columns.add(Column.centred(text.of("report.tally-spoiled"), 14));
        for (var flaw : PaperFlaw.values()) {
            columns.add(Column.centred(text.of("poll.flaw", flaw), 13));
        }
        columns.add(Column.centred(text.of("report.result-sum"), 10));
        return new Table(columns, List.of(Row.of(text.of("report.tally-strokes"))), 2 * Table.LINE);
    }

    /** The fields in which strokes are made, beside each answer. */
    private List<String> fields(Contest contest) {
        return switch (contest) {
            case Contest.YesNo() -> List.of(text.of("report.tally-strokes"));
            case Contest.Posts posts ->
                posts.posts().stream()
                        .map(post -> text.of("count.post", post.name(), post.seats()))
                        .toList();
            case Contest.Among among ->
                switch (among.method()) {
                    case PLURALITY, LIMITED, APPROVAL -> List.of(text.of("report.tally-strokes"));
                    case SCORE ->
                        IntStream.rangeClosed(0, HIGHEST_SCORE)
                                .mapToObj(score -> text.of("report.tally-score", score))
                                .toList();
                    case BORDA, IRV, SCHULZE, STV_SCOTTISH ->
                        IntStream.rangeClosed(
                                        1,
                                        Math.min(
                                                MOST_RANKS,
                                                Math.max(2, among.candidates().size())))
                                .mapToObj(rank -> text.of("report.tally-rank", rank))
                                .toList();
                };
        };
    }

    private List<Column> columns(List<String> fields) {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(text.of("report.result-answer"), 30));
        int share = fields.size() == 1 ? 52 : Math.max(6, 66 / fields.size());
        fields.forEach(field -> columns.add(Column.centred(field, share)));
        columns.add(Column.centred(text.of("report.result-sum"), fields.size() == 1 ? 18 : 8));
        return columns;
    }

    private List<Row> rows(Contest contest) {
        return switch (contest) {
            case Contest.YesNo() ->
                List.of(
                        Row.of(text.of("poll.choice", Choice.YES)),
                        Row.of(text.of("poll.choice", Choice.NO)),
                        Row.of(text.of("poll.choice", Choice.ABSTAIN)));
            case Contest.Among among -> numbered(among.candidates());
            case Contest.Posts posts -> numbered(posts.candidates());
        };
    }

    private List<Row> numbered(List<String> candidates) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < candidates.size(); i++) {
            rows.add(Row.of(text.of("report.tally-candidate", i + 1, candidates.get(i))));
        }
        return rows;
    }
}
