package org.yishi.report.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.model.figure.ledger.TopicLine;
import org.yishi.model.topic.Topic;
import org.yishi.report.Names;
import org.yishi.text.Days;
import org.yishi.text.Quantities;
import org.yishi.text.Text;

/**
 * The columns of the ledger of matters: 主要内容、商议过程、办理情况、评议结果 as 宁波市法治乡村建设促进条例 art. 18 asks, with
 * where each came from and where it went.
 */
final class TopicColumns {
    private final Text text;
    private final Days days;
    private final Names names;

    TopicColumns(Text text) {
        this.text = text;
        days = new Days(text);
        names = new Names(text);
    }

    List<Filled<TopicLine>> columns() {
        return List.of(
                Filled.mark(
                        text.of("report.ledger-number"), line -> line.topic().number()),
                Filled.words(
                        text.of("report.ledger-item"), 22, line -> line.topic().title()),
                Filled.day(
                        text.of("figures.ledger-raised"),
                        line -> Optional.of(line.topic().raisedOn())),
                Filled.mark(
                        text.of("figures.head-source"),
                        line -> text.of("figures.source", line.topic().way())),
                Filled.words(
                        text.of("figures.ledger-raised-by"),
                        12,
                        line -> line.topic().raisedBy()),
                Filled.words(text.of("report.ledger-unit"), 12, TopicLine::grid),
                Filled.words(
                        text.of("figures.head-kind"), 12, line -> line.topic().kind()),
                Filled.words(
                        text.of("figures.ledger-words"),
                        30,
                        line -> line.topic().words()),
                Filled.words(text.of("figures.ledger-sittings"), 30, this::sittings),
                Filled.words(text.of("report.ledger-resolution"), 36, this::conclusions),
                Filled.words(text.of("report.ledger-way"), 14, this::ways),
                Filled.words(text.of("figures.ledger-doings"), 32, this::doings),
                Filled.words(text.of("figures.ledger-rated"), 14, this::rated),
                Filled.mark(
                        text.of("report.ledger-state"),
                        line -> text.of("figures.topic-state", line.topic().state())),
                Filled.words(
                        text.of("figures.ledger-answer"),
                        24,
                        line -> line.topic().answer()),
                Filled.day(
                        text.of("report.ledger-done"),
                        line -> line.topic().closing().map(Topic.Closing::on)),
                Filled.words(
                        text.of("figures.ledger-closed-by"),
                        12,
                        line -> line.topic().closing().map(Topic.Closing::by).orElse("")));
    }

    private String sittings(TopicLine line) {
        return line.sittings().stream()
                .map(one -> text.of("figures.ledger-sitting", days.date(one.day()), one.title()))
                .collect(Collectors.joining("\n"));
    }

    private String conclusions(TopicLine line) {
        return line.conclusions().stream()
                .map(one -> text.of("figures.ledger-sitting", one.number(), one.text()))
                .collect(Collectors.joining("\n"));
    }

    private String ways(TopicLine line) {
        return line.conclusions().stream()
                .map(one -> names.with(text.of("followup.way", one.way()), one.wayNote()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String doings(TopicLine line) {
        return line.doings().stream()
                .map(one -> names.with(
                        text.of("figures.ledger-sitting", one.number(), one.title()),
                        text.of("followup.state", one.state())))
                .collect(Collectors.joining("\n"));
    }

    private String rated(TopicLine line) {
        return line.answers() == 0
                ? ""
                : text.of(
                        "figures.ledger-satisfied",
                        new Quantities(text).percent(line.satisfied(), line.answers()),
                        line.satisfied(),
                        line.answers());
    }
}
