package org.yishi.store.matter;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.disclosure.NoticeLine;
import org.yishi.model.disclosure.Objection;
import org.yishi.model.disclosure.Owed;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** What lists of disclosures are made of, and what should be up and is not: a query for each, however many there are. */
final class Postings {
    /** What stands for the rest: neither void, nor void with the word that none is needed. */
    private static final String COUNTS = "(d.void_reason is null or d.days = 0)";

    private final Handle handle;

    Postings(Handle handle) {
        this.handle = handle;
    }

    List<NoticeLine> lines() {
        return lines("1");
    }

    /** Those with which something is still to be done: not down yet, or with an objection that waits. */
    List<NoticeLine> openLines() {
        return lines("""
            d.void_reason is null and (d.taken_down is null
                or d.id in (select disclosure_id from objection where answered_on is null))
            """);
    }

    private List<NoticeLine> lines(String which) {
        return Rows.list(handle.createQuery("""
            select d.id, d.number, d.kind, d.title, d.planned_on, d.put_up, d.until, d.taken_down, d.days,
                d.void_reason is not null as is_void,
                (select count(*) from objection o where o.disclosure_id = d.id) as objections,
                (select count(*) from objection o where o.disclosure_id = d.id and o.answered_on is null) as unanswered
            from disclosure d where %s order by d.id
            """.formatted(which)), Postings::line);
    }

    /** Published resolutions that nobody made known. */
    List<Owed> resolutions() {
        return Rows.list(handle.createQuery("""
            select r.id, r.number, r.title, substr(r.at, 1, 10) as since, ti.topic_id
            from resolution r left join topic_item ti on ti.item_id = r.item_id left join poll p on p.id = r.poll_id
            where (p.id is null or p.state = 'PUBLISHED') and not exists
                (select 1 from disclosure d where d.resolution_id = r.id and d.kind = 'RESOLUTION' and %s)
            order by r.id
            """.formatted(COUNTS)), Postings::resolution);
    }

    /** Tasks that are done and whose result nobody made known, neither by itself nor with its matter since then. */
    List<Owed> tasks() {
        return Rows.list(handle.createQuery("""
            select * from (
                select t.id, t.number, t.title, t.topic_id, whole.told, coalesce(
                    (select substr(min(n.at), 1, 10) from task_note n
                        where n.task_id = t.id and n.state in ('DONE', 'CHECKED', 'SIGNED_OFF')),
                    substr(t.created_at, 1, 10)) as since
                from task t
                left join (select distinct task_id from disclosure d where kind = 'CARRYING_OUT' and %1$s) own
                    on own.task_id = t.id
                left join (select topic_id, max(coalesce(put_up, planned_on)) as told from disclosure d
                    where kind = 'CARRYING_OUT' and task_id is null and %1$s group by topic_id) whole
                    on whole.topic_id = t.topic_id
                where t.state in ('DONE', 'CHECKED', 'SIGNED_OFF') and own.task_id is null)
            where told is null or told < since
            order by id
            """.formatted(COUNTS)), Postings::task);
    }

    /** The first days of months since a day in which something was decided, promised or reported. */
    List<LocalDate> busyMonths(LocalDate since) {
        return Rows.list(handle.createQuery("""
            select distinct substr(at, 1, 7) || '-01' as month from resolution where at >= :since
            union select distinct substr(created_at, 1, 7) || '-01' from task where created_at >= :since
            union select distinct substr(at, 1, 7) || '-01' from task_note where at >= :since
            """).bind("since", since.toString()), row -> row.date("month"));
    }

    /** The days for which general items were planned or put up, since a day. */
    List<LocalDate> generalDays(LocalDate since) {
        return Rows.list(
                        handle.createQuery("""
                            select d.planned_on, d.put_up from disclosure d
                            where d.kind = 'AFFAIRS' and d.task_id is null and d.resolution_id is null and %s
                                and (d.planned_on >= :since or d.put_up >= :since)
                            """.formatted(COUNTS)).bind("since", since.toString()),
                        row -> Stream.concat(Stream.of(row.date("planned_on")), row.maybeDate("put_up").stream())
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What was said to disclosures, by disclosure; to all of them, or to one. */
    Map<DisclosureId, List<Objection>> objections(Optional<DisclosureId> one) {
        var by = new HashMap<DisclosureId, List<Objection>>();
        Rows.list(
                        handle.createQuery("""
                            select * from objection where :one = 0 or disclosure_id = :one order by id
                            """)
                                .bind("one", one.map(DisclosureId::value).orElse(0L)),
                        row -> Map.entry(new DisclosureId(row.number("disclosure_id")), objection(row)))
                .forEach(o ->
                        by.computeIfAbsent(o.getKey(), _ -> new ArrayList<>()).add(o.getValue()));
        return by;
    }

    private static Objection objection(Columns row) throws SQLException {
        return new Objection(
                row.number("id"),
                row.date("taken_on"),
                row.text("raised_by"),
                row.text("words"),
                row.text("answer"),
                row.maybeDate("answered_on"),
                row.text("answered_by"));
    }

    private static NoticeLine line(Columns row) throws SQLException {
        boolean isVoid = row.flag("is_void");
        return new NoticeLine(
                new DisclosureId(row.number("id")),
                row.text("number"),
                row.word("kind", DisclosureKind.class),
                row.text("title"),
                row.date("planned_on"),
                row.maybeDate("put_up"),
                row.maybeDate("until"),
                row.maybeDate("taken_down"),
                isVoid,
                isVoid && row.small("days") == 0,
                row.small("objections"),
                row.small("unanswered"));
    }

    private static Owed resolution(Columns row) throws SQLException {
        return new Owed(
                DisclosureKind.RESOLUTION,
                row.id("topic_id", TopicId::new),
                Optional.of(new ResolutionId(row.number("id"))),
                Optional.empty(),
                row.text("number"),
                row.text("title"),
                row.date("since"),
                1);
    }

    private static Owed task(Columns row) throws SQLException {
        return new Owed(
                DisclosureKind.CARRYING_OUT,
                row.id("topic_id", TopicId::new),
                Optional.empty(),
                Optional.of(new TaskId(row.number("id"))),
                row.text("number"),
                row.text("title"),
                row.date("since"),
                1);
    }
}
