package org.yishi.desk.paper;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.survey.Heard;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Resolution;
import org.yishi.model.topic.Topic;
import org.yishi.report.followup.Source;
import org.yishi.store.Tx;

/** Where tasks come from, read once for all of them: a handful of queries, however many meetings there were. */
final class Sources {
    private final Map<MeetingId, Meeting> meetings;
    private final Map<ItemId, String> items;
    private final Map<ResolutionId, Resolution> resolutions;
    private final Map<TopicId, Topic> topics;
    private final Map<TopicId, Heard> heard;
    private final Map<UnitId, String> units = new HashMap<>();
    private final Map<Object, List<Disclosure>> notices;

    Sources(Tx tx) {
        meetings = by(tx.meetings().all(), Meeting::id);
        items = tx.origins().items();
        resolutions = by(tx.resolutions().all(), Resolution::id);
        topics = by(tx.topics().all(), Topic::id);
        heard = tx.origins().heard();
        tx.units().units().forEach(unit -> units.put(unit.id(), unit.name()));
        notices = tx.disclosures().all().stream()
                .filter(d -> d.putUp().isPresent() && d.voidReason().isEmpty())
                .sorted(Comparator.comparing(d -> d.putUp().orElseThrow()))
                .collect(Collectors.groupingBy(Sources::subject));
    }

    Source of(ActionItem task) {
        var meeting = task.meeting().flatMap(id -> Optional.ofNullable(meetings.get(id)));
        var topic = task.plan().topic().flatMap(id -> Optional.ofNullable(topics.get(id)));
        var grid = task.plan().unit().or(() -> topic.flatMap(Topic::unit));
        return new Source(
                task,
                meeting.map(Meeting::title).orElse(""),
                meeting.map(Meeting::day),
                topic.map(Topic::title)
                        .or(() -> task.item().flatMap(id -> Optional.ofNullable(items.get(id))))
                        .orElse(""),
                grid.flatMap(id -> Optional.ofNullable(units.get(id))).orElse(""),
                task.resolution().flatMap(id -> Optional.ofNullable(resolutions.get(id))),
                notices(task),
                task.plan().topic().flatMap(id -> Optional.ofNullable(heard.get(id))));
    }

    /** What was put up of the task itself; else of the resolution it serves; else of its matter. */
    private List<Disclosure> notices(ActionItem task) {
        var own = notices.getOrDefault(task.id(), List.of());
        if (!own.isEmpty()) {
            return own;
        }
        var resolved = task.resolution().map(id -> notices.getOrDefault(id, List.of()));
        return resolved.filter(all -> !all.isEmpty())
                .or(() -> task.plan().topic().map(id -> notices.getOrDefault(id, List.of())))
                .orElse(List.of());
    }

    /** What a notice is about: ids of different kinds are never equal. */
    private static Object subject(Disclosure notice) {
        if (notice.task().isPresent()) {
            return notice.task().get();
        }
        if (notice.resolution().isPresent()) {
            return notice.resolution().get();
        }
        return notice.topic().<Object>map(id -> id).orElse("");
    }

    private static <K, V> Map<K, V> by(List<V> all, Function<V, K> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one));
    }
}
