package org.yishi.report.result;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.vote.PostChosen;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Span;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.text.CandidateWords;
import org.yishi.text.Text;
import org.yishi.text.post.PostWords;

/** What was counted for each of several posts: a table a post, with the votes of its own and those that stepped down. */
final class PostNumbers {
    private final Text text;
    private final PostWords words;
    private final boolean elects;

    /** Tables; {@code elects} is false where the vote is void and nobody is elected, whatever the numbers. */
    PostNumbers(Text text, boolean elects) {
        this.text = text;
        this.elects = elects;
        this.words = new PostWords(text);
    }

    void put(Paper paper, List<PostChosen> chosen) {
        for (int post = 0; post < chosen.size(); post++) {
            var of = chosen.get(post);
            var name = text.of("count.post", of.post().name(), of.post().seats());
            paper.body(Span.strong(text.of("report.result-post", name)), Span.plain(words.papers(of)));
            paper.table(table(chosen, post));
        }
    }

    /** Candidates with the most votes first; those without a vote share a row, so that a long list stays on its page. */
    private Table table(List<PostChosen> chosen, int post) {
        var of = chosen.get(post);
        var candidates = new CandidateWords(text);
        boolean down = post > 0 && !of.own().isEmpty();
        boolean shares = !of.choosing().checks().isEmpty();
        var columns = new ArrayList<>(List.of(Column.left(text.of("report.result-candidate"), 30)));
        if (down) {
            columns.add(Column.centred(text.of("report.result-own"), 15));
            columns.add(Column.centred(text.of("report.result-down"), 15));
        }
        columns.add(Column.centred(text.of(down ? "report.result-both" : "report.result-votes"), 14));
        if (shares) {
            columns.add(Column.centred(text.of("report.result-share", candidates.base(of.choosing())), 24));
        }
        columns.add(Column.centred(text.of("report.result-outcome"), 22));
        var rows = new ArrayList<Row>();
        var without = new ArrayList<Integer>();
        for (int candidate : words.order(of)) {
            boolean shown = words.total(of, candidate) > 0
                    || of.choosing().tabulation().slate().withdrawn().contains(candidate);
            if (shown) {
                rows.add(row(chosen, post, candidate, down));
            } else {
                without.add(candidate);
            }
        }
        if (!without.isEmpty()) {
            var names = candidates.names(of.choosing().tabulation().slate(), without);
            rows.add(rest(names, columns.size()));
        }
        return new Table(columns, rows, ResultPaper.LOW);
    }

    private Row row(List<PostChosen> chosen, int post, int candidate, boolean down) {
        var of = chosen.get(post);
        var choosing = of.choosing();
        boolean counts = !choosing.tabulation().slate().withdrawn().contains(candidate);
        var cells = new ArrayList<String>();
        cells.add(choosing.tabulation().slate().candidates().get(candidate));
        if (down) {
            cells.add(counted(counts, of.own().get(candidate)));
            cells.add(counted(counts, words.down(of, candidate)));
        }
        cells.add(counted(counts, words.total(of, candidate)));
        if (!choosing.checks().isEmpty()) {
            cells.add(counts ? new CandidateWords(text).share(choosing, candidate) : text.of("rule.no-share"));
        }
        cells.add(outcome(chosen, post, candidate));
        return Row.of(cells.toArray(String[]::new));
    }

    private String outcome(List<PostChosen> chosen, int post, int candidate) {
        return elects ? words.outcome(chosen, post, candidate) : text.of("rule.no-share");
    }

    /** Who is elected to a higher post is counted no more: a dash, not a nought. */
    private String counted(boolean counts, long votes) {
        return counts ? words.papers(votes) : text.of("rule.no-share");
    }

    /** All who have no vote, in one row. */
    private Row rest(String names, int columns) {
        var cells = new ArrayList<String>();
        cells.add(names);
        for (int i = 1; i < columns; i++) {
            cells.add(i == columns - 1 ? text.of("report.result-no-vote") : "");
        }
        return Row.of(cells.toArray(String[]::new));
    }
}
