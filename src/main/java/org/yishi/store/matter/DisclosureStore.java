package org.yishi.store.matter;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.disclosure.NoticeLine;
import org.yishi.model.disclosure.Objection;
import org.yishi.model.disclosure.Owed;
import org.yishi.model.disclosure.SpecialDay;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** What is put up, what residents say to it, and the days that are not as the week says. */
public final class DisclosureStore {
    private final Handle handle;

    public DisclosureStore(Handle handle) {
        this.handle = handle;
    }

    /** All of them, oldest first. */
    public List<Disclosure> all() {
        return read(Optional.empty(), handle.createQuery("select * from disclosure order by id"));
    }

    public List<Disclosure> of(TopicId topic) {
        return read(
                Optional.empty(),
                handle.createQuery("select * from disclosure where topic_id = :id order by id")
                        .bind("id", topic.value()));
    }

    public Optional<Disclosure> find(DisclosureId id) {
        var query =
                handle.createQuery("select * from disclosure where id = :id").bind("id", id.value());
        return read(Optional.of(id), query).stream().findFirst();
    }

    /** All of them without their texts, oldest first. */
    public List<NoticeLine> lines() {
        return new Postings(handle).lines();
    }

    /** Those with which something is still to be done, without their texts, oldest first. */
    public List<NoticeLine> openLines() {
        return new Postings(handle).openLines();
    }

    /** Published resolutions and tasks done that nobody made known, oldest first. */
    public List<Owed> owed() {
        var postings = new Postings(handle);
        return Stream.concat(postings.resolutions().stream(), postings.tasks().stream())
                .toList();
    }

    /** The first days of months since a day in which something was decided, promised or reported. */
    public List<LocalDate> busyMonths(LocalDate since) {
        return new Postings(handle).busyMonths(since);
    }

    /** The days for which general items were planned or put up, since a day. */
    public List<LocalDate> generalDays(LocalDate since) {
        return new Postings(handle).generalDays(since);
    }

    /** The one put up or planned last that says where it hangs or who is to be asked. */
    public Optional<Disclosure> latest() {
        var query = handle.createQuery(
                "select * from disclosure where contact <> '' or place <> '' order by id desc limit 1");
        return read(Optional.empty(), query).stream().findFirst();
    }

    /** Adds one under the next number of its year; its id and number are ignored. */
    public DisclosureId add(Disclosure disclosure) {
        int year = disclosure.plannedOn().getYear();
        long next = handle.createQuery("select count(*) from disclosure where number like :year || '-P%'")
                        .bind("year", Integer.toString(year))
                        .mapTo(long.class)
                        .one()
                + 1;
        return new DisclosureId(
                Rows.insert(bind(handle.createUpdate("""
                    insert into disclosure (number, topic_id, resolution_id, task_id, kind, title, body, days, working_days,
                        source, planned_on, put_up, until, taken_down, place, contact, ending, void_reason)
                    values (:number, :topic, :resolution, :task, :kind, :title, :body, :days, :working,
                        :source, :plannedOn, :putUp, :until, :takenDown, :place, :contact, :ending, :voidReason)
                    """), disclosure).bind("number", year + "-P" + next)));
    }

    /** Writes everything but the id, the number and the objections. */
    public void change(Disclosure disclosure) {
        bind(handle.createUpdate("""
            update disclosure set topic_id = :topic, resolution_id = :resolution, task_id = :task, kind = :kind,
                title = :title, body = :body, days = :days, working_days = :working, source = :source,
                planned_on = :plannedOn, put_up = :putUp, until = :until, taken_down = :takenDown, place = :place,
                contact = :contact, ending = :ending, void_reason = :voidReason
            where id = :id
            """).bind("id", disclosure.id().value()), disclosure)
                .execute();
    }

    /** Takes an objection down. */
    public long object(DisclosureId id, LocalDate on, String by, String words) {
        return Rows.insert(handle.createUpdate("""
            insert into objection (disclosure_id, taken_on, raised_by, words) values (:id, :on, :by, :words)
            """)
                .bind("id", id.value())
                .bind("on", on.toString())
                .bind("by", by)
                .bind("words", words));
    }

    /** Answers an objection. */
    public void answer(long objection, LocalDate on, String by, String words) {
        handle.createUpdate("""
            update objection set answer = :words, answered_on = :on, answered_by = :by where id = :id
            """)
                .bind("id", objection)
                .bind("words", words)
                .bind("on", on.toString())
                .bind("by", by)
                .execute();
    }

    /** Days that are not as the week says, by date. */
    public List<SpecialDay> specialDays() {
        return Rows.list(
                handle.createQuery("select day, works, name from special_day order by day"),
                row -> new SpecialDay(row.date("day"), row.flag("works"), row.text("name")));
    }

    /** Says how a day is; an earlier word is replaced. */
    public void specialDay(SpecialDay day) {
        handle.createUpdate("""
            insert into special_day (day, works, name) values (:day, :works, :name)
            on conflict (day) do update set works = :works, name = :name
            """)
                .bind("day", day.day().toString())
                .bind("works", day.works() ? 1 : 0)
                .bind("name", day.name())
                .execute();
    }

    /** The day is as the week says again. */
    public void ordinaryDay(LocalDate day) {
        handle.createUpdate("delete from special_day where day = :day")
                .bind("day", day.toString())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Disclosure d) {
        return statement
                .bind("topic", Rows.id(d.topic()))
                .bind("resolution", Rows.id(d.resolution()))
                .bind("task", Rows.id(d.task()))
                .bind("kind", d.kind().name())
                .bind("title", d.title())
                .bind("body", d.body())
                .bind("days", d.days())
                .bind("working", d.working() ? 1 : 0)
                .bind("source", d.source())
                .bind("plannedOn", d.plannedOn().toString())
                .bind("putUp", Rows.text(d.putUp()))
                .bind("until", Rows.text(d.until()))
                .bind("takenDown", Rows.text(d.takenDown()))
                .bind("place", d.place())
                .bind("contact", d.contact())
                .bind("ending", d.ending())
                .bind("voidReason", Rows.text(d.voidReason()));
    }

    private List<Disclosure> read(Optional<DisclosureId> one, Query query) {
        var objections = new Postings(handle).objections(one);
        return Rows.list(query, row -> disclosure(row, objections));
    }

    private static Disclosure disclosure(Columns row, Map<DisclosureId, List<Objection>> objections)
            throws SQLException {
        var id = new DisclosureId(row.number("id"));
        return new Disclosure(
                id,
                row.text("number"),
                row.id("topic_id", TopicId::new),
                row.id("resolution_id", ResolutionId::new),
                row.id("task_id", TaskId::new),
                row.word("kind", DisclosureKind.class),
                row.text("title"),
                row.text("body"),
                row.small("days"),
                row.flag("working_days"),
                row.text("source"),
                row.date("planned_on"),
                row.maybeDate("put_up"),
                row.maybeDate("until"),
                row.maybeDate("taken_down"),
                row.text("place"),
                row.text("contact"),
                row.text("ending"),
                row.maybe("void_reason"),
                objections.getOrDefault(id, List.of()));
    }
}
