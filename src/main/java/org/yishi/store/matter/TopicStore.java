package org.yishi.store.matter;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** Matters, and the agenda items under which they came up. */
public final class TopicStore {
    private final Handle handle;

    public TopicStore(Handle handle) {
        this.handle = handle;
    }

    /** All matters, oldest first. */
    public List<Topic> all() {
        return Rows.list(handle.createQuery("select * from topic order by id"), TopicStore::topic);
    }

    /** Matters that were taken up again, and those on which nobody was told anything yet, oldest first. */
    public List<Topic> waiting() {
        return Rows.list(handle.createQuery("""
            select * from topic where state = 'REOPENED' or (state = 'RAISED' and answer = '')
            order by state = 'REOPENED' desc, raised_on, id
            """), TopicStore::topic);
    }

    public Optional<Topic> find(TopicId id) {
        return Rows.one(
                handle.createQuery("select * from topic where id = :id").bind("id", id.value()), TopicStore::topic);
    }

    /** The matter of an agenda item. */
    public Optional<Topic> of(ItemId item) {
        return Rows.one(handle.createQuery("""
            select t.* from topic t join topic_item i on i.topic_id = t.id where i.item_id = :item
            """).bind("item", item.value()), TopicStore::topic);
    }

    /** The matters that were joined to one, oldest first. */
    public List<Topic> joinedTo(TopicId id) {
        return Rows.list(
                handle.createQuery("select * from topic where joined_to = :id order by id")
                        .bind("id", id.value()),
                TopicStore::topic);
    }

    /** The sorts of matters that were ever written down, in order. */
    public List<String> kinds() {
        return handle.createQuery("select distinct kind from topic where kind <> '' order by kind")
                .mapTo(String.class)
                .list();
    }

    /** The items under which a matter came up, in the order of their meetings. */
    public List<ItemId> items(TopicId id) {
        return Rows.list(handle.createQuery("""
            select i.item_id from topic_item i join item a on a.id = i.item_id join meeting m on m.id = a.meeting_id
            where i.topic_id = :id and a.removed = 0 order by m.starts_at, a.position
            """).bind("id", id.value()), row -> new ItemId(row.number("item_id")));
    }

    /** Adds a matter under the next number of its year; its id and number are ignored. */
    public TopicId add(Topic topic) {
        int year = topic.raisedOn().getYear();
        long next = handle.createQuery("select count(*) from topic where number like :year || '-T%'")
                        .bind("year", Integer.toString(year))
                        .mapTo(long.class)
                        .one()
                + 1;
        return new TopicId(Rows.insert(bind(handle.createUpdate("""
            insert into topic (number, title, words, raised_by, resident_id, unit_id, way, raised_on, kind, tags, touches,
                state, answer, joined_to, closed_on, closed_by, closing_words)
            values (:number, :title, :words, :raisedBy, :resident, :unit, :way, :raisedOn, :kind, :tags, :touches,
                :state, :answer, :joinedTo, :closedOn, :closedBy, :closingWords)
            """), topic).bind("number", year + "-T" + next)));
    }

    /** Writes everything but the id and the number. */
    public void change(Topic topic) {
        bind(handle.createUpdate("""
            update topic set title = :title, words = :words, raised_by = :raisedBy, resident_id = :resident,
                unit_id = :unit, way = :way, raised_on = :raisedOn, kind = :kind, tags = :tags,
                touches = :touches, state = :state, answer = :answer, joined_to = :joinedTo,
                closed_on = :closedOn, closed_by = :closedBy, closing_words = :closingWords
            where id = :id
            """).bind("id", topic.id().value()), topic).execute();
    }

    /** Says of which matter an item is; an earlier link is replaced. */
    public void link(ItemId item, TopicId topic) {
        handle.createUpdate("""
            insert into topic_item (item_id, topic_id) values (:item, :topic)
            on conflict (item_id) do update set topic_id = :topic
            """)
                .bind("item", item.value())
                .bind("topic", topic.value())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Topic t) {
        return statement
                .bind("title", t.title())
                .bind("words", t.words())
                .bind("raisedBy", t.raisedBy())
                .bind("resident", Rows.id(t.resident()))
                .bind("unit", Rows.id(t.unit()))
                .bind("way", t.way().name())
                .bind("raisedOn", t.raisedOn().toString())
                .bind("kind", t.kind())
                .bind("tags", String.join("\n", t.filing().tags()))
                .bind("touches", t.filing().touches())
                .bind("state", t.state().name())
                .bind("answer", t.answer())
                .bind("joinedTo", Rows.id(t.joinedTo()))
                .bind("closedOn", Rows.text(t.closing().map(Topic.Closing::on)))
                .bind("closedBy", t.closing().map(Topic.Closing::by).orElse(""))
                .bind("closingWords", t.closing().map(Topic.Closing::words).orElse(""));
    }

    static Topic topic(Columns row) throws SQLException {
        var by = row.text("closed_by");
        var words = row.text("closing_words");
        return new Topic(
                new TopicId(row.number("id")),
                row.text("number"),
                row.text("title"),
                row.text("words"),
                row.text("raised_by"),
                row.id("resident_id", ResidentId::new),
                row.id("unit_id", UnitId::new),
                row.word("way", Channel.class),
                row.date("raised_on"),
                new Filing(row.text("kind"), row.text("tags").lines().toList(), row.text("touches")),
                row.word("state", TopicState.class),
                row.text("answer"),
                row.id("joined_to", TopicId::new),
                row.maybeDate("closed_on").map(on -> new Topic.Closing(on, by, words)));
    }
}
