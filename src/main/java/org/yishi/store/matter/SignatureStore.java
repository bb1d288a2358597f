package org.yishi.store.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.TopicId;
import org.yishi.model.petition.Ask;
import org.yishi.model.petition.Signature;
import org.yishi.store.sql.Rows;

/** Who asked that a meeting be held on a matter, and of which body. */
public final class SignatureStore {
    private final Handle handle;

    public SignatureStore(Handle handle) {
        this.handle = handle;
    }

    /** The names of a matter in the order of signing; those taken back among them. */
    public List<Signature> of(TopicId topic) {
        return Rows.list(
                handle.createQuery("select * from topic_signature where topic_id = :topic order by signed_on, id")
                        .bind("topic", topic.value()),
                row -> new Signature(
                        new ResidentId(row.number("resident_id")),
                        row.date("signed_on"),
                        row.number("taken_back") == 1));
    }

    /** Puts names under it; who took theirs back signs anew on that day. */
    public void sign(TopicId topic, List<ResidentId> residents, LocalDate day) {
        var batch = handle.prepareBatch("""
            insert into topic_signature (topic_id, resident_id, signed_on) values (:topic, :resident, :day)
            on conflict (topic_id, resident_id) do update set signed_on = excluded.signed_on, taken_back = 0
            """);
        for (var resident : residents) {
            batch.bind("topic", topic.value())
                    .bind("resident", resident.value())
                    .bind("day", day.toString())
                    .add();
        }
        batch.execute();
    }

    /** Takes names back; their rows stay. */
    public void takeBack(TopicId topic, List<ResidentId> residents) {
        var batch = handle.prepareBatch("""
            update topic_signature set taken_back = 1 where topic_id = :topic and resident_id = :resident
            """);
        for (var resident : residents) {
            batch.bind("topic", topic.value())
                    .bind("resident", resident.value())
                    .add();
        }
        batch.execute();
    }

    /** Of which body a meeting is asked for; empty while nobody said. */
    public Optional<Ask> ask(TopicId topic) {
        return Rows.one(
                handle.createQuery("select body, place from petition where topic_id = :topic")
                        .bind("topic", topic.value()),
                row -> new Ask(row.text("body"), (int) row.number("place")));
    }

    /** Says of which body. */
    public void setAsk(TopicId topic, Ask ask) {
        handle.createUpdate("""
            insert into petition (topic_id, body, place) values (:topic, :body, :place)
            on conflict (topic_id) do update set body = excluded.body, place = excluded.place
            """)
                .bind("topic", topic.value())
                .bind("body", ask.body())
                .bind("place", ask.place())
                .execute();
    }
}
