package org.yishi.desk.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.disclosure.Owed;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Topic;
import org.yishi.store.Tx;

/** Puts the results of a matter's tasks together: one paper tells of them all, nobody hangs six. */
final class ByMatter {
    private ByMatter() {}

    static List<Owed> of(Tx tx, List<Owed> owed) {
        Map<TopicId, List<Owed>> results = owed.stream()
                .filter(o -> o.kind() == DisclosureKind.CARRYING_OUT)
                .filter(o -> o.topic().isPresent())
                .collect(groupingBy(o -> o.topic().orElseThrow(), LinkedHashMap::new, toList()));
        results.values().removeIf(tasks -> tasks.size() == 1);
        if (results.isEmpty()) {
            return owed;
        }
        var topics = tx.topics().all().stream().collect(toMap(Topic::id, t -> t));
        var all = new ArrayList<>(owed.stream()
                .filter(o -> o.kind() != DisclosureKind.CARRYING_OUT
                        || o.topic().filter(results::containsKey).isEmpty())
                .toList());
        results.forEach(
                (id, tasks) -> Optional.ofNullable(topics.get(id)).ifPresent(topic -> all.add(together(topic, tasks))));
        return all;
    }

    /** Since the first of them could be told. */
    private static Owed together(Topic topic, List<Owed> tasks) {
        var since = tasks.stream().map(Owed::since).sorted().findFirst().orElseThrow();
        return new Owed(
                DisclosureKind.CARRYING_OUT,
                Optional.of(topic.id()),
                Optional.empty(),
                Optional.empty(),
                topic.number(),
                topic.title(),
                since,
                tasks.size());
    }
}
