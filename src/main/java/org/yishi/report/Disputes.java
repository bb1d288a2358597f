package org.yishi.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Earlier;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.text.CandidateWords;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;
import org.yishi.text.post.PostWords;

/** What was disputed in a vote: that it repeats one declared void, and each count set aside after an objection. */
public final class Disputes {
    private final Text text;

    public Disputes(Text text) {
        this.text = text;
    }

    /** The void vote in whose place this one was held: 第2号表决作废后重新表决，作废原因：…; empty where it is no repetition. */
    public Optional<String> repeated(Proceedings record, Poll poll) {
        return record.pollsOf(poll.item()).stream()
                .filter(p -> p.state() == PollState.VOID && p.openedAt().isBefore(poll.openedAt()))
                .filter(p -> root(p).equals(root(poll)))
                .reduce((_, later) -> later)
                .map(p -> text.of("report.repeats", p.number(), p.voidReason().orElse("")));
    }

    /** Each count set aside, oldest first: when, the objection, what it came to and every number. */
    public List<String> earlier(Poll poll) {
        return poll.earlier().stream()
                .map(e -> text.of(
                        "report.earlier",
                        new Days(text).time(e.at()),
                        e.reason(),
                        sentence(poll.asOf(e), e),
                        counts(poll.asOf(e), e)))
                .toList();
    }

    private static String root(Poll poll) {
        return poll.number().replaceAll("[a-z]$", "");
    }

    private String sentence(Poll then, Earlier earlier) {
        return Optional.of(earlier.verdict().result())
                .filter(r -> r == Result.CHOSEN || r == Result.SEATS_OPEN)
                .flatMap(_ -> new PostWords(text).told(then.chosen()))
                .orElseGet(() -> new VerdictWords(text).sentence(earlier.verdict()));
    }

    private String counts(Poll then, Earlier earlier) {
        return switch (then.contest()) {
            case Contest.YesNo() -> new VerdictWords(text).counts(earlier.verdict());
            case Contest.Among _ ->
                then.choosing()
                        .map(c -> String.join(text.of("poll.and"), new CandidateWords(text).lines(c)))
                        .orElse("");
            case Contest.Posts _ -> {
                var words = new PostWords(text);
                yield IntStream.range(0, then.posts().size())
                        .mapToObj(post -> words.counted(then.posts(), post))
                        .collect(Collectors.joining(text.of("poll.and")));
            }
        };
    }
}
