package org.yishi.report.minutes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.minutes.Minutes;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Span;
import org.yishi.report.Labels;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Text;

/**
 * The minutes as a Word file.
 *
 * <pre>{@code
 * new MinutesPaper(press).write(path, proceedings, minutes);
 * }</pre>
 */
public final class MinutesPaper {
    private final Press press;
    private final Text text;
    private final Labels labels;

    public MinutesPaper(Press press) {
        this.press = press;
        this.text = press.text();
        this.labels = new Labels(text);
    }

    /**
     * Writes the file.
     *
     * @param minutes as the secretary left them; a draft says that it is one
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Proceedings record, Minutes minutes) {
        var paper = Paper.on(press.layout());
        var title = titles(minutes);
        paper.title(title.toArray(String[]::new));
        if (!minutes.isLocked()) {
            paper.subtitle(text.of("minutes.draft"));
        }
        paper.blank();
        minutes.lines().forEach(line -> lay(paper, line));
        end(paper, record, minutes);
        paper.write(target, press.about(String.join(" ", title)));
    }

    private static List<String> titles(Minutes minutes) {
        return minutes.lines().stream()
                .filter(line -> line.kind() == LineKind.TITLE)
                .map(Line::text)
                .toList();
    }

    private void lay(Paper paper, Line line) {
        switch (line.kind()) {
            case TITLE -> {}
            case ITEM -> paper.heading(1, line.text());
            case FACT, PRESENCE, NAMES ->
                labels.part(line.text())
                        .ifPresentOrElse(
                                part -> paper.labelled(part.label(), part.rest()), () -> paper.body(line.text()));
            case PARAGRAPH -> paper.body(line.text());
            case SPEECH, VOTE, RESOLUTION, TASK, GATHERED, DEVIATION ->
                labels.part(line.text())
                        .ifPresentOrElse(
                                part -> paper.body(Span.strong(part.label()), Span.plain(part.rest())),
                                () -> paper.body(line.text()));
        }
    }

    private void end(Paper paper, Proceedings record, Minutes minutes) {
        var days = new Days(text);
        minutes.approvedAt()
                .ifPresent(at ->
                        paper.body(text.of("minutes.approved", minutes.approvedBy(), days.date(at.toLocalDate()))));
        paper.body(text.of("minutes.signed-on-list"));
        paper.signatures(signers(record));
        paper.closing(
                press.committee(),
                days.date(minutes.approvedAt()
                        .map(at -> at.toLocalDate())
                        .orElse(record.meeting().day())));
    }

    private List<String> signers(Proceedings record) {
        var signers = new ArrayList<>(List.of(text.of("minutes.sign-host"), text.of("minutes.sign-recorder")));
        if (!record.polls().isEmpty()) {
            signers.add(text.of("minutes.sign-scrutineer"));
            signers.add(text.of("minutes.sign-teller"));
        }
        return signers;
    }
}
