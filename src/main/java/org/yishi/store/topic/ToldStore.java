package org.yishi.store.topic;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Telling;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** What was told to those who raised matters. */
public final class ToldStore {
    private final Handle handle;

    public ToldStore(Handle handle) {
        this.handle = handle;
    }

    /** What was told on one voice and on those joined to it, oldest first. */
    public List<Telling> of(TopicId topic) {
        return Rows.list(handle.createQuery("""
            select d.* from topic_told d join topic t on t.id = d.topic_id
            where d.taken_back = 0 and (t.id = :topic or t.joined_to = :topic) order by d.told_on, d.id
            """).bind("topic", topic.value()), ToldStore::telling);
    }

    /** The voices whose raisers know what became of them. */
    public Set<TopicId> told() {
        return handle
                .createQuery("select distinct topic_id from topic_told where taken_back = 0")
                .mapTo(Long.class)
                .stream()
                .map(TopicId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Adds one; its id is ignored. */
    public long add(Telling told) {
        return Rows.insert(handle.createUpdate("""
            insert into topic_told (topic_id, told_on, way, told_by, words) values (:topic, :on, :way, :by, :words)
            """)
                .bind("topic", told.topic().value())
                .bind("on", told.on().toString())
                .bind("way", told.way().name())
                .bind("by", told.by())
                .bind("words", told.words()));
    }

    /** Takes back that it was told; true where it stood. */
    public boolean takeBack(long id) {
        return handle.createUpdate("update topic_told set taken_back = 1 where id = :id and taken_back = 0")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    private static Telling telling(Columns row) throws SQLException {
        return new Telling(
                row.number("id"),
                new TopicId(row.number("topic_id")),
                row.date("told_on"),
                row.word("way", Telling.Way.class),
                row.text("told_by"),
                row.text("words"));
    }
}
