package org.yishi.store.meeting;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.yishi.model.body.Rule;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Earlier;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.model.vote.PostChosen;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;
import tools.jackson.core.type.TypeReference;

/** Votes. A published one never changes again, by trigger. */
public final class PollStore {
    private final Handle handle;
    private final Json json;
    private final CountStore counts;

    public PollStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
        this.counts = new CountStore(handle, json);
    }

    /** All votes of a meeting in the order in which they opened, void ones too. */
    public List<Poll> of(MeetingId meeting) {
        return Rows.list(handle.createQuery("""
            select p.* from poll p join item i on i.id = p.item_id
            where i.meeting_id = :id order by p.id
            """).bind("id", meeting.value()), this::poll);
    }

    /** Every vote in the file. */
    public List<Poll> all() {
        return Rows.list(handle.createQuery("select * from poll order by id"), this::poll);
    }

    public Optional<Poll> find(PollId id) {
        return Rows.one(handle.createQuery("select * from poll where id = :id").bind("id", id.value()), this::poll);
    }

    /** Adds a vote; its id is ignored, its counts are those of the count store. */
    public PollId add(Poll poll) {
        return new PollId(Rows.insert(bind(handle.createUpdate("""
            insert into poll (item_id, number, question, contest, unsealed_at, form, secret, rule, state, opened_at, opened,
                closed_at, closed, call_seed, checked_by, verdict, choosing, posts, caller, teller, scrutineer, reason, void_reason)
            values (:item, :number, :question, :contest, :unsealedAt, :form, :secret, :rule, :state, :openedAt, :opened,
                :closedAt, :closed, :callSeed, :checkedBy, :verdict, :choosing, :posts, :caller, :teller, :scrutineer, :reason, :voidReason)
            """), poll)));
    }

    /** Writes everything but the id and the counts. */
    public void change(Poll poll) {
        bind(handle.createUpdate("""
            update poll set item_id = :item, number = :number, question = :question, contest = :contest,
                                    unsealed_at = :unsealedAt, form = :form,
                secret = :secret, rule = :rule, state = :state, opened_at = :openedAt,
                opened = :opened, closed_at = :closedAt, closed = :closed, call_seed = :callSeed,
                checked_by = :checkedBy, verdict = :verdict, choosing = :choosing, posts = :posts,
                caller = :caller, teller = :teller, scrutineer = :scrutineer, reason = :reason,
                void_reason = :voidReason
            where id = :id
            """).bind("id", poll.id().value()), poll).execute();
    }

    /** Sets the count of a vote aside as it stands; what is counted from now on is a recount. */
    public void setAside(PollId poll, Earlier before) {
        handle.createUpdate("insert into recount (poll_id, at, reason, before) values (:poll, :at, :reason, :before)")
                .bind("poll", poll.value())
                .bind("at", before.at().toString())
                .bind("reason", before.reason())
                .bind("before", json.write(before))
                .execute();
    }

    private List<Earlier> earlier(PollId poll) {
        return Rows.list(
                handle.createQuery("select before from recount where poll_id = :poll order by id")
                        .bind("poll", poll.value()),
                row -> json.read(row.text("before"), Earlier.class));
    }

    private <S extends SqlStatement<S>> S bind(S statement, Poll p) {
        return statement
                .bind("item", p.item().value())
                .bind("number", p.number())
                .bind("question", p.question())
                .bind("contest", json.write(p.contest()))
                .bind("unsealedAt", Rows.text(p.unsealedAt()))
                .bind("form", p.form().name())
                .bind("secret", p.secret() ? 1 : 0)
                .bind("rule", json.write(p.rule()))
                .bind("state", p.state().name())
                .bind("openedAt", p.openedAt().toString())
                .bind("opened", json.write(p.opened()))
                .bind("closedAt", Rows.text(p.closedAt()))
                .bind("closed", p.closed().map(json::write).orElse(null))
                .bind("callSeed", p.callSeed().orElse(null))
                .bind("checkedBy", p.checkedBy())
                .bind("posts", json.write(p.posts()))
                .bind("verdict", p.verdict().map(json::write).orElse(null))
                .bind("choosing", p.choosing().map(json::write).orElse(null))
                .bind("caller", p.officers().caller())
                .bind("teller", p.officers().teller())
                .bind("scrutineer", p.officers().scrutineer())
                .bind("reason", p.reason())
                .bind("voidReason", Rows.text(p.voidReason()));
    }

    private Poll poll(Columns row) throws SQLException {
        var id = new PollId(row.number("id"));
        return new Poll(
                id,
                new ItemId(row.number("item_id")),
                row.text("number"),
                row.text("question"),
                json.read(row.text("contest"), Contest.class),
                row.word("form", PollForm.class),
                row.flag("secret"),
                json.read(row.text("rule"), Rule.class),
                row.word("state", PollState.class),
                row.time("opened_at"),
                json.read(row.text("opened"), Electorate.class),
                row.maybeTime("closed_at"),
                row.maybe("closed").map(text -> json.read(text, Electorate.class)),
                counts.tally(id),
                counts.papers(id),
                counts.blocks(id),
                counts.piles(id),
                counts.totals(id),
                counts.typed(id),
                row.maybeTime("unsealed_at"),
                new Officers(row.text("caller"), row.text("teller"), row.text("scrutineer")),
                row.maybeNumber("call_seed"),
                counts.voices(id),
                row.text("checked_by"),
                row.maybe("verdict").map(text -> json.read(text, Verdict.class)),
                row.maybe("choosing").map(text -> json.read(text, Choosing.class)),
                json.read(row.text("posts"), new TypeReference<List<PostChosen>>() {}),
                earlier(id),
                row.text("reason"),
                row.maybe("void_reason"));
    }
}
