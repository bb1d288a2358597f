package org.yishi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.count.PostBox;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Earlier;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.model.vote.PostChosen;
import org.yishi.text.CandidateWords;
import org.yishi.text.ChoosingWords;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;

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
                        "report.earlier", new Days(text).time(e.at()), e.reason(), sentence(e), counts(poll, e)))
                .toList();
    }

    private static String root(Poll poll) {
        return poll.number().replaceAll("[a-z]$", "");
    }

    private String sentence(Earlier earlier) {
        return Optional.of(earlier.verdict().result())
                .filter(r -> r == Result.CHOSEN || r == Result.SEATS_OPEN)
                .flatMap(_ -> new ChoosingWords(text).sentence(chosen(earlier)))
                .orElseGet(() -> new VerdictWords(text).sentence(earlier.verdict()));
    }

    private String counts(Poll poll, Earlier earlier) {
        return switch (poll.contest()) {
            case Contest.YesNo() -> new VerdictWords(text).counts(earlier.verdict());
            case Contest.Among _, Contest.Posts _ -> {
                var said = new ArrayList<String>();
                for (var one : chosen(earlier)) {
                    var lines = String.join(text.of("poll.and"), new CandidateWords(text).lines(one.choosing()));
                    said.add(new ChoosingWords(text).of(one.post(), lines));
                }
                yield String.join(text.of("poll.and"), said);
            }
        };
    }

    private static List<PostChosen> chosen(Earlier earlier) {
        return earlier.choosing()
                .map(c -> List.of(new PostChosen(
                        new PostBox.Post("", c.tabulation().slate().seats()), c)))
                .orElse(earlier.posts());
    }
}
