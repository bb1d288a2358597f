package org.yishi.rule.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.topic.Alike;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;

/** Matters that sound alike: cases in a table, the same result from a plain second form, and in time for every key. */
@Execution(ExecutionMode.CONCURRENT)
final class LikenessTest {
    private static final String LETTERS = "水路灯渠修坏漏村北南AB，。 ";

    private static Topic topic(int id, String title, String words, int grid, Optional<Integer> into) {
        return new Topic(
                new TopicId(id),
                "2026-T" + id,
                title,
                words,
                "",
                Optional.empty(),
                grid == 0 ? Optional.empty() : Optional.of(new UnitId(grid)),
                Channel.VISIT,
                LocalDate.of(2026, 3, 5),
                Filing.NONE,
                into.isEmpty() ? TopicState.RAISED : TopicState.JOINED,
                "",
                into.map(TopicId::new),
                Optional.empty());
    }

    private static Topic topic(int id, String title, int grid) {
        return topic(id, title, "请村里想想办法，希望尽快解决。", grid, Optional.empty());
    }

    private static final List<Topic> VILLAGE = List.of(
            topic(1, "三组路口路灯不亮", 1),
            topic(2, "中心路路灯太暗", 2),
            topic(3, "村北灌溉渠漏水", 1),
            topic(4, "垃圾分类点太远", 2),
            topic(5, "村北河道清淤", 2),
            topic(6, "老年食堂开办", 1),
            topic(7, "Street lamps at the bridge", 2),
            topic(8, "重阳节活动安排", 2));

    @ParameterizedTest
    @CsvSource({
        "路灯不亮,'',0,1",
        "路灯,'',2,2",
        "路灯,'',1,1",
        "灌溉渠漏得厉害,菜地淹了,0,3",
        "村北的河道,'',0,5",
        "食堂什么时候开办,'',0,6",
        "STREET LAMPS,'',0,7",
        "垃圾点,太远了，老人走不动,2,4"
    })
    void theMatterThatSoundsMostAlikeComesFirst(String title, String words, int grid, int first) {
        var found =
                new Likeness(VILLAGE).to(title, words, grid == 0 ? Optional.empty() : Optional.of(new UnitId(grid)), 5);
        assertEquals("2026-T" + first, found.getFirst().topic().number(), found.toString());
    }

    @ParameterizedTest
    @CsvSource({"''", "灯", "'，。！'", "宅基地边界纠纷", "请", "xy"})
    void whatSharesNoPairIsLikeNothing(String title) {
        assertEquals(List.of(), new Likeness(VILLAGE).to(title, "", Optional.empty(), 5));
    }

    @Test
    void whatEverybodyWritesSaysNothing() {
        var found = new Likeness(VILLAGE).to("路灯", "请村里想想办法，希望尽快解决。", Optional.empty(), 5);
        assertEquals(
                List.of("2026-T2", "2026-T1"),
                found.stream().map(alike -> alike.topic().number()).toList());
    }

    @Test
    void whatWasJoinedSpeaksForTheMatterItWasJoinedTo() {
        var topics = new ArrayList<>(VILLAGE);
        topics.add(topic(9, "夜里看不见路", "", 1, Optional.of(1)));
        topics.add(topic(10, "黑灯瞎火", "", 1, Optional.of(9)));
        var likeness = new Likeness(topics);
        assertEquals(
                List.of("2026-T1"),
                likeness.to("黑灯瞎火", "", Optional.empty(), 5).stream()
                        .map(alike -> alike.topic().number())
                        .toList());
        assertTrue(likeness.to(topics.getFirst(), 5).stream()
                .noneMatch(alike -> alike.topic().id().equals(new TopicId(1))));
    }

    @Test
    void matterJoinedInARingEndTheSearch() {
        var ring = List.of(topic(1, "路灯不亮", "", 1, Optional.of(2)), topic(2, "路灯太暗", "", 1, Optional.of(1)));
        assertEquals(1, new Likeness(ring).to("路灯", "", Optional.empty(), 1).size());
    }

