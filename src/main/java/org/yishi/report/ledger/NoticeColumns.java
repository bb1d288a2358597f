package org.yishi.report.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.Objection;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.ledger.NoticeLine;
import org.yishi.text.Text;

/** The columns of the ledger of disclosures: when it had to go up, when it did, until when, and what residents said. */
final class NoticeColumns {
    private final Text text;
    private final LocalDate today;

    NoticeColumns(Text text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    List<Filled<NoticeLine>> columns() {
        return List.of(
                Filled.mark(text.of("report.ledger-number"), line -> of(line).number()),
                Filled.words(text.of("figures.ledger-title"), 30, line -> of(line).title()),
                Filled.mark(text.of("figures.head-kind"), line -> text.of("figures.notice", of(line).kind())),
                Filled.mark(text.of("figures.ledger-topic"), NoticeLine::topic),
                Filled.day(text.of("figures.ledger-planned"), line -> Optional.of(of(line).plannedOn())),
                Filled.day(text.of("figures.ledger-up"), line -> of(line).putUp()),
                Filled.number(text.of("figures.ledger-days"), line -> (long) of(line).days()),
                Filled.mark(
                        text.of("figures.ledger-days-of"),
                        line -> of(line).working()
                                ? text.of("figures.working-days")
                                : text.of("figures.calendar-days")),
                Filled.day(text.of("figures.ledger-until"), line -> of(line).until()),
                Filled.day(text.of("figures.ledger-down"), line -> of(line).takenDown()),
                Filled.words(text.of("figures.ledger-wall"), 14, line -> of(line).place()),
                Filled.number(text.of("figures.figure", Figure.OBJECTIONS), line ->
                        (long) of(line).objections().size()),
                Filled.number(
                        text.of("figures.figure", Figure.ANSWERED),
                        line -> of(line).objections().stream()
                                .filter(Objection::isAnswered)
                                .count()),
                Filled.mark(
                        text.of("report.ledger-state"), line -> text.of("figures.notice-state", of(line).on(today))),
                Filled.words(
                        text.of("report.note"),
                        20,
                        line -> of(line).voidReason().orElse(of(line).ending())));
    }

    private static Disclosure of(NoticeLine line) {
        return line.disclosure();
    }
}
