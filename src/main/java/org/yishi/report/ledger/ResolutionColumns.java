package org.yishi.report.ledger;

import java.util.List;
import java.util.Optional;
import org.yishi.model.figure.Breakdown;
import org.yishi.model.figure.ledger.ResolutionLine;
import org.yishi.report.Names;
import org.yishi.text.Days;
import org.yishi.text.Text;

/** The columns of the ledger of resolutions: 编号, 来源会议/日期, 议题, 结论（原文）, 去向, what carries it out, 公开. */
final class ResolutionColumns {
    private final Text text;
    private final Days days;
    private final Names names;

    ResolutionColumns(Text text) {
        this.text = text;
        days = new Days(text);
        names = new Names(text);
    }

    List<Filled<ResolutionLine>> columns() {
        return List.of(
                Filled.mark(
                        text.of("report.ledger-number"),
                        line -> line.resolution().number()),
                Filled.words(
                        text.of("figures.ledger-title"),
                        26,
                        line -> line.resolution().title()),
                Filled.day(
                        text.of("figures.ledger-day"),
                        line -> Optional.of(line.resolution().at().toLocalDate())),
                Filled.words(
                        text.of("report.ledger-meeting"),
                        20,
                        line -> names.with(line.meeting(), days.date(line.day()))),
                Filled.mark(text.of("figures.ledger-topic"), ResolutionLine::topic),
                Filled.words(text.of("report.ledger-item"), 22, ResolutionLine::item),
                Filled.words(
                        text.of("report.ledger-resolution"),
                        40,
                        line -> line.resolution().text()),
                Filled.mark(
                        text.of("figures.breakdown", Breakdown.VOTES_BY_RESULT),
                        line -> line.result()
                                .map(result -> text.of("report.verdict", result))
                                .orElse(text.of("figures.ledger-consensus"))),
                Filled.words(
                        text.of("report.ledger-way"),
                        16,
                        line -> names.with(
                                text.of("followup.way", line.resolution().way()),
                                line.resolution().wayNote())),
                Filled.words(text.of("figures.ledger-tasks"), 14, line -> String.join("\n", line.tasks())),
                Filled.day(text.of("figures.ledger-up"), ResolutionLine::putUp),
                Filled.day(text.of("figures.ledger-down"), ResolutionLine::takenDown));
    }
}
