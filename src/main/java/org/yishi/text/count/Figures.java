package org.yishi.text.count;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.body.Measure;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PostChosen;
import org.yishi.text.CandidateWords;
import org.yishi.text.PaperWords;
import org.yishi.text.Quantities;
import org.yishi.text.Text;
import org.yishi.text.post.PostWords;

/**
 * Every figure of a count by its name, to be compared: with the papers on the table, or one count with another. Papers
 * first (issued, returned, valid, each reason why one is not), then each answer or name.
 *
 * <pre>{@code
 * new Figures(text).of(poll);   // 发出 83张，收回 83张，有效票 81张，空白 2张，赞成 50人 …
 * }</pre>
 */
public final class Figures {
    private final Text text;
    private final Quantities quantities;

    public Figures(Text text) {
        this.text = text;
        this.quantities = new Quantities(text);
    }

    /**
     * A figure.
     *
     * @param number with its unit
     */
    public record Figure(String name, String number) {}

    /** The papers, where there are any, then the answers. */
    public List<Figure> of(Poll poll) {
        var all = new ArrayList<>(papers(poll));
        all.addAll(answers(poll));
        return all;
    }

    /** Papers handed out and taken back, valid and set aside by reason; empty without papers. */
    public List<Figure> papers(Poll poll) {
        var all = new ArrayList<Figure>();
        poll.papers().ifPresent(papers -> {
            var words = new PaperWords(text);
            all.add(papers("poll.figure-issued", papers.issued()));
            all.add(papers("poll.figure-returned", papers.returned()));
            all.add(papers("poll.figure-valid", words.validPapers(poll)));
            var flaws = words.flaws(poll);
            long told = flaws.values().stream().mapToLong(Long::longValue).sum();
            flaws.forEach((flaw, n) -> all.add(new Figure(words.reason(flaw), quantities.of(Measure.BALLOTS, n))));
            if (words.spoiledPapers(poll) > told) {
                all.add(papers("poll.figure-spoiled", words.spoiledPapers(poll) - told));
            }
        });
        return all;
    }

    /** What each answer or each name came to, unit by unit, post by post. */
    public List<Figure> answers(Poll poll) {
        var all = new ArrayList<Figure>();
        switch (poll.contest()) {
            case Contest.YesNo() -> {
                var counts = poll.tally().counts();
                (counts.isEmpty() ? List.of(Count.none(Measure.HEADS)) : counts).forEach(c -> answers(c, all));
            }
            case Contest.Among among
            when poll.chosen().isEmpty() && poll.totals().isPresent() -> {
                var votes = poll.totals().get().votes();
                for (int i = 0; i < votes.size(); i++) {
                    all.add(new Figure(among.candidates().get(i), new CandidateWords(text).votes(votes.get(i))));
                }
            }
            case Contest.Among _, Contest.Posts _ -> {
                poll.chosen().forEach(one -> names(one, all));
            }
        }
        return all;
    }

    private void names(PostChosen one, List<Figure> all) {
        var tabulation = one.choosing().tabulation();
        var names = tabulation.slate().candidates();
        boolean isPost = !one.post().name().isEmpty();
        for (int i = 0; i < names.size(); i++) {
            all.add(
                    isPost
                            ? new Figure(
                                    text.of("poll.figure-post", one.post().name(), names.get(i)),
                                    new PostWords(text).votes(one, i))
                            : new Figure(names.get(i), new CandidateWords(text).total(tabulation, i)));
        }
    }

    private void answers(Count count, List<Figure> all) {
        for (var choice : List.of(Choice.YES, Choice.NO, Choice.ABSTAIN)) {
            var name = text.of("poll.choice", choice);
            all.add(new Figure(
                    count.measure() == Measure.HEADS
                            ? name
                            : text.of("poll.figure-by", name, text.of("rule.measure", count.measure())),
                    quantities.of(count.measure(), count.of(choice))));
        }
    }

    private Figure papers(String key, long number) {
        return new Figure(text.of(key), quantities.of(Measure.BALLOTS, number));
    }
}
