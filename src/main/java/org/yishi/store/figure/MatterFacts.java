package org.yishi.store.figure;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jdbi.v3.core.Handle;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.figure.Thing;
import org.yishi.model.figure.fact.Asked;
import org.yishi.model.figure.fact.Held;
import org.yishi.model.figure.fact.Posted;
import org.yishi.model.figure.fact.Raised;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.Id;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TopicId;
import org.yishi.model.task.Way;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.TopicState;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** Matters, resolutions, notices and surveys of some time. */
final class MatterFacts {
    private final Handle handle;
    private final Days days;

    MatterFacts(Handle handle, Days days) {
        this.handle = handle;
        this.days = days;
    }

    /** Those raised until the end that were not closed for good before the beginning. */
    List<Raised> matters() {
        return Rows.list(
                days.query(handle, """
                    select t.id, t.number, t.title, t.raised_on as day, t.kind, t.way, coalesce(u.name, '') as grid, t.state,
                        t.closed_on
                    from topic t left join unit u on u.id = t.unit_id
                    where t.raised_on < :end and (t.raised_on >= :from or t.closed_on >= :from
                        or t.state in ('RAISED', 'TAKEN_UP', 'REOPENED'))
                    order by t.id
                    """),
                row -> new Raised(
                        thing(row, TopicId::new),
                        row.text("kind"),
                        row.word("way", Channel.class),
                        row.text("grid"),
                        row.word("state", TopicState.class),
                        row.maybeDate("closed_on")));
    }

    List<Held.Decision> decisions() {
        return Rows.list(
                days.query(handle, """
                    select r.number, r.title, substr(r.at, 1, 10) as day, r.way, t.topic_id, i.meeting_id
                    from resolution r join item i on i.id = r.item_id left join topic_item t on t.item_id = i.id
                    where r.at >= :from and r.at < :end order by r.id
                    """),
                row -> new Held.Decision(
                        new Thing(decided(row), row.text("number"), row.text("title"), row.date("day")),
                        row.word("way", Way.class)));
    }

    private static Id decided(Columns row) throws SQLException {
        var topic = row.reference("topic_id");
        return topic.isPresent() ? new TopicId(topic.getAsLong()) : new MeetingId(row.number("meeting_id"));
    }

    /** Those put up since, those that were to be up by the end and are not, and those objected to since. */
    List<Posted> notices() {
        var objections = objections();
        return Rows.list(
                days.query(handle, """
                    select d.id, d.number, d.title, d.planned_on as day, d.kind, d.put_up
                    from disclosure d
                    where d.void_reason is null and ((d.put_up >= :from and d.put_up < :end)
                        or (d.planned_on < :end and (d.put_up is null or d.put_up >= :from))
                        or d.id in (select o.disclosure_id from objection o where o.taken_on >= :from and o.taken_on < :end))
                    order by d.id
                    """),
                row -> new Posted(
                        thing(row, DisclosureId::new),
                        row.word("kind", DisclosureKind.class),
                        row.maybeDate("put_up"),
                        objections.getOrDefault(row.number("id"), List.of())));
    }

    private Map<Long, List<Posted.Objected>> objections() {
        var byNotice = new HashMap<Long, List<Posted.Objected>>();
        Rows.list(
                        days.query(handle, """
                            select disclosure_id, taken_on, answered_on from objection
                            where taken_on >= :from and taken_on < :end order by id
                            """),
                        row -> Map.entry(
                                row.number("disclosure_id"),
                                new Posted.Objected(row.date("taken_on"), row.maybeDate("answered_on"))))
                .forEach(entry -> byNotice.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        return byNotice;
    }

    /** Asked are those drawn; substitutes stand for some of them and are not counted again. */
    List<Asked> surveys() {
        return Rows.list(
                days.query(handle, """
                    select s.id, t.number, s.title, s.closed_on as day,
                        (select sum(json_extract(q.value, '$.asked')) from json_each(s.method, '$.quotas') q) as asked,
                        sum(n.step = 5) as best, sum(n.step = 4) as good, sum(n.step = 3) as middling, sum(n.step = 2) as bad,
                        sum(n.step = 1) as worst
                    from survey s join topic t on t.id = s.topic_id
                        left join survey_answer n on n.survey_id = s.id and n.taken_back = 0
                    where s.closed_on >= :from and s.closed_on < :end group by s.id order by s.id
                    """),
                row -> new Asked(
                        thing(row, SurveyId::new),
                        row.number("asked"),
                        List.of(
                                row.number("best"),
                                row.number("good"),
                                row.number("middling"),
                                row.number("bad"),
                                row.number("worst"))));
    }

    private static Thing thing(Columns row, LongFunction<Id> id) throws SQLException {
        return new Thing(
                id.apply(row.number("id")), row.text("number"), row.text("title"), LocalDate.parse(row.text("day")));
    }
}
