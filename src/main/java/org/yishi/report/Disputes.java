package org.yishi.report;

import java.util.List;
import java.util.Optional;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.count.RecountWords;

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

    /** Each count set aside, oldest first: when, the objection, and what it had come to. */
    public List<String> earlier(Poll poll) {
        var words = new RecountWords(text);
        return poll.earlier().stream()
                .map(e -> text.of("report.earlier", new Days(text).time(e.at()), e.reason(), words.came(poll, e)))
                .toList();
    }

    private static String root(Poll poll) {
        return poll.number().replaceAll("[a-z]$", "");
    }
}
