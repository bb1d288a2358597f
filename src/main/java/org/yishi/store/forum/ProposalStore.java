package org.yishi.store.forum;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.forum.opinion.Dots;
import org.yishi.model.forum.opinion.Proposal;
import org.yishi.model.forum.opinion.Wording;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ProposalId;
import org.yishi.model.team.TeamId;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** Proposals, how each was worded before, and the dots on them. */
public final class ProposalStore {
    private final Handle handle;

    public ProposalStore(Handle handle) {
        this.handle = handle;
    }

    /** All of a meeting by number, those dropped too. */
    public List<Proposal> of(MeetingId meeting) {
        return Rows.list(
                handle.createQuery("select * from proposal where meeting_id = :id order by number, id")
                        .bind("id", meeting.value()),
                ProposalStore::proposal);
    }

    public Optional<Proposal> find(ProposalId id) {
        return Rows.one(
                handle.createQuery("select * from proposal where id = :id").bind("id", id.value()),
                ProposalStore::proposal);
    }

    /** Adds a proposal with its first wording; its id is ignored. */
    public ProposalId add(Proposal proposal, OffsetDateTime at) {
        var id = new ProposalId(Rows.insert(handle.createUpdate("""
            insert into proposal (meeting_id, item_id, number, title, words)
            values (:meeting, :item, :number, :title, :words)
            """)
                .bind("meeting", proposal.meeting().value())
                .bind("item", Rows.id(proposal.item()))
                .bind("number", proposal.number())
                .bind("title", proposal.title())
                .bind("words", proposal.words())));
        keepWording(id, proposal, at);
        return id;
    }

    /** Writes other words; those before stay readable. */
    public void word(Proposal proposal, OffsetDateTime at) {
        handle.createUpdate("update proposal set title = :title, words = :words where id = :id")
                .bind("id", proposal.id().value())
                .bind("title", proposal.title())
                .bind("words", proposal.words())
                .execute();
        keepWording(proposal.id(), proposal, at);
    }

    /** Writes where it goes on, and whether it was dropped. */
    public void change(Proposal proposal) {
        handle.createUpdate("update proposal set went_to = :to, dropped = :dropped where id = :id")
                .bind("id", proposal.id().value())
                .bind("to", Rows.id(proposal.wentTo()))
                .bind("dropped", Rows.text(proposal.dropped()))
                .execute();
    }

    /** Every wording of a proposal, the first one first, the present one last. */
    public List<Wording> wordings(ProposalId id) {
        return Rows.list(
                handle.createQuery("select * from proposal_text where proposal_id = :id order by number")
                        .bind("id", id.value()),
                row -> new Wording(id, row.small("number"), row.text("title"), row.text("words"), row.time("at")));
    }

    /** The dots that count, of all proposals of a meeting. */
    public List<Dots> dots(MeetingId meeting) {
        return Rows.list(
                handle.createQuery("""
                    select d.proposal_id, d.team_id, d.count from dots d join proposal p on p.id = d.proposal_id
                    where p.meeting_id = :id and d.taken_back = 0 order by d.id
                    """).bind("id", meeting.value()),
                row -> new Dots(
                        new ProposalId(row.number("proposal_id")), row.id("team_id", TeamId::new), row.small("count")));
    }

    /** Writes how many dots a group, or the hall, gave; what stood there before stays, marked as taken back. */
    public void place(Dots dots) {
        handle.createUpdate("""
            update dots set taken_back = 1
            where proposal_id = :proposal and team_id is :team and taken_back = 0
            """)
                .bind("proposal", dots.proposal().value())
                .bind("team", Rows.id(dots.team()))
                .execute();
        handle.createUpdate("insert into dots (proposal_id, team_id, count) values (:proposal, :team, :count)")
                .bind("proposal", dots.proposal().value())
                .bind("team", Rows.id(dots.team()))
                .bind("count", dots.count())
                .execute();
    }

    /** How many dots each person has in a meeting; empty where nobody said. */
    public Optional<Integer> dotsEach(MeetingId meeting) {
        return Rows.one(
                handle.createQuery("select each_has from dot_rule where meeting_id = :id")
                        .bind("id", meeting.value()),
                row -> row.small("each_has"));
    }

    public void dotsEach(MeetingId meeting, int each) {
        handle.createUpdate("""
            insert into dot_rule (meeting_id, each_has) values (:id, :each)
            on conflict (meeting_id) do update set each_has = excluded.each_has
            """).bind("id", meeting.value()).bind("each", each).execute();
    }

    private void keepWording(ProposalId id, Proposal proposal, OffsetDateTime at) {
        handle.createUpdate("""
            insert into proposal_text (proposal_id, number, title, words, at)
            values (:id, 1 + (select count(*) from proposal_text where proposal_id = :id), :title, :words, :at)
            """)
                .bind("id", id.value())
                .bind("title", proposal.title())
                .bind("words", proposal.words())
                .bind("at", at.toString())
                .execute();
    }

    private static Proposal proposal(Columns row) throws SQLException {
        return new Proposal(
                new ProposalId(row.number("id")),
                new MeetingId(row.number("meeting_id")),
                row.id("item_id", ItemId::new),
                row.small("number"),
                row.text("title"),
                row.text("words"),
                row.id("went_to", ItemId::new),
                row.maybe("dropped"));
    }
}
