package org.yishi.desk.check;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yishi.desk.Work;
import org.yishi.model.Refusal;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.vote.Poll;
import org.yishi.store.Tx;

/**
 * Checks a village file: SQLite's own tests, the journal's chain, every row against its last digest, every verdict made
 * anew from its counts, and who was counted against who was in the room when the vote closed.
 */
public final class Verify {
    private static final Logger LOG = LoggerFactory.getLogger(Verify.class);

    private final Work work;

    public Verify(Work work) {
        this.work = work;
    }

    /** Checks all of it in one snapshot; nothing is changed. */
    public Verified verify() {
        try {
            return work.read(Verify::all);
        } catch (RuntimeException e) {
            // A file so broken that it cannot be read to its end is a finding too.
            LOG.warn("the check did not come to its end", e);
            return new Verified(0, 0, List.of(Refusal.of("command.flaw-unreadable", String.valueOf(e.getMessage()))));
        }
    }

    private static Verified all(Tx tx) {
        var flaws = new ArrayList<Refusal>();
        tx.journal().flaws().forEach(flaw -> flaws.add(Refusal.of(flaw.key(), flaw.where())));
        long verdicts = 0;
        for (var meeting : tx.meetings().all()) {
            verdicts += votes(tx, meeting, flaws);
        }
        return new Verified(tx.journal().size(), verdicts, flaws);
    }

    private static long votes(Tx tx, Meeting meeting, List<Refusal> flaws) {
        var again = new Recount(
                meeting,
                tx.presence().attendees(meeting.id()),
                tx.presence().presences(meeting.id()),
                tx.presence().proxies(meeting.id()));
        var polls = tx.polls().of(meeting.id());
        polls.forEach(poll -> flaws.addAll(again.earlier(poll)));
        var decided = polls.stream().filter(poll -> poll.verdict().isPresent()).toList();
        for (Poll poll : decided) {
            flaws.addAll(again.flaws(poll));
        }
        return decided.size();
    }
}
