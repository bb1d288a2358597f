package org.yishi.report.ledger;

import java.util.List;
import java.util.Optional;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.ledger.MeetingLine;
import org.yishi.text.Quantities;
import org.yishi.text.Text;

/** The columns of the ledger of meetings: 应到/实到/比例 as the forms of 四议两公开 ask. */
final class MeetingColumns {
    private final Text text;

    MeetingColumns(Text text) {
        this.text = text;
    }

    List<Filled<MeetingLine>> columns() {
        var quantities = new Quantities(text);
        return List.of(
                Filled.mark(text.of("report.ledger-number"), MeetingLine::number),
                Filled.words(text.of("figures.ledger-meeting"), 28, MeetingLine::title),
                Filled.day(text.of("figures.ledger-day"), line -> Optional.of(line.day())),
                Filled.words(text.of("figures.ledger-body"), 16, MeetingLine::body),
                Filled.words(text.of("figures.ledger-place"), 14, MeetingLine::place),
                Filled.words(text.of("figures.ledger-host"), 14, MeetingLine::host),
                Filled.words(text.of("figures.ledger-recorder"), 10, MeetingLine::recorder),
                Filled.number(text.of("figures.ledger-entitled"), MeetingLine::entitled),
                Filled.number(text.of("figures.ledger-present"), MeetingLine::present),
                Filled.number(text.of("figures.figure", Figure.BY_PROXY), MeetingLine::byProxy),
                Filled.mark(
                        text.of("figures.rate-present"),
                        line -> line.entitled() == 0 ? "" : quantities.percent(line.present(), line.entitled())),
                Filled.words(text.of("figures.ledger-agenda"), 34, line -> String.join("\n", line.items())),
                Filled.number(text.of("figures.figure", Figure.VOTES), MeetingLine::votes),
                Filled.number(text.of("figures.figure", Figure.PASSED), MeetingLine::passed),
                Filled.number(text.of("figures.figure", Figure.RESOLUTIONS), MeetingLine::resolutions),
                Filled.mark(text.of("report.ledger-state"), line -> text.of("figures.meeting-state", line.state())));
    }
}
