package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.yishi.desk.Work;
import org.yishi.live.Following;
import org.yishi.live.HallState;
import org.yishi.live.Live;
import org.yishi.live.Wall;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Rule;
import org.yishi.model.event.Entry;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.rule.Attendance;
import org.yishi.rule.Majority;
import org.yishi.rule.RollCall;

/**
 * The live state of one meeting: read anew from the file after each change and published to every window that follows.
 * What it shows after a power cut is what it showed before: there is nothing else to restore.
 */
public final class Hall implements AutoCloseable {
    private final Work work;
    private final MeetingId meeting;
    private final Live<HallState> live = new Live<>();
    private final Following following;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Wall wall = Wall.FOLLOW;

    /** Follows a meeting until closed. */
    public Hall(Work work, MeetingId meeting) {
        this.work = work;
        this.meeting = meeting;
        this.following = work.changes().follow(this::refresh);
    }

    /** What every window of this meeting shows. */
    public Live<HallState> live() {
        return live;
    }

    /** Chooses what the hall's window shows. */
    public void show(Wall next) {
        wall = next;
        refresh();
    }

    /** Reads the state anew and publishes it; called after each change, and once at the start. */
    public void refresh() {
        // Reading and publishing belong together: else an older state could be published after a newer one.
        reading.lock();
        try {
            state().ifPresent(live::publish);
        } finally {
            reading.unlock();
        }
    }

    /** When something was last written to the village file: what happened after it, a power cut took. */
    public Optional<OffsetDateTime> lastDeed() {
        return work.read(tx -> tx.journal().latest(1)).stream().map(Entry::at).findFirst();
    }

    private Optional<HallState> state() {
        return work.read(tx -> tx.meetings().find(meeting).map(m -> Found.proceedings(tx, m)))
                .map(this::state);
    }

    private HallState state(Proceedings now) {
        var attendance = Attendance.of(now);
        var electorate = attendance.electorate();
        var open = now.openPoll();
        var counted = open.filter(p -> !p.isOpen()).map(Poll::electorate).orElse(electorate);
        var card = Majority.card(rule(now, open), counted);
        var preview = open.map(p -> p.verdict().orElseGet(() -> preview(now, p, attendance)));
        return new HallState(now, attendance.roll(now.presences()), electorate, card, preview, wall);
    }

    private static Rule rule(Proceedings now, Optional<Poll> open) {
        return open.map(Poll::rule)
                .orElseGet(() -> now.meeting()
                        .body()
                        .ruleFor(now.running().map(AgendaItem::matter).orElse(Matter.GENERAL)));
    }

    private static Verdict preview(Proceedings now, Poll poll, Attendance attendance) {
        var tally = poll.form() == PollForm.ROLL_CALL
                ? RollCall.tally(poll.rule(), poll.voices(), now.attendees())
                : poll.tally();
        return Majority.decide(poll.rule(), attendance.electorate(), tally, poll.papers(), poll.form());
    }

    @Override
    public void close() {
        following.close();
    }
}
