package org.yishi.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.yishi.model.body.Body;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;

/** The village's bodies with their rules, each from the day on which it holds. */
public final class BodyStore {
    private final Handle handle;
    private final Json json;

    BodyStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** All bodies, in the order in which they were put in; of one body the newest rules last. */
    public List<Body> all() {
        return Rows.list(
                handle.createQuery("select definition from body order by id"),
                row -> json.read(row.text("definition"), Body.class));
    }

    /** Puts a body in, or replaces the one of the same code and first day. */
    public void put(Body body) {
        handle.createUpdate("""
            insert into body (code, holds_from, definition) values (:code, :from, :definition)
            on conflict (code, holds_from) do update set definition = excluded.definition
            """)
                .bind("code", body.code())
                .bind("from", body.holdsFrom().toString())
                .bind("definition", json.write(body))
                .execute();
    }
}
