package org.yishi.store.matter;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.Said;
import org.yishi.model.task.SentSheet;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;
import tools.jackson.core.type.TypeReference;

/** Follow-up sheets that went out, with what their rows said then. */
public final class SheetStore {
    private final Handle handle;
    private final Json json;

    public SheetStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** Keeps what a sheet says that goes out; its number, which stands in its hidden column. */
    public long sent(OffsetDateTime at, String who, Map<TaskId, Said> said) {
        var byNumber = new HashMap<Long, Said>();
        said.forEach((task, words) -> byNumber.put(task.value(), words));
        return Rows.insert(handle.createUpdate("insert into sheet (sent_at, who, said) values (:at, :who, :said)")
                .bind("at", at.toString())
                .bind("who", who)
                .bind("said", json.write(byNumber)));
    }

    /** A sheet as it went out; empty where this file sent none under the number. */
    public Optional<SentSheet> find(long sheet) {
        return Rows.one(
                handle.createQuery("select sent_at, who, said from sheet where id = :id")
                        .bind("id", sheet),
                row -> new SentSheet(row.time("sent_at"), row.text("who"), said(row.text("said"))));
    }

    private Map<TaskId, Said> said(String text) {
        var said = new HashMap<TaskId, Said>();
        json.read(text, new TypeReference<Map<Long, Said>>() {})
                .forEach((task, words) -> said.put(new TaskId(task), words));
        return said;
    }
}
