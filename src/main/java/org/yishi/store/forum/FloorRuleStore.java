package org.yishi.store.forum;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.floor.FloorRules;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;

/** The speaking rules of meetings. */
public final class FloorRuleStore {
    private final Handle handle;
    private final Json json;

    public FloorRuleStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** Those of a meeting; none where nobody laid any down. */
    public FloorRules of(MeetingId meeting) {
        Optional<String> rules = Rows.one(
                handle.createQuery("select rules from floor_rules where meeting_id = :id")
                        .bind("id", meeting.value()),
                row -> row.text("rules"));
        return rules.map(text -> json.read(text, FloorRules.class)).orElse(FloorRules.NONE);
    }

    public void put(MeetingId meeting, FloorRules rules) {
        handle.createUpdate("""
            insert into floor_rules (meeting_id, rules) values (:id, :rules)
            on conflict (meeting_id) do update set rules = :rules
            """)
                .bind("id", meeting.value())
                .bind("rules", json.write(rules))
                .execute();
    }
}
