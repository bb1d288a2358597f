package org.yishi.store.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.figure.ledger.MeetingLine;
import org.yishi.model.figure.ledger.NoticeLine;
import org.yishi.model.figure.ledger.ResolutionLine;
import org.yishi.model.figure.ledger.TopicLine;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.task.TaskState;
import org.yishi.model.task.Way;
import org.yishi.model.verdict.Result;
import org.yishi.store.matter.DisclosureStore;
import org.yishi.store.matter.TopicStore;
import org.yishi.store.meeting.ResolutionStore;
import org.yishi.store.sql.Rows;

/** Reads the ledgers: everything of the village, in a handful of queries each. */
public final class LedgerStore {
    private static final String MEETINGS = """
        with seat as (
            select a.meeting_id, exists (select 1 from presence p
                    where p.attendee_id = a.id and p.kind = 'IN' and p.taken_back is null) as came,
                exists (select 1 from proxy x join attendee h on h.id = x.holder_id and h.struck = 0
                    join presence p on p.attendee_id = h.id and p.kind = 'IN' and p.taken_back is null
                    join meeting w on w.id = a.meeting_id
                    where x.principal_id = a.id and (x.ended_at is null or x.ended_at > w.opened_at)) as spoken_for
            from attendee a where a.struck = 0 and a.capacity = 'ENTITLED'),
        room as (
            select meeting_id, count(*) as entitled, sum(came or spoken_for) as present,
                sum(spoken_for and not came) as by_proxy
            from seat group by meeting_id),
        votes as (
            select i.meeting_id, count(*) as held,
                sum(json_extract(p.verdict, '$.result') in ('PASSED', 'CHOSEN')) as passed
            from poll p join item i on i.id = p.item_id where p.state = 'PUBLISHED' group by i.meeting_id),
        done as (
            select i.meeting_id, count(*) as resolutions
            from resolution r join item i on i.id = r.item_id group by i.meeting_id)
        select m.id, m.year || '-' || m.serial as number, substr(m.starts_at, 1, 10) as day, m.state, m.title,
            json_extract(m.body, '$.name') as body, m.place, m.host, m.recorder, r.entitled, r.present, r.by_proxy,
            v.held, v.passed, d.resolutions
        from meeting m left join room r on r.meeting_id = m.id left join votes v on v.meeting_id = m.id
            left join done d on d.meeting_id = m.id
        order by m.starts_at, m.id
        """;

    private final Handle handle;

    public LedgerStore(Handle handle) {
        this.handle = handle;
    }

    /** All matters, oldest first. */
    public List<TopicLine> topics() {
        var sittings = by(
                "select i.topic_id as whose, substr(m.starts_at, 1, 10) as day, m.title from topic_item i"
                        + " join item a on a.id = i.item_id and a.removed = 0 join meeting m on m.id = a.meeting_id"
                        + " where m.state <> 'CANCELLED' group by i.topic_id, m.id order by m.starts_at, m.id",
                row -> new TopicLine.Sitting(row.date("day"), row.text("title")));
        var conclusions = by(
                "select i.topic_id as whose, r.number, r.text, r.way, r.way_note from resolution r"
                        + " join topic_item i on i.item_id = r.item_id order by r.id",
                row -> new TopicLine.Conclusion(
                        row.text("number"), row.text("text"), row.word("way", Way.class), row.text("way_note")));
        var doings = by(
                "select topic_id as whose, number, title, state from task where topic_id is not null order by id",
                row -> new TopicLine.Doing(row.text("number"), row.text("title"), row.word("state", TaskState.class)));
        var steps = by(
                "select s.topic_id as whose, n.step from survey s join survey_answer n on n.survey_id = s.id"
                        + " where s.closed_on is not null and n.taken_back = 0",
                row -> row.number("step"));
        var grids = by(
                "select t.id as whose, u.name from topic t join unit u on u.id = t.unit_id", row -> row.text("name"));
        return new TopicStore(handle)
                .all().stream()
                        .map(topic -> {
                            long id = topic.id().value();
                            var answers = of(steps, id);
                            return new TopicLine(
                                    topic,
                                    of(grids, id).stream().findFirst().orElse(""),
                                    of(sittings, id),
                                    of(conclusions, id),
                                    of(doings, id),
                                    answers.size(),
                                    answers.stream().filter(step -> step >= 4).count());
                        })
                        .toList();
    }

