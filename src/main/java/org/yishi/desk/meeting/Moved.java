package org.yishi.desk.meeting;

import java.util.List;
import java.util.Optional;
import org.yishi.model.Outcome;
import org.yishi.model.count.Change;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Tabulation;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.rule.count.Shift;

/** How scores moved between two votes over the same projects, such as before and after these were talked over. */
final class Moved {
    private Moved() {}

    /** From the score vote before to the last one of the running item, both published; empty where there are not two. */
    static List<Change> of(Proceedings now) {
        var last = now.running()
                .flatMap(item -> now.pollsOf(item.id()).stream()
                        .filter(p -> p.state() == PollState.PUBLISHED)
                        .reduce((_, later) -> later));
        var before = last.flatMap(after -> now.polls().stream()
                .filter(p -> p.id().value() < after.id().value())
                .filter(p -> !projects(p).isEmpty() && projects(p).equals(projects(after)))
                .reduce((_, later) -> later));
        return counted(before)
                .flatMap(then -> counted(last).map(since -> between(then, since)))
                .orElse(List.of());
    }

    private static List<Change> between(Tabulation before, Tabulation after) {
        return switch (Shift.between(before, after)) {
            case Outcome.Done<List<Change>>(List<Change> changes) -> changes;
            case Outcome.Refused<List<Change>> _ -> List.of();
        };
    }

    /** The projects of a published score vote; empty for any other. */
    private static List<String> projects(Poll poll) {
        return poll.state() == PollState.PUBLISHED
                        && poll.contest() instanceof Contest.Among among
                        && among.method() == CountingMethod.SCORE
                ? among.candidates().stream().sorted().toList()
                : List.of();
    }

    private static Optional<Tabulation> counted(Optional<Poll> poll) {
        return poll.flatMap(Poll::choosing).map(Choosing::tabulation);
    }
}
