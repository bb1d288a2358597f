package org.yishi.store.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.body.Measure;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Voice;
import org.yishi.store.sql.Rows;

/** What was counted: every figure typed stays, the latest that was not taken back holds. */
public final class CountStore {
    private final Handle handle;

    public CountStore(Handle handle) {
        this.handle = handle;
    }

    public Tally tally(PollId poll) {
        return new Tally(Rows.list(
                handle.createQuery("""
                    select measure, yes, no, abstain, invalid from poll_count
                    where id in (select max(id) from poll_count
                                 where poll_id = :poll and taken_back = 0 group by measure)
                    order by case measure when 'HEADS' then 0 when 'HOUSEHOLDS' then 1 else 2 end
                    """).bind("poll", poll.value()),
                row -> new Count(
                        row.word("measure", Measure.class),
                        row.number("yes"),
                        row.number("no"),
                        row.number("abstain"),
                        row.number("invalid"))));
    }

    public Optional<Papers> papers(PollId poll) {
        return Rows.one(
                handle.createQuery(
                                "select issued, returned from poll_papers where poll_id = :poll order by id desc limit"
                                        + " 1")
                        .bind("poll", poll.value()),
                row -> new Papers(row.number("issued"), row.number("returned")));
    }

    public List<Voice> voices(PollId poll) {
        return Rows.list(
                handle.createQuery("select * from poll_voice where poll_id = :poll and taken_back = 0 order by id")
                        .bind("poll", poll.value()),
                row -> new Voice(
                        new AttendeeId(row.number("attendee_id")), row.word("choice", Choice.class), row.time("at")));
    }

    /** Adds a count; the ones before it stay. */
    public void count(PollId poll, Count count, OffsetDateTime at) {
        handle.createUpdate("""
            insert into poll_count (poll_id, at, measure, yes, no, abstain, invalid)
            values (:poll, :at, :measure, :yes, :no, :abstain, :invalid)
            """)
                .bind("poll", poll.value())
                .bind("at", at.toString())
                .bind("measure", count.measure().name())
                .bind("yes", count.yes())
                .bind("no", count.no())
                .bind("abstain", count.abstain())
                .bind("invalid", count.invalid())
                .execute();
    }

    /** Takes the latest count back, so that the one before it holds again; false where there is none. */
    public boolean takeBackLast(PollId poll) {
        return handle.createUpdate("""
            update poll_count set taken_back = 1
            where id = (select max(id) from poll_count where poll_id = :poll and taken_back = 0)
            """).bind("poll", poll.value()).execute() > 0;
    }

    public void papers(PollId poll, Papers papers, OffsetDateTime at) {
        handle.createUpdate("""
            insert into poll_papers (poll_id, at, issued, returned)
            values (:poll, :at, :issued, :returned)
            """)
                .bind("poll", poll.value())
                .bind("at", at.toString())
                .bind("issued", papers.issued())
                .bind("returned", papers.returned())
                .execute();
    }

    /** Notes an answer by name; an earlier one of the same person is taken back. */
    public void voice(PollId poll, AttendeeId attendee, Choice choice, OffsetDateTime at) {
        takeBackVoice(poll, attendee);
        handle.createUpdate("""
            insert into poll_voice (poll_id, attendee_id, choice, at)
            values (:poll, :attendee, :choice, :at)
            """)
                .bind("poll", poll.value())
                .bind("attendee", attendee.value())
                .bind("choice", choice.name())
                .bind("at", at.toString())
                .execute();
    }

    public void takeBackVoice(PollId poll, AttendeeId attendee) {
        handle.createUpdate("""
            update poll_voice set taken_back = 1
            where poll_id = :poll and attendee_id = :attendee and taken_back = 0
            """)
                .bind("poll", poll.value())
                .bind("attendee", attendee.value())
                .execute();
    }
}
