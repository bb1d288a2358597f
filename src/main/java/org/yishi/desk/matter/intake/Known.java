package org.yishi.desk.matter.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yishi.model.id.UnitId;
import org.yishi.model.topic.Alike;
import org.yishi.model.topic.Topic;
import org.yishi.rule.matter.Likeness;

/** What the village's matters are called and filed under, to compare with and to choose from. */
public final class Known {
    /** How many alike ones are worth a look. */
    private static final int MOST = 5;

    private final Likeness likeness;
    private final List<String> tags;

    Known(List<Topic> topics) {
        likeness = new Likeness(topics);
        tags = topics.stream()
                .flatMap(topic -> topic.filing().tags().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Nothing yet. */
    public static Known nothing() {
        return new Known(List.of());
    }

    /** The tags in use, the most used first. */
    public List<String> tags() {
        return tags;
    }

    /** The matters that sound most like these words, at most five; fast enough for every key that is pressed. */
    public List<Alike> alike(String title, String words, Optional<UnitId> grid) {
        return likeness.to(title, words, grid, MOST);
    }

    /** The matters most like one that is there. */
    public List<Alike> alike(Topic topic) {
        return likeness.to(topic, MOST);
    }
}
