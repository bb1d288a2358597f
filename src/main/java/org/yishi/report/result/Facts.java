package org.yishi.report.result;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yishi.model.body.Measure;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Attendee;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Comings;
import org.yishi.report.Disputes;
import org.yishi.report.Names;
import org.yishi.text.Days;
import org.yishi.text.MethodWords;
import org.yishi.text.PaperWords;
import org.yishi.text.Quantities;
import org.yishi.text.RuleWords;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;
import org.yishi.text.count.RecountWords;

/** What stood before anybody counted: the question, the rule, who could vote when, the papers. */
final class Facts {
    private final Text text;
    private final Proceedings record;
    private final Poll poll;
    private final Quantities quantities;
    private final Names names;
    private final List<Row> rows = new ArrayList<>();

    Facts(Text text, Proceedings record, Poll poll) {
        this.text = text;
        this.record = record;
        this.poll = poll;
        this.quantities = new Quantities(text);
        this.names = new Names(text);
    }

    List<Row> rows() {
        row(text.of("report.result-question"), poll.question());
        var disputes = new Disputes(text);
        disputes.repeated(record, poll).ifPresent(said -> row(text.of("report.result-repeats"), said));
        row(text.of("report.result-form"), form());
        if (poll.contest() instanceof Contest.Among among) {
            var words = new MethodWords(text);
            row(
                    text.of("report.result-method"),
                    text.of(
                            "report.result-method-of",
                            words.asks(among),
                            words.name(among.method()),
                            words.conventions(among)));
        }
        if (poll.contest() instanceof Contest.Posts posts) {
            var words = new MethodWords(text);
            row(
                    text.of("report.result-method"),
                    text.of("count.asks-posts", words.asks(posts), words.conventions(posts)));
        }
        rule();
        row(text.of("report.result-opened"), electorate(poll.opened(), poll.openedAt()));
        poll.closed()
                .flatMap(who -> poll.closedAt().map(at -> electorate(who, at)))
                .ifPresent(said -> row(text.of("report.result-closing"), said));
        moved();
        poll.verdict()
                .map(new VerdictWords(text)::quorum)
                .filter(q -> !q.isEmpty())
                .ifPresent(q -> row(text.of("report.result-quorum"), q));
        papers();
        new RecountWords(text).apart(poll).ifPresent(said -> row(text.of("report.result-apart"), said));
        officers();
        disputes.earlier(poll).forEach(said -> row(text.of("report.result-earlier"), said));
        findings();
        return rows;
    }

    /** Who came and left while the vote was open, and whether they count. */
    private void moved() {
        var comings = new Comings(record, poll);
        var moved = new ArrayList<String>();
        people(moved, "report.result-came", comings.came());
        people(moved, "report.result-left", comings.left());
        people(moved, "report.result-proxies", comings.proxiesChanged());
        if (!moved.isEmpty()) {
            moved.add(new RecountWords(text)
                    .base(record.meeting().body().customs().base()));
            row(text.of("report.result-moved"), String.join(text.of("poll.and"), moved));
        }
    }

    private String form() {
        var form = text.of("poll.form", poll.form());
        if (poll.secret()) {
            return names.with(form, text.of("minutes.secret"));
        }
        return poll.form() == PollForm.ROLL_CALL ? names.with(form, text.of("minutes.by-name")) : form;
    }

    private void rule() {
        var words = new RuleWords(text);
        var needs = poll.rule().adoption().stream().map(words::threshold).toList();
        boolean byMethod = poll.choosing().filter(c -> c.checks().isEmpty()).isPresent();
        var said = byMethod
                ? text.of("report.result-by-method")
                : needs.isEmpty() ? text.of("rule.card-opinion") : String.join(text.of("poll.and"), needs);
        row(text.of("report.result-rule"), names.with(said, poll.rule().source()));
        if (!byMethod && !needs.isEmpty()) {
            row(text.of("report.result-way"), String.join(text.of("poll.and"), words.ways(poll.rule())));
        }
    }

    /** Entitled and present at a moment, in each unit that the rule looks at, people first. */
    private String electorate(Electorate who, OffsetDateTime at) {
        var units = Stream.of(Measure.HEADS, Measure.HOUSEHOLDS, Measure.AREA)
                .filter(m -> m == Measure.HEADS || poll.rule().counts(m))
                .map(m -> electorate(who, m))
                .toList();
        return text.of("report.result-at", new Days(text).time(at), String.join(text.of("poll.and"), units));
    }

    private String electorate(Electorate who, Measure unit) {
        long byProxy = who.byProxy().in(unit);
        var entitled = quantities.of(unit, who.entitled(unit));
        var present = quantities.of(unit, who.present(unit));
        return byProxy == 0
                ? text.of("report.result-electorate", entitled, present)
                : text.of(
                        "report.result-electorate-proxies",
                        entitled,
                        present,
                        quantities.of(unit, who.inPerson().in(unit)),
                        quantities.of(unit, byProxy));
    }

    private void people(List<String> moved, String key, List<Attendee> people) {
        if (!people.isEmpty()) {
            moved.add(text.of(key, names.row(people.stream().map(names::of).toList())));
        }
    }

    private void papers() {
        if (poll.papers().isEmpty()) {
            return;
        }
        var words = new PaperWords(text);
        var papers = poll.papers().get();
        var issued = papers(papers.issued());
        var returned = papers(papers.returned());
        var said = poll.state() == PollState.OPEN
                ? text.of("report.result-handed", issued, returned)
                : text.of(
                        "report.result-sorted", issued, returned, papers(words.validPapers(poll)), words.spoiled(poll));
        row(
                text.of("report.result-papers"),
                poll.unsealedAt()
                        .map(at -> text.of("report.result-unsealed", said, new Days(text).time(at)))
                        .orElse(said));
    }

    private void findings() {
        var words = new VerdictWords(text);
        poll.verdict()
                .ifPresent(verdict -> verdict.findings()
                        .forEach(finding -> row(text.of("report.result-finding"), words.finding(finding))));
        if (!poll.reason().isBlank()) {
            row(text.of("report.result-reason"), poll.reason());
        }
    }

    private void officers() {
        var named = new ArrayList<String>();
        var officers = poll.officers();
        add(named, "minutes.caller", officers.caller());
        add(named, "minutes.teller", officers.teller());
        add(named, "minutes.scrutineer", officers.scrutineer());
        add(named, "report.result-checked", poll.checkedBy());
        if (!named.isEmpty()) {
            row(text.of("report.result-officers"), String.join(text.of("poll.and"), named));
        }
    }

    private void add(List<String> named, String key, String name) {
        if (!name.isBlank()) {
            named.add(text.of(key, name));
        }
    }

    private String papers(long number) {
        return quantities.of(Measure.BALLOTS, number);
    }

    private void row(String label, String said) {
        rows.add(Row.of(label, said));
    }
}
