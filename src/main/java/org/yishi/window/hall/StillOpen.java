package org.yishi.window.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.text.Text;

/** Names what a meeting leaves open, so that nobody ends it by mistake. */
final class StillOpen {
    private StillOpen() {}

    /** A sentence for each thing; empty where all is done. */
    static List<String> of(Text text, Proceedings now) {
        var open = new ArrayList<String>();
        now.openPoll().ifPresent(p -> open.add(text.of("hall.open-vote", p.number(), p.question())));
        for (var item : now.items()) {
            if (item.state() == ItemState.WAITING || item.state() == ItemState.SKIPPED) {
                open.add(text.of("hall.open-item", item.position(), item.title()));
            } else if (item.kind() == ItemKind.DECISION
                    && now.pollsOf(item.id()).isEmpty()) {
                open.add(text.of("hall.open-undecided", item.position(), item.title()));
            }
        }
        now.polls().stream()
                .filter(p -> p.state() == PollState.PUBLISHED && isPassed(p) && hasNoResolution(now, p))
                .forEach(p -> open.add(text.of("hall.open-resolution", p.number(), p.question())));
        long queued = now.speeches().stream()
                .filter(s -> s.state() == SpeechState.QUEUED)
                .count();
        if (queued > 0) {
            open.add(text.of("hall.open-speakers", queued));
        }
        return open;
    }

    private static boolean isPassed(Poll poll) {
        return poll.verdict().filter(v -> v.result() == Result.PASSED).isPresent();
    }

    private static boolean hasNoResolution(Proceedings now, Poll poll) {
        return now.resolutions().stream().noneMatch(r -> r.poll().equals(Optional.of(poll.id())));
    }
}
