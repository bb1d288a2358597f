package org.yishi.report.result;

import java.nio.file.Path;
import java.util.List;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Span;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.RoundWords;
import org.yishi.text.Text;
import org.yishi.text.count.RecountWords;

/**
 * The result of a vote as a Word file: who was entitled, who was there, who counted, why papers were set aside, which
 * rule decided, and what it came to. It is signed by those who counted and hung at the door.
 *
 * <pre>{@code
 * new ResultPaper(press).write(path, proceedings, poll);
 * }</pre>
 */
public final class ResultPaper {
    /** Rows that just hold a line, so that a plain result stays on one page. */
    static final int LOW = 370;

    private final Press press;
    private final Text text;

    public ResultPaper(Press press) {
        this.press = press;
        this.text = press.text();
    }

    /**
     * Writes the file.
     *
     * @param poll closed, published or void; of an open one only the question and the rule are told
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Proceedings record, Poll poll) {
        var title = press.heading(text.of("report.result-title", poll.number()));
        var paper = Paper.on(press.layout()).page(Page.COMPACT).title(meeting(record), title);
        state(paper, poll);
        verdict(paper, poll);
        paper.table(facts(new Facts(text, record, poll).rows()));
        if (poll.state() != PollState.OPEN) {
            new Numbers(text, record, poll).put(paper);
        }
        paper.signatures(signers());
        var day = poll.closedAt().orElse(poll.openedAt()).toLocalDate();
        paper.closing(press.committee(), new Days(text).date(day));
        if (poll.state() != PollState.OPEN) {
            new Recounts(text).put(paper, poll);
            rounds(paper, poll);
        }
        paper.write(target, press.about(title));
    }

    private String meeting(Proceedings record) {
        var title = record.meeting().title();
        var village = press.village().name();
        return title.contains(village) ? title : text.of("minutes.of", village, title);
    }

    /** A result that is not yet public, or not any more, says so under its title. */
    private void state(Paper paper, Poll poll) {
        switch (poll.state()) {
            case OPEN -> paper.subtitle(text.of("report.result-open"));
            case CLOSED -> paper.subtitle(text.of("report.result-closed"));
            case PUBLISHED -> {}
            case VOID ->
                paper.subtitle(text.of("report.result-void", poll.voidReason().orElse("")));
        }
    }

    private Table facts(List<Row> rows) {
        return new Table(
                List.of(
                        Column.left(text.of("report.result-about"), 20),
                        Column.left(text.of("report.result-what"), 80)),
                rows,
                LOW);
    }

    /** Round by round, after the signatures: an annex, so that these never stand on a page by themselves. */
    private void rounds(Paper paper, Poll poll) {
        var words = new RoundWords(text);
        var rounds = poll.chosen().stream()
                .flatMap(c -> words.lines(c.choosing()).stream())
                .toList();
        if (!rounds.isEmpty()) {
            paper.table(new Table(
                    List.of(Column.left(text.of("report.result-rounds"), 1)),
                    rounds.stream().map(Row::of).toList(),
                    LOW));
        }
    }

    /** The one sentence, first: what everyone asks at the door. */
    private void verdict(Paper paper, Poll poll) {
        var label = text.of(poll.earlier().isEmpty() ? "report.result-verdict" : "report.result-verdict-recount");
        new RecountWords(text)
                .verdict(poll)
                .ifPresent(sentence -> paper.body(Span.strong(label), Span.plain(sentence)));
    }

    private List<String> signers() {
        return List.of(
                text.of("report.sign", text.of("report.caller")),
                text.of("report.sign", text.of("report.teller")),
                text.of("report.sign", text.of("report.scrutineer")),
                text.of("report.sign", text.of("report.host")));
    }
}
