package org.yishi.store.topic;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Planned;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** For when matters are planned, and before whom. */
public final class PlanStore {
    private final Handle handle;

    public PlanStore(Handle handle) {
        this.handle = handle;
    }

    /** The years for which anything was ever planned, in order. */
    public List<Integer> years() {
        return handle.createQuery("select distinct planned_year from topic where planned_year is not null order by 1")
                .mapTo(Integer.class)
                .list();
    }

    /** What is planned for a year, quarter by quarter; what has none comes last. */
    public Map<TopicId, Planned> of(int year) {
        var all = new LinkedHashMap<TopicId, Planned>();
        Rows.list(
                        handle.createQuery("""
                            select t.id, t.planned_year, p.quarter, coalesce(p.body, '') as body, coalesce(p.note, '') as note
                            from topic t left join topic_plan p on p.topic_id = t.id where t.planned_year = :year
                            order by p.quarter is null, p.quarter, t.id
                            """).bind("year", year),
                        row -> Map.entry(new TopicId(row.number("id")), planned(row)))
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    /** For when one matter is planned. */
    public Optional<Planned> of(TopicId topic) {
        return Rows.one(handle.createQuery("""
            select t.id, t.planned_year, p.quarter, coalesce(p.body, '') as body, coalesce(p.note, '') as note
            from topic t left join topic_plan p on p.topic_id = t.id
            where t.id = :id and t.planned_year is not null
            """).bind("id", topic.value()), PlanStore::planned);
    }

    /** Plans a matter; what was planned before is replaced. */
    public void plan(TopicId topic, Planned planned) {
        year(topic, Optional.of(planned.year()));
        handle.createUpdate("""
            insert into topic_plan (topic_id, quarter, body, note) values (:topic, :quarter, :body, :note)
            on conflict (topic_id) do update set quarter = :quarter, body = :body, note = :note
            """)
                .bind("topic", topic.value())
                .bind("quarter", planned.quarter().orElse(null))
                .bind("body", planned.body())
                .bind("note", planned.note())
                .execute();
    }

    /** Takes a matter off the plan. */
    public void drop(TopicId topic) {
        year(topic, Optional.empty());
    }

    private void year(TopicId topic, Optional<Integer> year) {
        handle.createUpdate("update topic set planned_year = :year where id = :id")
                .bind("year", year.orElse(null))
                .bind("id", topic.value())
                .execute();
    }

    private static Planned planned(Columns row) throws SQLException {
        return new Planned(
                row.small("planned_year"),
                row.maybe("quarter").map(Integer::valueOf),
                row.text("body"),
                row.text("note"));
    }
}