    /** All meetings, oldest first. */
    public List<MeetingLine> meetings() {
        var items = by(
                "select meeting_id as whose, title from item where removed = 0 order by position",
                row -> row.text("title"));
        return Rows.list(
                handle.createQuery(MEETINGS),
                row -> new MeetingLine(
                        row.text("number"),
                        row.date("day"),
                        row.text("body"),
                        row.text("title"),
                        row.text("place"),
                        row.text("host"),
                        row.text("recorder"),
                        row.word("state", MeetingState.class),
                        row.number("entitled"),
                        row.number("present"),
                        row.number("by_proxy"),
                        of(items, row.number("id")),
                        row.number("held"),
                        row.number("passed"),
                        row.number("resolutions")));
    }

    private record Origin(
            String meeting,
            LocalDate day,
            String topic,
            String item,
            Optional<Result> result,
            Optional<LocalDate> putUp,
            Optional<LocalDate> takenDown) {}

    /** All resolutions, oldest first. */
    public List<ResolutionLine> resolutions() {
        var tasks = by(
                "select resolution_id as whose, number from task where resolution_id is not null order by id",
                row -> row.text("number"));
        var origins = by(
                """
                select r.id as whose, m.title as meeting, substr(m.starts_at, 1, 10) as day, coalesce(t.number, '') as topic,
                    i.title as item, json_extract(p.verdict, '$.result') as result,
                    (select min(put_up) from disclosure d where d.resolution_id = r.id and d.void_reason is null) as up,
                    (select max(taken_down) from disclosure d
                        where d.resolution_id = r.id and d.void_reason is null) as down
                from resolution r join item i on i.id = r.item_id join meeting m on m.id = i.meeting_id
                    left join topic_item l on l.item_id = i.id left join topic t on t.id = l.topic_id
                    left join poll p on p.id = r.poll_id
                """,
                row -> new Origin(
                        row.text("meeting"),
                        row.date("day"),
                        row.text("topic"),
                        row.text("item"),
                        row.maybe("result").map(Result::valueOf),
                        row.maybeDate("up"),
                        row.maybeDate("down")));
        return new ResolutionStore(handle)
                .all().stream()
                        .map(resolution -> {
                            var origin = of(origins, resolution.id().value()).getFirst();
                            return new ResolutionLine(
                                    resolution,
                                    origin.meeting(),
                                    origin.day(),
                                    origin.topic(),
                                    origin.item(),
                                    origin.result(),
                                    of(tasks, resolution.id().value()),
                                    origin.putUp(),
                                    origin.takenDown());
                        })
                        .toList();
    }

    /** All disclosures, void ones too, oldest first. */
    public List<NoticeLine> notices() {
        var topics = by("select id as whose, number from topic", row -> row.text("number"));
        return new DisclosureStore(handle)
                .all().stream()
                        .map(notice -> new NoticeLine(
                                notice,
                                notice.topic()
                                        .map(topic -> of(topics, topic.value()).getFirst())
                                        .orElse("")))
                        .toList();
    }

    /** What belongs to each thing, by the column {@code whose}. */
    private <T> Map<Long, List<T>> by(String sql, Rows.Reader<T> reader) {
        var groups = new HashMap<Long, List<T>>();
        Rows.list(handle.createQuery(sql), row -> Map.entry(row.number("whose"), reader.read(row)))
                .forEach(entry -> groups.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        return groups;
    }

    private static <T> List<T> of(Map<Long, List<T>> groups, long id) {
        return groups.getOrDefault(id, List.of());
    }
}
