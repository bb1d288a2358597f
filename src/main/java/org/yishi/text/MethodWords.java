package org.yishi.text;

import java.util.stream.Collectors;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.vote.Contest;

/** What a paper asks, how it is marked, and how it is counted: the rule card of a vote among several. */
public final class MethodWords {
    private final Text text;

    public MethodWords(Text text) {
        this.text = text;
    }

    /** The method's name. */
    public String name(CountingMethod method) {
        return text.of("count.method", method);
    }

    /** From how many, how many. */
    public String asks(Contest.Among contest) {
        return text.of("count.asks", contest.candidates().size(), contest.seats());
    }

    /** The conventions in one line: what a paper may say, what makes it void, who wins, what a tie is. */
    public String conventions(Contest.Among contest) {
        int seats = contest.seats();
        return switch (contest.method()) {
            case PLURALITY -> text.of("count.plurality");
            case LIMITED ->
                contest.exactly() ? text.of("count.limited-exactly", seats) : text.of("count.limited", seats);
            case APPROVAL -> text.of("count.approval");
            case SCORE -> text.of("count.score");
            case BORDA -> {
                int first = contest.candidates().size() - 1;
                yield text.of("count.borda", contest.candidates().size(), first, Math.max(0, first - 1));
            }
            case IRV -> text.of("count.irv");
            case SCHULZE -> text.of("count.schulze");
            case STV_SCOTTISH -> text.of("count.stv", seats + 1);
        };
    }

    /** Which posts, how many each. */
    public String asks(Contest.Posts contest) {
        return contest.posts().stream()
                .map(p -> text.of("count.post", p.name(), p.seats()))
                .collect(Collectors.joining(text.of("poll.name-and")));
    }

    /** The conventions of several posts on one paper. */
    public String conventions(Contest.Posts contest) {
        var tooMany = tooMany(contest);
        return contest.steppingDown() ? text.of("count.posts-down", tooMany) : text.of("count.posts-apart", tooMany);
    }

    /** What more names than seats make void. */
    private String tooMany(Contest.Posts contest) {
        return contest.voidsPaper() ? text.of("count.posts-paper-void") : text.of("count.posts-part-void");
    }

    /** How to mark the paper, as it is printed on it. */
    public String howToMark(Contest contest) {
        return switch (contest) {
            case Contest.YesNo() -> text.of("count.mark-yes-no");
            case Contest.Among among -> howToMark(among);
            case Contest.Posts posts -> text.of("count.mark-posts", asks(posts), tooMany(posts));
        };
    }

    private String howToMark(Contest.Among contest) {
        int most = contest.seats();
        return switch (contest.method()) {
            case PLURALITY -> text.of("count.mark-one");
            case LIMITED -> {
                if (most == 1) {
                    yield text.of("count.mark-one");
                }
                yield contest.exactly() ? text.of("count.mark-exactly", most) : text.of("count.mark-up-to", most);
            }
            case APPROVAL -> text.of("count.mark-any");
            case SCORE -> text.of("count.mark-score");
            case BORDA, SCHULZE -> text.of("count.mark-rank");
            case IRV, STV_SCOTTISH -> text.of("count.mark-rank-single");
        };
    }
}
