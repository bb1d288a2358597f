package org.yishi.store.forum;

import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.yishi.model.forum.budget.Amendment;
import org.yishi.model.forum.budget.AmendmentKind;
import org.yishi.model.forum.budget.AmendmentState;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.PollId;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;
import tools.jackson.core.type.TypeReference;

/** Amendments to budgets, the withdrawn and the lost too. */
public final class AmendmentStore {
    private final Handle handle;
    private final Json json;

    public AmendmentStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** Those of a budget, by number. */
    public List<Amendment> of(long budget) {
        return Rows.list(
                handle.createQuery("select * from amendment where budget_id = :id order by number")
                        .bind("id", budget),
                this::amendment);
    }

    /** Adds an amendment; its id is ignored. */
    public long add(long budget, Amendment amendment) {
        return Rows.insert(
                bind(handle.createUpdate("""
                    insert into amendment (budget_id, number, kind, project_id, title, words, cost, was, backers, state, poll_id,
                        carried_at, reason)
                    values (:budget, :number, :kind, :project, :title, :words, :cost, :was, :backers, :state, :poll,
                        :carried, :reason)
                    """).bind("budget", budget).bind("number", amendment.number()), amendment));
    }

    public void change(Amendment amendment) {
        bind(handle.createUpdate("""
            update amendment set kind = :kind, project_id = :project, title = :title, words = :words, cost = :cost,
                was = :was, backers = :backers, state = :state, poll_id = :poll, carried_at = :carried, reason = :reason
            where id = :id
            """).bind("id", amendment.id()), amendment).execute();
    }

    private Update bind(Update statement, Amendment a) {
        return statement
                .bind("kind", a.kind().name())
                .bind("project", a.project().orElse(null))
                .bind("title", a.title())
                .bind("words", a.words())
                .bind("cost", a.cost().orElse(null))
                .bind("was", a.was())
                .bind(
                        "backers",
                        json.write(a.backers().stream().map(AttendeeId::value).toList()))
                .bind("state", a.state().name())
                .bind("poll", Rows.id(a.poll()))
                .bind("carried", a.carriedAt())
                .bind("reason", a.reason());
    }

    private Amendment amendment(Columns row) throws SQLException {
        return new Amendment(
                row.number("id"),
                row.small("number"),
                row.word("kind", AmendmentKind.class),
                row.maybeNumber("project_id"),
                row.text("title"),
                row.text("words"),
                row.maybeNumber("cost"),
                row.number("was"),
                json.read(row.text("backers"), new TypeReference<List<Long>>() {}).stream()
                        .map(AttendeeId::new)
                        .toList(),
                row.word("state", AmendmentState.class),
                row.id("poll_id", PollId::new),
                row.small("carried_at"),
                row.text("reason"));
    }
}
