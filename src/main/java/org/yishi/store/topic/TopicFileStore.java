package org.yishi.store.topic;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.TopicId;
import org.yishi.model.task.NoteFile;
import org.yishi.store.sql.Rows;

/** Photos that were taken of what a matter is about. */
public final class TopicFileStore {
    private final Handle handle;

    public TopicFileStore(Handle handle) {
        this.handle = handle;
    }

    /** The photos of a matter, without their content, oldest first. */
    public List<NoteFile> of(TopicId topic) {
        return Rows.list(
                handle.createQuery("""
                    select id, file_name, length(content) as size from topic_file where topic_id = :topic order by id
                    """).bind("topic", topic.value()),
                row -> new NoteFile(row.number("id"), row.text("file_name"), row.number("size")));
    }

    public Optional<byte[]> content(long file) {
        return handle.createQuery("select content from topic_file where id = :id")
                .bind("id", file)
                .mapTo(byte[].class)
                .findOne();
    }

    public long add(TopicId topic, String name, byte[] content) {
        return Rows.insert(handle.createUpdate("""
            insert into topic_file (topic_id, file_name, content) values (:topic, :name, :content)
            """)
                .bind("topic", topic.value())
                .bind("name", name)
                .bind("content", content));
    }
}