    @Test
    void aPlainSecondFormFindsTheSame() {
        var random = new Random(20260305);
        for (int round = 0; round < 150; round++) {
            var topics = new ArrayList<Topic>();
            int many = 1 + random.nextInt(25);
            for (int id = 1; id <= many; id++) {
                var into = id > 1 && random.nextInt(5) == 0
                        ? Optional.of(1 + random.nextInt(id - 1))
                        : Optional.<Integer>empty();
                topics.add(topic(id, words(random, 8), words(random, 20), random.nextInt(3), into));
            }
            var title = words(random, 6);
            var words = words(random, 12);
            int grid = random.nextInt(3);
            var unit = grid == 0 ? Optional.<UnitId>empty() : Optional.of(new UnitId(grid));
            assertEquals(
                    plain(topics, title + "\n" + words, unit).stream().limit(5).toList(),
                    new Likeness(topics).to(title, words, unit, 5),
                    title + "/" + words);
        }
    }

    @Test
    void aThousandMattersAreComparedWithinAFrame() {
        var random = new Random(7);
        var topics = IntStream.rangeClosed(1, 1000)
                .mapToObj(id -> topic(id, hanzi(random, 10), hanzi(random, 60), id % 4, Optional.empty()))
                .toList();
        var likeness = new Likeness(topics);
        var typed = topics.get(500);
        for (int i = 0; i < 50; i++) {
            likeness.to(typed.title(), typed.words(), typed.unit(), 5);
        }
        long before = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            assertEquals(
                    typed,
                    likeness.to(typed.title(), typed.words(), typed.unit(), 5)
                            .getFirst()
                            .topic());
        }
        long each = (System.nanoTime() - before) / 50 / 1_000_000;
        assertTrue(each < 16, each + " ms");
    }

    private static String words(Random random, int most) {
        return random.ints(random.nextInt(most), 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .reduce("", String::concat);
    }

    /** Letters of which some are frequent, as in what people write. */
    private static String hanzi(Random random, int many) {
        return random.ints(many, 0, 400)
                .map(i -> 0x4E00 + i * i / 400)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same by strings, lists and loops. */
    private static List<Alike> plain(List<Topic> topics, String typed, Optional<UnitId> unit) {
        var found = new LinkedHashMap<TopicId, Alike>();
        for (var topic : topics) {
            var own = pairs(topic.title() + "\n" + topic.words());
            int shared = 0;
            for (var pair : pairs(typed)) {
                shared += own.contains(pair) ? weight(pair, topics) : 0;
            }
            int least = Math.min(total(pairs(typed), topics), total(own, topics));
            int percent = least == 0 ? 0 : 100 * shared / least;
            if (percent < Likeness.LEAST) {
                continue;
            }
            var root = topic;
            while (root.joinedTo().isPresent()) {
                root = topics.get((int) root.joinedTo().get().value() - 1);
            }
            var alike = new Alike(root, percent, unit.isPresent() && unit.equals(topic.unit()));
            var before = Optional.ofNullable(found.get(root.id()));
            if (before.map(LikenessTest::rank).orElse(-1) < rank(alike)) {
                found.put(root.id(), alike);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt((Alike alike) -> -rank(alike))
                        .thenComparingLong(alike -> -alike.topic().id().value()))
                .toList();
    }

    private static int rank(Alike alike) {
        return alike.percent() + (alike.sameGrid() ? 10 : 0);
    }

    private static int total(TreeSet<String> pairs, List<Topic> topics) {
        return pairs.stream().mapToInt(pair -> weight(pair, topics)).sum();
    }

    private static int weight(String pair, List<Topic> topics) {
        long have = topics.stream()
                .filter(topic -> pairs(topic.title() + "\n" + topic.words()).contains(pair))
                .count();
        if (topics.size() >= 8 && have > topics.size() / 2.0) {
            return 0;
        }
        int weight = 0;
        for (long left = topics.size() / Math.max(1, have); left > 0; left /= 2) {
            weight++;
        }
        return weight;
    }

    private static TreeSet<String> pairs(String words) {
        var pairs = new TreeSet<String>();
        for (var run : words.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            for (int i = 0; i + 2 <= run.length(); i++) {
                pairs.add(run.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
