package org.yishi.store.matter;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.TopicId;
import org.yishi.model.survey.Heard;
import org.yishi.store.sql.Rows;

/** Where tasks come from and what was heard of them, for all at once: a query each, however many there are. */
public final class OriginStore {
    private final Handle handle;

    public OriginStore(Handle handle) {
        this.handle = handle;
    }

    /** The titles of all agenda items. */
    public Map<ItemId, String> items() {
        var titles = new HashMap<ItemId, String>();
        Rows.list(
                handle.createQuery("select id, title from item"),
                row -> titles.put(new ItemId(row.number("id")), row.text("title")));
        return titles;
    }

    /** What was answered in the latest survey of each matter that has one; 4 and 5 are satisfied. */
    public Map<TopicId, Heard> heard() {
        var heard = new HashMap<TopicId, Heard>();
        Rows.list(
                handle.createQuery("""
                    select s.topic_id, count(a.id) as answers, coalesce(sum(a.step >= 4), 0) as satisfied
                    from survey s left join survey_answer a on a.survey_id = s.id and a.taken_back = 0
                    where s.id in (select max(id) from survey group by topic_id)
                    group by s.id
                    """),
                row -> heard.put(
                        new TopicId(row.number("topic_id")), new Heard(row.small("answers"), row.small("satisfied"))));
        return heard;
    }
}
