package org.yishi.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yishi.model.body.Measure;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.model.vote.Voice;
import org.yishi.report.Names;
import org.yishi.text.Quantities;
import org.yishi.text.RuleWords;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;

/** One vote in the minutes: the question, how it was taken, every number with its base and unit, rule and verdict. */
final class VoteLines {
    private final Text text;
    private final Proceedings record;
    private final VerdictWords verdicts;
    private final RuleWords rules;
    private final Quantities quantities;
    private final Names names;

    VoteLines(Text text, Proceedings record) {
        this.text = text;
        this.record = record;
        this.verdicts = new VerdictWords(text);
        this.rules = new RuleWords(text);
        this.quantities = new Quantities(text);
        this.names = new Names(text);
    }

    List<Line> of(Poll poll) {
        var lines = new ArrayList<String>();
        lines.add(text.of("minutes.vote", poll.number(), poll.question()));
        lines.add(text.of("minutes.vote-form", form(poll), electorate(poll)));
        poll.papers().map(this::papers).ifPresent(lines::add);
        boolean counted = poll.state() != PollState.OPEN;
        if (counted) {
            poll.tally().counts().stream().map(c -> count(c, poll)).forEach(lines::add);
            voices(poll, lines);
        }
        lines.add(rule(poll));
        poll.verdict().ifPresent(v -> verdict(v, poll, lines));
        officers(poll.officers(), lines);
        if (poll.state() == PollState.OPEN) {
            lines.add(text.of("minutes.vote-open"));
        }
        poll.voidReason().map(why -> text.of("minutes.vote-void", why)).ifPresent(lines::add);
        return lines.stream().map(line -> new Line(LineKind.VOTE, line)).toList();
    }

    private String form(Poll poll) {
        var form = text.of("poll.form", poll.form());
        if (poll.secret()) {
            return names.with(form, text.of("minutes.secret"));
        }
        return poll.form() == PollForm.ROLL_CALL ? names.with(form, text.of("minutes.by-name")) : form;
    }

    private String electorate(Poll poll) {
        var who = poll.electorate();
        long present = who.present(Measure.HEADS);
        long byProxy = who.byProxy().in(Measure.HEADS);
        var heads = quantities.of(Measure.HEADS, present);
        return byProxy == 0
                ? text.of("minutes.vote-present", heads)
                : text.of("minutes.vote-present-proxies", heads, quantities.of(Measure.HEADS, byProxy));
    }

    private String papers(Papers papers) {
        return text.of(
                "minutes.vote-papers",
                quantities.of(Measure.BALLOTS, papers.issued()),
                quantities.of(Measure.BALLOTS, papers.returned()));
    }

    /** Every answer with its share of those present. */
    private String count(Count count, Poll poll) {
        long present = poll.electorate().present(count.measure());
        var answers = Stream.of(Choice.values())
                .filter(choice -> choice != Choice.INVALID || count.invalid() > 0)
                .map(choice -> text.of(
                        "minutes.answer",
                        text.of("poll.choice", choice),
                        quantities.of(count.measure(), count.of(choice)),
                        quantities.percent(count.of(choice), present)))
                .toList();
        return text.of("minutes.counts", names.row(answers), quantities.of(count.measure(), present));
    }

    /** By name, in a roll call; a secret vote has no names to print. */
    private void voices(Poll poll, List<String> lines) {
        if (poll.form() != PollForm.ROLL_CALL || poll.secret()) {
            return;
        }
        for (var choice : Choice.values()) {
            var people = poll.voices().stream()
                    .filter(v -> v.choice() == choice)
                    .map(this::name)
                    .toList();
            if (!people.isEmpty()) {
                lines.add(text.of("minutes.voices", text.of("poll.choice", choice), names.row(people)));
            }
        }
    }

    private String name(Voice voice) {
        return record.attendee(voice.attendee()).map(names::of).orElse("");
    }

    private String rule(Poll poll) {
        var source = poll.rule().source();
        if (!poll.rule().isBinding()) {
            return source.isBlank() ? text.of("minutes.rule-opinion") : text.of("minutes.rule-opinion-source", source);
        }
        var needs =
                names.row(poll.rule().adoption().stream().map(rules::threshold).toList());
        return source.isBlank() ? text.of("minutes.rule", needs) : text.of("minutes.rule-source", needs, source);
    }

    private void verdict(Verdict verdict, Poll poll, List<String> lines) {
        var quorum = verdicts.quorum(verdict);
        if (!quorum.isEmpty()) {
            lines.add(text.of("minutes.vote-quorum", quorum));
        }
        lines.add(text.of("minutes.verdict", verdicts.sentence(verdict)));
        for (var finding : verdict.findings()) {
            lines.add(finding(finding));
        }
        if (!poll.reason().isBlank()) {
            lines.add(text.of("minutes.reason", poll.reason()));
        }
    }

    private String finding(Finding finding) {
        return text.of("minutes.finding", verdicts.finding(finding));
    }

    private void officers(Officers officers, List<String> lines) {
        var named = Stream.of(
                        said("minutes.caller", officers.caller()),
                        said("minutes.teller", officers.teller()),
                        said("minutes.scrutineer", officers.scrutineer()))
                .filter(Objects::nonNull)
                .filter(s -> !s.isEmpty())
                .toList();
        if (!named.isEmpty()) {
            lines.add(text.of("minutes.officers", String.join(text.of("poll.and"), named)));
        }
    }

    private String said(String key, String name) {
        return name.isBlank() ? "" : text.of(key, name);
    }
}
