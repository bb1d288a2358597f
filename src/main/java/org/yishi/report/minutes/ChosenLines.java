package org.yishi.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PostChosen;
import org.yishi.text.CandidateWords;
import org.yishi.text.MethodWords;
import org.yishi.text.RoundWords;
import org.yishi.text.Text;
import org.yishi.text.post.PostWords;

/** A vote among several in the minutes: how it is counted, what each came to, round by round, and who is chosen. */
final class ChosenLines {
    private final Text text;
    private final MethodWords methods;

    ChosenLines(Text text) {
        this.text = text;
        this.methods = new MethodWords(text);
    }

    /** How many of how many, by which method, with its conventions; nothing to say of a plain question. */
    Optional<String> method(Contest contest) {
        return switch (contest) {
            case Contest.YesNo() -> Optional.empty();
            case Contest.Among among ->
                Optional.of(text.of(
                        "minutes.vote-method",
                        methods.asks(among),
                        methods.name(among.method()),
                        methods.conventions(among)));
            case Contest.Posts posts ->
                Optional.of(text.of("minutes.vote-posts", methods.asks(posts), methods.conventions(posts)));
        };
    }

    /** What each came to, best first, and the rounds where there are any; post by post where there are several. */
    List<String> counted(List<PostChosen> chosen) {
        return PostWords.isSeveral(chosen) ? posts(chosen) : one(chosen);
    }

    private List<String> one(List<PostChosen> chosen) {
        var lines = new ArrayList<String>();
        for (var one : chosen) {
            for (var said : new CandidateWords(text).lines(one.choosing())) {
                lines.add(text.of("minutes.vote-candidate", said));
            }
            for (var round : new RoundWords(text).lines(one.choosing())) {
                lines.add(text.of("minutes.vote-round", round));
            }
        }
        return lines;
    }

    /** Two lines a post: how its part of the papers was sorted, and what each came to. */
    private List<String> posts(List<PostChosen> chosen) {
        var words = new PostWords(text);
        var lines = new ArrayList<String>();
        for (int post = 0; post < chosen.size(); post++) {
            var of = chosen.get(post);
            lines.add(text.of("minutes.vote-post-papers", of.post().name(), words.papers(of)));
            lines.add(text.of("minutes.vote-post", words.counted(chosen, post)));
        }
        return lines;
    }

    /** Who is chosen; empty where the vote does not count, which the verdict itself says. */
    Optional<String> verdict(Verdict verdict, List<PostChosen> chosen) {
        return verdict.result() == Result.CHOSEN || verdict.result() == Result.SEATS_OPEN
                ? new PostWords(text).told(chosen)
                : Optional.empty();
    }
}
