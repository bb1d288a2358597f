package org.yishi.rule.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.topic.Alike;
import org.yishi.model.topic.Topic;

/**
 * Which matters sound alike, by the pairs of neighbouring characters that they share; whole numbers only.
 *
 * <pre>{@code
 * var likeness = new Likeness(allMatters);                       // once
 * likeness.to("路灯不亮", "三组路口的灯坏了", grid, 5);              // at every key
 * }</pre>
 *
 * A pair that few matters have says more than one that stands in every complaint: it weighs one more each time the
 * number of those that have it is halved, and nothing where most have it. What was joined to a matter speaks for that
 * matter.
 */
public final class Likeness {
    /** Less than this is chance. */
    public static final int LEAST = 25;

    private static final int MANY = 8;

    /** What the same grid is worth, in percent. */
    private static final int NEAR = 10;

    private final List<Voice> voices = new ArrayList<>();
    private final Map<TopicId, Topic> topics = new HashMap<>();
    private final Map<Long, List<Integer>> having = new HashMap<>();

    private record Voice(Topic topic, int weight) {}

    /** Prepares the comparison with these matters. */
    public Likeness(List<Topic> matters) {
        var pairs = matters.stream()
                .map(topic -> pairs(topic.title() + "\n" + topic.words()))
                .toList();
        for (int i = 0; i < matters.size(); i++) {
            topics.put(matters.get(i).id(), matters.get(i));
            for (var pair : pairs.get(i)) {
                having.computeIfAbsent(pair, _ -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < matters.size(); i++) {
            voices.add(new Voice(matters.get(i), weight(pairs.get(i))));
        }
    }

    /** The matters most like these words, most alike first; of those alike to one percent the newer is first. */
    public List<Alike> to(String title, String words, Optional<UnitId> grid, int most) {
        return to(pairs(title + "\n" + words), grid, Optional.empty(), most);
    }

    /** The matters most like one that is among them, without itself and without what was joined to it. */
    public List<Alike> to(Topic topic, int most) {
        return to(pairs(topic.title() + "\n" + topic.words()), topic.unit(), Optional.of(topic.id()), most);
    }

    private List<Alike> to(Set<Long> pairs, Optional<UnitId> grid, Optional<TopicId> self, int most) {
        int weight = weight(pairs);
        var best = new HashMap<TopicId, Alike>();
        shared(pairs).forEach((i, shared) -> {
            var voice = voices.get(i);
            boolean near = grid.isPresent() && grid.equals(voice.topic().unit());
            int percent = Math.min(100, 100 * shared / Math.max(1, Math.min(weight, voice.weight())));
            var root = root(voice.topic());
            if (percent >= LEAST && !self.equals(Optional.of(root.id()))) {
                best.merge(root.id(), new Alike(root, percent, near), Likeness::better);
            }
        });
        return best.values().stream()
                .sorted(Comparator.comparingInt(Likeness::rank)
                        .thenComparingLong(alike -> alike.topic().id().value())
                        .reversed())
                .limit(most)
                .toList();
    }

    private Map<Integer, Integer> shared(Set<Long> pairs) {
        var shared = new HashMap<Integer, Integer>();
        for (var pair : pairs) {
            int weight = weight(pair);
            having.getOrDefault(pair, List.of()).forEach(i -> shared.merge(i, weight, Integer::sum));
        }
        return shared;
    }

    private static Alike better(Alike one, Alike other) {
        return rank(other) > rank(one) ? other : one;
    }

    private static int rank(Alike alike) {
        return alike.percent() + (alike.sameGrid() ? NEAR : 0);
    }

    /** The matter under which a voice is dealt with. */
    private Topic root(Topic topic) {
        var now = topic;
        var seen = new HashSet<TopicId>();
        while (seen.add(now.id())) {
            var next = now.joinedTo().flatMap(id -> Optional.ofNullable(topics.get(id)));
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
        return now;
    }

    private int weight(Set<Long> pairs) {
        return pairs.stream().mapToInt(this::weight).sum();
    }

    /**
     * One, and one more for each time that the matters can be halved until only as many are left as have the pair.
     * What more than half of many matters have is how people write, and says nothing.
     */
    private int weight(long pair) {
        int have = Math.max(1, having.getOrDefault(pair, List.of()).size());
        int all = Math.max(1, topics.size());
        if (all >= MANY && 2 * have > all) {
            return 0;
        }
        return 32 - Integer.numberOfLeadingZeros(all / have);
    }

    /** Each pair of letters or digits beside each other, whatever stands between them but a sign or a space. */
    private static Set<Long> pairs(String words) {
        var pairs = new HashSet<Long>();
        int before = -1;
        for (int point : words.codePoints().map(Character::toLowerCase).toArray()) {
            if (!Character.isLetterOrDigit(point)) {
                before = -1;
                continue;
            }
            if (before >= 0) {
                pairs.add(((long) before << 32) | point);
            }
            before = point;
        }
        return pairs;
    }
}
