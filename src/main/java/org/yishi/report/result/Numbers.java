package org.yishi.report.result;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Names;
import org.yishi.text.CandidateWords;
import org.yishi.text.PaperWords;
import org.yishi.text.Quantities;
import org.yishi.text.Text;

/** What was counted, in tables whose rows add up, each with its unit and the base of its shares. */
final class Numbers {
    private final Text text;
    private final Proceedings record;
    private final Poll poll;
    private final Quantities quantities;

    Numbers(Text text, Proceedings record, Poll poll) {
        this.text = text;
        this.record = record;
        this.poll = poll;
        this.quantities = new Quantities(text);
    }

    void put(Paper paper) {
        blocks(paper);
        switch (poll.contest()) {
            case Contest.YesNo() -> {
                poll.tally().counts().forEach(count -> paper.table(answers(count)));
                byName(paper);
            }
            case Contest.Among _ -> poll.choosing().ifPresent(c -> paper.table(candidates(c)));
            case Contest.Posts _ ->
                new PostNumbers(text, poll.verdict().filter(Verdict::elects).isPresent()).put(paper, poll.posts());
        }
    }

    /** Yes, no, abstentions, spoiled papers and those who gave no voice: together all who were present. */
    private Table answers(Count count) {
        var unit = count.measure();
        long present = poll.electorate().present(unit);
        boolean adds = count.cast() <= present;
        var words = new ArrayList<String>();
        var numbers = new ArrayList<Long>();
        for (var choice : Choice.values()) {
            if (choice != Choice.INVALID || count.invalid() > 0) {
                words.add(text.of("poll.choice", choice));
                numbers.add(count.of(choice));
            }
        }
        if (adds && count.cast() < present) {
            words.add(text.of("report.result-silent"));
            numbers.add(present - count.cast());
        }
        var shares = quantities.shares(numbers, adds ? present : 0);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < words.size(); i++) {
            rows.add(Row.of(words.get(i), quantities.of(unit, numbers.get(i)), shares.get(i)));
        }
        long sum = Math.max(present, count.cast());
        rows.add(Row.of(
                text.of("report.result-sum"), quantities.of(unit, sum), quantities.percent(sum, adds ? present : 0)));
        var share = text.of("report.result-share", text.of("rule.of-present", quantities.of(unit, present)));
        return new Table(
                List.of(
                        Column.centred(text.of("report.result-answer"), 30),
                        Column.centred(text.of("report.result-number"), 30),
                        Column.centred(share, 40)),
                rows,
                ResultPaper.LOW);
    }

    private Table candidates(Choosing choosing) {
        var words = new CandidateWords(text);
        var tabulation = choosing.tabulation();
        boolean shares = !choosing.checks().isEmpty();
        var columns = new ArrayList<>(List.of(
                Column.left(text.of("report.result-candidate"), 34),
                Column.centred(text.of("report.result-votes"), 18)));
        if (shares) {
            columns.add(Column.centred(text.of("report.result-share", words.base(choosing)), 24));
        }
        columns.add(Column.centred(text.of("report.result-outcome"), 24));
        var rows = new ArrayList<Row>();
        for (int candidate : words.order(choosing)) {
            var cells = new ArrayList<>(
                    List.of(tabulation.slate().candidates().get(candidate), words.total(tabulation, candidate)));
            if (shares) {
                cells.add(words.share(choosing, candidate));
            }
            cells.add(words.outcome(choosing, candidate));
            rows.add(Row.of(cells.toArray(String[]::new)));
        }
        if (shares && tabulation.method() == CountingMethod.PLURALITY) {
            rows.addAll(rest(choosing));
        }
        return new Table(columns, rows, ResultPaper.LOW);
    }

    /** Where each paper names one, what is missing from the base: spoiled papers and those who gave none. */
    private List<Row> rest(Choosing choosing) {
        var words = new CandidateWords(text);
        var parts = new ArrayList<>(choosing.checks().stream().map(Check::value).toList());
        long whole = choosing.checks().getFirst().whole();
        long rest = whole - parts.stream().mapToLong(Long::longValue).sum();
        if (rest < 0) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        if (rest > 0) {
            parts.add(rest);
            long spoiled = Math.min(rest, poll.tally().heads().invalid());
            var name = spoiled == rest
                    ? text.of("poll.choice", Choice.INVALID)
                    : text.of(spoiled == 0 ? "report.result-silent" : "report.result-rest");
            rows.add(Row.of(
                    name, words.votes(rest), quantities.shares(parts, whole).getLast(), ""));
        }
        rows.add(Row.of(text.of("report.result-sum"), words.votes(whole), quantities.percent(whole, whole), ""));
        return rows;
    }

    /** Row by row of the hall, where it was counted so. */
    private void blocks(Paper paper) {
        var named = new PaperWords(text).parts(poll);
        if (named.isEmpty()) {
            return;
        }
        var columns = new ArrayList<>(List.of(
                Column.left(text.of("report.result-block"), 28), Column.left(text.of("report.result-teller"), 24)));
        var choices = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);
        choices.forEach(c -> columns.add(Column.centred(text.of("poll.choice", c), 16)));
        paper.table(
                new Table(columns, named.stream().map(b -> block(b, choices)).toList(), ResultPaper.LOW));
    }

    private Row block(Block block, List<Choice> choices) {
        var cells = new ArrayList<>(List.of(new PaperWords(text).name(block), block.teller()));
        choices.forEach(c ->
                cells.add(quantities.of(block.count().measure(), block.count().of(c))));
        return Row.of(cells.toArray(String[]::new));
    }

    /** Who said what, in a roll call alone. */
    private void byName(Paper paper) {
        if (poll.form() != PollForm.ROLL_CALL || poll.secret()) {
            return;
        }
        new PaperWords(text).drawn(poll).ifPresent(paper::body);
        var names = new Names(text);
        for (var choice : Choice.values()) {
            var people = poll.voices().stream()
                    .filter(v -> v.choice() == choice)
                    .flatMap(v -> record.attendee(v.attendee()).stream())
                    .map(names::of)
                    .toList();
            if (!people.isEmpty()) {
                paper.body(text.of("minutes.voices", text.of("poll.choice", choice), names.row(people)));
            }
        }
    }
}
