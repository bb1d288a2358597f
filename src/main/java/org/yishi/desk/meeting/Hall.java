package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.yishi.desk.Work;
import org.yishi.live.Board;
import org.yishi.live.Drawing;
import org.yishi.live.Exhibit;
import org.yishi.live.Following;
import org.yishi.live.HallState;
import org.yishi.live.Live;
import org.yishi.live.Wall;
import org.yishi.model.Outcome;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Rule;
import org.yishi.model.event.Entry;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.meeting.floor.FloorRules;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Poll;
import org.yishi.rule.Attendance;
import org.yishi.rule.Decision;
import org.yishi.rule.Majority;
import org.yishi.rule.floor.SpeakingOrder;

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
    private volatile Optional<Drawing> drawing = Optional.empty();
    private volatile Optional<Exhibit> exhibit = Optional.empty();

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

    /** Shows something beside the course of the meeting; it gives way as soon as a vote opens. */
    public void show(Exhibit next) {
        exhibit = Optional.of(next);
        wall = Wall.EXHIBIT;
        refresh();
    }

    /** Shows a lot as it is drawn. */
    public void show(Drawing next) {
        drawing = Optional.of(next);
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
        return work.read(tx -> tx.meetings().find(meeting).map(m -> {
            var now = Found.proceedings(tx, m);
            var board =
                    now.running().filter(i -> i.matter() == Matter.FOLLOW_UP).map(_ -> Boards.of(tx, m, work.today()));
            return state(now, board, tx.floorRules().of(meeting));
        }));
    }

    private HallState state(Proceedings now, Optional<Board> board, FloorRules floorRules) {
        if (wall == Wall.EXHIBIT && (exhibit.isEmpty() || now.openPoll().isPresent())) {
            wall = Wall.FOLLOW;
        }
        var attendance = Attendance.of(now);
        var electorate = attendance.electorate();
        var open = now.openPoll();
        var counted = open.map(p -> counted(now, p, electorate)).orElse(electorate);
        var card = Majority.card(rule(now, open), counted);
        var preview = open.flatMap(p -> p.verdict().or(() -> preview(now, p, counted)));
        var voters = open.map(p -> Callees.of(now, p)).orElse(List.of());
        var roll = attendance.roll(now.presences());
        var turns = now.running()
                .map(item -> SpeakingOrder.of(floorRules, now.speechesOf(item.id())))
                .orElse(List.of());
        return new HallState(
                now,
                roll,
                electorate,
                voters,
                card,
                preview,
                wall,
                drawing,
                Moved.of(now),
                board,
                floorRules,
                turns,
                exhibit);
    }

    /** Who is counted in a vote that is open: those there now, unless it was closed before or the opening counts. */
    private static Electorate counted(Proceedings now, Poll poll, Electorate current) {
        return PollClosing.counted(poll, now, poll.closed().orElse(current));
    }

    private static Rule rule(Proceedings now, Optional<Poll> open) {
        return open.map(Poll::rule)
                .orElseGet(() -> now.meeting()
                        .body()
                        .ruleFor(now.running().map(AgendaItem::matter).orElse(Matter.GENERAL)));
    }

    private static Optional<Verdict> preview(Proceedings now, Poll poll, Electorate counted) {
        return switch (Decision.of(poll, counted, now.attendees())) {
            case Outcome.Done<Decision>(Decision decision) -> Optional.of(decision.verdict());
            case Outcome.Refused<Decision> _ -> Optional.empty();
        };
    }

    @Override
    public void close() {
        following.close();
    }
}
