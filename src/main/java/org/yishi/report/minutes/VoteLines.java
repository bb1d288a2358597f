package org.yishi.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yishi.model.body.Measure;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.presence.Attendee;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Earlier;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.model.vote.Voice;
import org.yishi.report.Comings;
import org.yishi.report.Names;
import org.yishi.text.PaperWords;
import org.yishi.text.Quantities;
import org.yishi.text.RuleWords;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;
import org.yishi.text.count.RecountWords;

/** One vote in the minutes: the question, how it was taken, every number with its base and unit, rule and verdict. */
final class VoteLines {
    private final Text text;
    private final Proceedings record;
    private final VerdictWords verdicts;
    private final RuleWords rules;
    private final Quantities quantities;
    private final Names names;
    private final PaperWords papersSaid;
    private final ChosenLines choosing;
    private final RecountWords recounts;

    VoteLines(Text text, Proceedings record) {
        this.text = text;
        this.record = record;
        this.verdicts = new VerdictWords(text);
        this.rules = new RuleWords(text);
        this.quantities = new Quantities(text);
        this.names = new Names(text);
        this.papersSaid = new PaperWords(text);
        this.choosing = new ChosenLines(text);
        this.recounts = new RecountWords(text);
    }

    List<Line> of(Poll poll) {
        var lines = new ArrayList<String>();
        lines.add(text.of("minutes.vote", poll.number(), poll.question()));
        lines.add(text.of("minutes.vote-form", form(poll), electorate(poll)));
        papersSaid.drawn(poll).ifPresent(lines::add);
        lines.addAll(moved(poll));
        choosing.method(poll.contest()).ifPresent(lines::add);
        poll.earlier().forEach(earlier -> setAside(poll, earlier, lines));
        boolean counted = poll.state() != PollState.OPEN;
        poll.papers().map(p -> papers(poll, p, counted)).ifPresent(lines::add);
        if (counted) {
            counted(poll, lines);
        }
        lines.add(rule(poll));
        poll.verdict().ifPresent(v -> verdict(v, poll, lines));
        recounts.apart(poll).map(s -> text.of("minutes.vote-apart", s)).ifPresent(lines::add);
        officers(poll.officers(), lines);
        recounts.checked(poll).map(s -> text.of("minutes.vote-checked", s)).ifPresent(lines::add);
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

    /** Who came and who left while the vote was open: who is counted is frozen at both ends. */
    private List<String> moved(Poll poll) {
        var comings = new Comings(record, poll);
        var moved = Stream.of(moved("minutes.vote-came", comings.came()), moved("minutes.vote-left", comings.left()))
                .flatMap(Optional::stream)
                .toList();
        if (moved.isEmpty()) {
            return moved;
        }
        var base = recounts.base(record.meeting().body().customs().base());
        return Stream.concat(moved.stream(), Stream.of(text.of("minutes.vote-base", base)))
                .toList();
    }

    /** A count that an objection had set aside: its figures, what it came to, the objection. */
    private void setAside(Poll poll, Earlier earlier, List<String> lines) {
        lines.add(text.of("minutes.vote-earlier", recounts.count(poll, earlier)));
        lines.add(text.of("minutes.vote-earlier", recounts.came(poll, earlier)));
        lines.add(text.of("minutes.vote-objection", recounts.objection(earlier)));
    }

    private Optional<String> moved(String key, List<Attendee> people) {
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        text.of(key, names.row(people.stream().map(names::of).toList())));
    }

    private String papers(Poll poll, Papers papers, boolean counted) {
        var issued = quantities.of(Measure.BALLOTS, papers.issued());
        var returned = quantities.of(Measure.BALLOTS, papers.returned());
        return counted
                ? text.of(
                        "minutes.vote-papers-sorted",
                        issued,
                        returned,
                        quantities.of(Measure.BALLOTS, papersSaid.validPapers(poll)),
                        papersSaid.spoiled(poll))
                : text.of("minutes.vote-papers", issued, returned);
    }

    private void counted(Poll poll, List<String> lines) {
        papersSaid.parts(poll).stream()
                .map(block -> text.of("minutes.vote-block", papersSaid.block(block)))
                .forEach(lines::add);
        switch (poll.contest()) {
            case Contest.YesNo() -> {
                poll.tally().counts().stream().map(c -> count(c, poll)).forEach(lines::add);
                voices(poll, lines);
            }
            case Contest.Among _, Contest.Posts _ -> lines.addAll(choosing.counted(poll.chosen()));
        }
    }

    /** Every answer with its share of those present. */
    private String count(Count count, Poll poll) {
        long present = poll.electorate().present(count.measure());
        var choices = Stream.of(Choice.values())
                .filter(choice -> choice != Choice.INVALID || count.invalid() > 0)
                .toList();
        var shares = quantities.shares(choices.stream().map(count::of).toList(), present);
        var answers = IntStream.range(0, choices.size())
                .mapToObj(i -> text.of(
                        "minutes.answer",
                        text.of("poll.choice", choices.get(i)),
                        quantities.of(count.measure(), count.of(choices.get(i))),
                        shares.get(i)))
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
        var said = source.isBlank() ? text.of("minutes.rule", needs) : text.of("minutes.rule-source", needs, source);
        var ways = String.join(text.of("poll.and"), rules.ways(poll.rule()));
        return text.of("rule.sentences", said, text.of("rule.card-way", ways));
    }

    private void verdict(Verdict verdict, Poll poll, List<String> lines) {
        var quorum = verdicts.quorum(verdict);
        if (!quorum.isEmpty()) {
            lines.add(text.of("minutes.vote-quorum", quorum));
        }
        var sentence = choosing.verdict(verdict, poll.chosen()).orElseGet(() -> verdicts.sentence(verdict));
        lines.add(text.of(poll.earlier().isEmpty() ? "minutes.verdict" : "minutes.verdict-recount", sentence));
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
