package org.yishi.store.meeting;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.yishi.model.body.Measure;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Pile;
import org.yishi.model.vote.Totals;
import org.yishi.model.vote.Typed;
import org.yishi.model.vote.Voice;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;
import tools.jackson.core.type.TypeReference;

/** What was counted: every figure typed stays, the latest that was not taken back holds. */
public final class CountStore {
    private final Handle handle;

    /** The counts of the round that runs: one more than there were objections. */
    private static final String ROUND = "(select count(*) from recount where poll_id = :poll)";

    /** An entry that takes the one before it back. */
    private static final Totals NONE = new Totals(List.of(), 0, 0, 0);

    private final Json json;

    public CountStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** The papers unfolded, where they are counted one by one; else the sum of the blocks. */
    public Tally tally(PollId poll) {
        var piles = piles(poll);
        if (!piles.isEmpty()) {
            return new Tally(List.of(ofPapers(piles)));
        }
        var sum = new Tally(List.of());
        for (var block : blocks(poll)) {
            sum = sum.with(sum.in(block.count().measure()).plus(block.count()));
        }
        return sum;
    }

    private static Count ofPapers(List<Pile> piles) {
        var count = Count.none(Measure.HEADS);
        for (var pile : piles) {
            var choice = pile.flaw().isPresent() ? Choice.INVALID : choice(pile.marks());
            count = count.plus(choice, pile.papers());
        }
        return count;
    }

    /** A paper among several candidates is a valid paper; whom it names is counted by the method. */
    private static Choice choice(String marks) {
        return switch (marks) {
            case "NO" -> Choice.NO;
            case "ABSTAIN" -> Choice.ABSTAIN;
            default -> Choice.YES;
        };
    }

    /** Each row's latest count, in the order in which the rows were first counted. */
    public List<Block> blocks(PollId poll) {
        return Rows.list(
                handle.createQuery("""
                    select block, teller, measure, yes, no, abstain, invalid, holder_id from poll_count
                    join (select max(id) as latest, min(id) as begun from poll_count
                          where poll_id = :poll and taken_back = 0 and round = %s
                          group by measure, block, holder_id) on latest = id
                    order by begun
                    """.formatted(ROUND)).bind("poll", poll.value()),
                row -> new Block(
                        row.text("block"),
                        row.text("teller"),
                        new Count(
                                row.word("measure", Measure.class),
                                row.number("yes"),
                                row.number("no"),
                                row.number("abstain"),
                                row.number("invalid")),
                        row.id("holder_id", AttendeeId::new)));
    }

    /** The count as totals, where it was typed so; the latest that was not taken back holds. */
    public Optional<Totals> totals(PollId poll) {
        return Optional.ofNullable(typed(poll, teller -> teller.isEmpty()).peekLast())
                .map(Typed::totals);
    }

    /** Papers that say the same together, in an order that tells nothing of when they were unfolded. */
    public List<Pile> piles(PollId poll) {
        return Rows.list(
                handle.createQuery("""
                    select marks, flaw, count(*) as papers from ballot
                    where poll_id = :poll and taken_back = 0 and round = %s
                    group by marks, flaw order by flaw is not null, marks, flaw
                    """.formatted(ROUND)).bind("poll", poll.value()),
                row -> new Pile(row.text("marks"), row.maybe("flaw").map(PaperFlaw::valueOf), row.number("papers")));
    }

    /** Adds a paper. */
    public void ballot(PollId poll, String marks, Optional<PaperFlaw> flaw) {
        handle.createUpdate("insert into ballot (poll_id, marks, flaw, round) values (:poll, :marks, :flaw, %s)"
                        .formatted(ROUND))
                .bind("poll", poll.value())
                .bind("marks", marks)
                .bind("flaw", Rows.text(flaw))
                .execute();
    }

