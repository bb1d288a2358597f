package org.yishi.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Turnout;
import org.yishi.model.meeting.Deviation;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.presence.Attendee;
import org.yishi.model.verdict.Check;
import org.yishi.report.Names;
import org.yishi.report.WhoCame;
import org.yishi.text.Days;
import org.yishi.text.Quantities;
import org.yishi.text.RuleWords;
import org.yishi.text.Text;

/** The first part of the minutes: when and where, under whom, and who was there. */
final class OpeningLines {
    private final Text text;
    private final Proceedings record;
    private final WhoCame turnout;
    private final Names names;
    private final Days days;
    private final List<Line> lines = new ArrayList<>();

    OpeningLines(Text text, Proceedings record) {
        this.text = text;
        this.record = record;
        this.turnout = new WhoCame(record);
        this.names = new Names(text);
        this.days = new Days(text);
    }

    List<Line> lines() {
        facts(record.meeting());
        for (var unit : units()) {
            lines.add(new Line(LineKind.PRESENCE, presence(unit)));
        }
        quorum(record.meeting().body().rules().getFirst());
        people();
        preparation(record.meeting());
        record.deviations().stream()
                .filter(d -> d.item().isEmpty())
                .map(this::deviation)
                .forEach(lines::add);
        return lines;
    }

    Line deviation(Deviation deviation) {
        return new Line(
                LineKind.DEVIATION, text.of("minutes.deviation", text.of(deviation.what()), deviation.reason()));
    }

    private void facts(Meeting meeting) {
        var from = days.dateTime(meeting.openedAt().orElse(meeting.startsAt()));
        fact(meeting.endedAt()
                .map(end -> meeting.openedAt().isPresent()
                                && meeting.openedAt().get().toLocalDate().equals(end.toLocalDate())
                        ? text.of("minutes.time-to", from, days.time(end))
                        : text.of("minutes.time-to", from, days.dateTime(end)))
                .orElseGet(() -> text.of("minutes.time", from)));
        fact(text.of("minutes.place", told(meeting.place())));
        fact(text.of("minutes.host", told(meeting.host())));
        fact(text.of("minutes.recorder", told(meeting.recorder())));
    }

    /** People first, then whatever else the body's rules count by. */
    private List<Measure> units() {
        return List.of(Measure.HEADS, Measure.HOUSEHOLDS, Measure.AREA).stream()
                .filter(m -> m == Measure.HEADS
                        || record.meeting().body().rules().stream().anyMatch(r -> r.counts(m)))
                .toList();
    }

    private String presence(Measure unit) {
        var quantities = new Quantities(text);
        long entitled = turnout.entitledWeight().in(unit);
        long present = turnout.presentWeight().in(unit);
        long spokenFor = turnout.representedWeight().in(unit);
        var share = quantities.percent(present, entitled);
        return spokenFor == 0
                ? text.of("minutes.presence", quantities.of(unit, entitled), quantities.of(unit, present), share)
                : text.of(
                        "minutes.presence-proxies",
                        quantities.of(unit, entitled),
                        quantities.of(unit, present),
                        quantities.of(unit, present - spokenFor),
                        quantities.of(unit, spokenFor),
                        share);
    }

    private void quorum(Rule rule) {
        if (rule.quorum().isEmpty()) {
            return;
        }
        var words = new RuleWords(text);
        for (var threshold : rule.quorum()) {
            long whole = turnout.entitledWeight().in(threshold.measure());
            long value = turnout.presentWeight().in(threshold.measure());
            var check = new Check(threshold, value, whole, threshold.needed(whole), threshold.isMet(value, whole));
            var sentence = words.quorum(check, Turnout.PRESENT);
            lines.add(new Line(
                    LineKind.PRESENCE,
                    text.of(
                            "minutes.quorum",
                            check.met() ? text.of("rule.met", sentence) : text.of("rule.not-met", sentence),
                            rule.source())));
        }
    }

    private void people() {
        row("minutes.came", turnout.came(), a -> names.with(names.of(a), turnout.instead(a.id())));
        row("minutes.late", turnout.came().stream().filter(this::isLate).toList(), this::arrival);
        row(
                "minutes.left",
                turnout.came().stream()
                        .filter(a -> turnout.leaving(a.id()).isPresent())
                        .toList(),
                this::leaving);
        row("minutes.represented", turnout.represented(), this::proxy);
        row("minutes.excused", turnout.excused(), a -> names.with(names.of(a), turnout.excuse(a.id())));
        row("minutes.absent", turnout.absent(), names::of);
        row("minutes.observers", turnout.observers(), a -> names.with(names.of(a), a.standing()));
    }

    private void row(String key, List<Attendee> people, Function<Attendee, String> name) {
        if (!people.isEmpty()) {
            lines.add(new Line(
                    LineKind.NAMES,
                    text.of(key, names.row(people.stream().map(name).toList()))));
        }
    }

    private boolean isLate(Attendee attendee) {
        var opened = record.meeting().openedAt();
        return opened.isPresent()
                && turnout.arrival(attendee.id())
                        .map(at -> at.isAfter(opened.get()))
                        .orElse(false);
    }

    /** When someone came; and that the vote which another held until then was their own again. */
    private String arrival(Attendee attendee) {
        var when = turnout.arrival(attendee.id()).map(days::time).orElse("");
        var said = turnout.tookBack(attendee.id())
                .flatMap(proxy -> record.attendee(proxy.holder()))
                .map(holder -> names.row(List.of(when, text.of("minutes.took-back", names.of(holder)))))
                .orElse(when);
        return names.with(names.of(attendee), said);
    }

    private String leaving(Attendee attendee) {
        var how = turnout.leaving(attendee.id()).orElseThrow();
        var when = days.time(how.at());
        var said = how.note().isBlank() ? when : names.row(List.of(when, how.note()));
        return names.with(names.of(attendee), said);
    }

    private String proxy(Attendee attendee) {
        var proxy = turnout.proxy(attendee.id()).orElseThrow();
        var holder = record.attendee(proxy.holder()).map(names::of).orElse("");
        var said = proxy.authority().isBlank() ? holder : names.row(List.of(holder, proxy.authority()));
        return names.with(names.of(attendee), text.of("minutes.by", said));
    }

    private void preparation(Meeting meeting) {
        meeting.noticeSent().ifPresent(day -> fact(text.of("minutes.notice", days.date(day))));
        Optional<String> studied = meeting.partyStudied().map(days::date);
        if (studied.isPresent() || meeting.body().important()) {
            fact(text.of("minutes.party-studied", studied.orElse(told(""))));
        }
    }

    private String told(String text) {
        return text.isBlank() ? this.text.of("minutes.not-told") : text;
    }

    private void fact(String sentence) {
        lines.add(new Line(LineKind.FACT, sentence));
    }
}
