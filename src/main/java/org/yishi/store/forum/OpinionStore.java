package org.yishi.store.forum;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.yishi.model.forum.opinion.Adoption;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.forum.opinion.Reply;
import org.yishi.model.forum.opinion.Said;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.OpinionId;
import org.yishi.model.id.ProposalId;
import org.yishi.model.id.TaskId;
import org.yishi.model.team.TeamId;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** What was said in meetings, and what became of it. */
public final class OpinionStore {
    private final Handle handle;

    public OpinionStore(Handle handle) {
        this.handle = handle;
    }

    /** All of a meeting in the order in which they were said, those taken back too. */
    public List<Opinion> of(MeetingId meeting) {
        return Rows.list(
                handle.createQuery("select * from opinion where meeting_id = :id order by id")
                        .bind("id", meeting.value()),
                OpinionStore::opinion);
    }

    public Optional<Opinion> find(OpinionId id) {
        return Rows.one(
                handle.createQuery("select * from opinion where id = :id").bind("id", id.value()),
                OpinionStore::opinion);
    }

    /** Adds an opinion; its id is ignored. */
    public OpinionId add(Opinion opinion) {
        return new OpinionId(Rows.insert(bind(
                handle.createUpdate("""
                    insert into opinion (meeting_id, item_id, team_id, kind, words, said_by, heading, joined_to, proposal_id,
                        answer, answered_by, adoption, reason, task_id, taken_at, taken_back)
                    values (:meeting, :item, :team, :kind, :words, :by, :heading, :joined, :proposal,
                        :answer, :answeredBy, :adoption, :reason, :task, :at, :back)
                    """)
                        .bind("meeting", opinion.meeting().value())
                        .bind("at", opinion.takenAt().toString()),
                opinion)));
    }

    /** Writes it as it is now; its meeting and the time it was said never change. */
    public void change(Opinion opinion) {
        bind(handle.createUpdate("""
            update opinion set item_id = :item, team_id = :team, kind = :kind, words = :words, said_by = :by,
                heading = :heading, joined_to = :joined, proposal_id = :proposal, answer = :answer,
                answered_by = :answeredBy, adoption = :adoption, reason = :reason, task_id = :task, taken_back = :back
            where id = :id
            """).bind("id", opinion.id().value()), opinion).execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Opinion o) {
        return statement
                .bind("item", Rows.id(o.said().item()))
                .bind("team", Rows.id(o.said().team()))
                .bind("kind", o.said().kind().name())
                .bind("words", o.said().words())
                .bind("by", o.said().by())
                .bind("heading", o.said().heading())
                .bind("joined", Rows.id(o.joinedTo()))
                .bind("proposal", Rows.id(o.proposal()))
                .bind("answer", o.reply().answer())
                .bind("answeredBy", o.reply().answeredBy())
                .bind("adoption", o.reply().adoption().name())
                .bind("reason", o.reply().reason())
                .bind("task", Rows.id(o.reply().task()))
                .bind("back", Rows.text(o.takenBack()));
    }

    private static Opinion opinion(Columns row) throws SQLException {
        return new Opinion(
                new OpinionId(row.number("id")),
                new MeetingId(row.number("meeting_id")),
                new Said(
                        row.word("kind", OpinionKind.class),
                        row.text("words"),
                        row.text("said_by"),
                        row.id("team_id", TeamId::new),
                        row.id("item_id", ItemId::new),
                        row.text("heading")),
                row.id("joined_to", OpinionId::new),
                row.id("proposal_id", ProposalId::new),
                new Reply(
                        row.text("answer"),
                        row.text("answered_by"),
                        row.word("adoption", Adoption.class),
                        row.text("reason"),
                        row.id("task_id", TaskId::new)),
                row.time("taken_at"),
                row.maybe("taken_back"));
    }
}