    /** Takes the last paper back, as if it had not been read yet; false where there is none. */
    public boolean takeBackBallot(PollId poll) {
        return handle.createUpdate("""
            update ballot set taken_back = 1
            where id = (select max(id) from ballot where poll_id = :poll and taken_back = 0 and round = %s)
            """.formatted(ROUND))
                        .bind("poll", poll.value())
                        .execute()
                > 0;
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

    /** Adds the count of a block; the block's counts before it stay. */
    public void count(PollId poll, Block block, OffsetDateTime at) {
        var count = block.count();
        handle.createUpdate("""
            insert into poll_count (poll_id, at, block, teller, measure, yes, no, abstain, invalid, holder_id, round)
            values (:poll, :at, :block, :teller, :measure, :yes, :no, :abstain, :invalid, :holder, %s)
            """.formatted(ROUND))
                .bind("poll", poll.value())
                .bind("at", at.toString())
                .bind("block", block.name())
                .bind("teller", block.teller())
                .bind("measure", count.measure().name())
                .bind("yes", count.yes())
                .bind("no", count.no())
                .bind("abstain", count.abstain())
                .bind("invalid", count.invalid())
                .bind("holder", block.holder().map(AttendeeId::value).orElse(null))
                .execute();
    }

    /** Adds the count of the hall as a whole; the ones before it stay. */
    public void count(PollId poll, Count count, OffsetDateTime at) {
        count(poll, new Block("", "", count), at);
    }

    /** Keeps totals as typed; what the same person typed before stays. */
    public void typed(PollId poll, String teller, Totals totals) {
        handle.createUpdate("""
            insert into typed_totals (poll_id, round, teller, votes, valid, invalid, blank)
            values (:poll, %s, :teller, :votes, :valid, :invalid, :blank)
            """.formatted(ROUND))
                .bind("poll", poll.value())
                .bind("teller", teller)
                .bind("votes", json.write(totals.votes()))
                .bind("valid", totals.valid())
                .bind("invalid", totals.invalid())
                .bind("blank", totals.blank())
                .execute();
    }

    /** What each of those typed last who count apart, in this round of counting, and did not take back. */
    public List<Typed> typed(PollId poll) {
        var last = new LinkedHashMap<String, Typed>();
        typed(poll, teller -> !teller.isEmpty()).forEach(t -> last.put(t.teller(), t));
        return List.copyOf(last.values());
    }

    /** The totals that hold do so no more, and those before them hold again; every figure stays in the file. */
    public void takeBackTotals(PollId poll) {
        typed(poll, "", NONE);
    }

    /** Those who counted apart begin anew; every figure stays in the file. */
    public void takeBackTyped(PollId poll) {
        typed(poll).forEach(t -> typed(poll, t.teller(), NONE));
    }

    /** Figures typed in this round, in their order; an entry without votes took the one before it back. */
    private Deque<Typed> typed(PollId poll, Predicate<String> whose) {
        var typed = new ArrayDeque<Typed>();
        for (var entry : Rows.list(handle.createQuery("""
            select * from typed_totals where poll_id = :poll and round = %s order by id
            """.formatted(ROUND)).bind("poll", poll.value()), this::typed)) {
            if (!whose.test(entry.teller())) {
                continue;
            }
            if (!entry.totals().votes().isEmpty()) {
                typed.addLast(entry);
            } else if (entry.teller().isEmpty()) {
                typed.pollLast();
            } else {
                typed.removeIf(t -> t.teller().equals(entry.teller()));
            }
        }
        return typed;
    }

    private Typed typed(Columns row) throws SQLException {
        var votes = json.read(row.text("votes"), new TypeReference<List<Long>>() {});
        return new Typed(
                row.text("teller"), new Totals(votes, row.number("valid"), row.number("invalid"), row.number("blank")));
    }

    /** Takes the latest count back, so that the one before it holds again; false where there is none. */
    public boolean takeBackLast(PollId poll) {
        return handle.createUpdate("""
            update poll_count set taken_back = 1
            where id = (select max(id) from poll_count
                        where poll_id = :poll and taken_back = 0 and round = %s)
            """.formatted(ROUND))
                        .bind("poll", poll.value())
                        .execute()
                > 0;
    }

    /** Takes back all that was counted in a row; rows of those who hold votes of others are none of these. */
    public void takeBackRow(PollId poll, String row) {
        handle.createUpdate("""
            update poll_count set taken_back = 1
            where poll_id = :poll and block = :row and holder_id is null and taken_back = 0 and round = %s
            """.formatted(ROUND))
                .bind("poll", poll.value())
                .bind("row", row)
                .execute();
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
