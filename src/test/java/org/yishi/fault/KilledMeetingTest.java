package org.yishi.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.app.Yishi;
import org.yishi.desk.check.Verify;
import org.yishi.desk.play.Played;
import org.yishi.desk.play.Player;
import org.yishi.desk.village.Villages;
import org.yishi.model.event.Entry;
import org.yishi.model.event.Event;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Poll;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/**
 * A meeting played from the shell, killed at a moment that nobody chose, and taken up again. A short run here; a long
 * one by {@code mvn test -Dtest=KilledMeetingTest -Dkills=100}, another by {@code -Dseed=7}.
 */
class KilledMeetingTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("seed", 20260305);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T11:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    private final Villages villages = new Villages(CLOCK, () -> "王秀英");
    private final TreeMap<Integer, Integer> entriesAfterLine = new TreeMap<>();
    private List<Event> unbroken = List.of();
    private List<Verdict> verdicts = List.of();
    private Path script = Path.of("");
    private Path founded = Path.of("");

    @BeforeEach
    void playItOnceUnbroken() throws Exception {
        script = Files.writeString(folder.resolve("evening.txt"), Evening.text());
        founded = folder.resolve("founded.yishi");
        villages.found(founded, new Village("溪口村", VillageKind.VILLAGE, "宁海县", ""))
                .orThrow()
                .close();
        try (var open = villages.open(copy("unbroken")).orThrow()) {
            var played = play(
                    open, 1, line -> entriesAfterLine.put(line, events(open).size()));
            assertInstanceOf(Played.Through.class, played, played::toString);
            unbroken = events(open);
            verdicts = verdicts(open);
        }
    }

    @Test
    void whatWasSaidToBeDoneIsThereAndTheMeetingGoesOn() throws Exception {
        var chance = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            var file = copy("kill-" + kill);
            int most = 1 + chance.nextInt(entriesAfterLine.size() - 1);
            var line = (int) Victim.killedInTheMiddle(program(file), most, chance);
            check(file, line, "seed " + SEED + ", kill " + kill + ", after line " + line);
        }
    }

    private void check(Path file, int line, String when) {
        try (var open = villages.open(file).orThrow()) {
            var kept = events(open);
            assertTrue(kept.size() >= entriesAfterLine.get(line), when);
            assertEquals("", difference(unbroken.subList(0, kept.size()), kept), when);
            assertEquals(List.of(), new Verify(open.work()).verify().flaws(), when);
            for (var next : notYet(kept.size())) {
                assertInstanceOf(Played.Through.class, play(open, next, _ -> {}), when);
            }
            assertEquals("", difference(withoutSpeeches(unbroken), withoutSpeeches(events(open))), when);
            assertEquals(verdicts, verdicts(open), when);
            assertEquals(List.of(), new Verify(open.work()).verify().flaws(), when);
        }
    }

    /** A speech is queued, begun and ended in steps of its own: broken off in its middle, it is held again. */
    private static List<Event> withoutSpeeches(List<Event> events) {
        return events.stream()
                .filter(event -> !event.getClass().getSimpleName().startsWith("Spe"))
                .toList();
    }

    private static String difference(List<Event> expected, List<Event> found) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            var one = i < expected.size() ? expected.get(i).toString() : "nothing";
            var other = i < found.size() ? found.get(i).toString() : "nothing";
            if (!one.equals(other)) {
                return "entry " + (i + 1) + " should be " + one + " but is " + other;
            }
        }
        return "";
    }

    /** The first line of which not everything is in the journal, if there is one. */
    private List<Integer> notYet(int kept) {
        return entriesAfterLine.entrySet().stream()
                .filter(line -> line.getValue() > kept)
                .map(Map.Entry::getKey)
                .limit(1)
                .toList();
    }

    private List<String> program(Path file) {
        return List.of(
                Yishi.class.getName(), "--data", file.toString(), "meeting", "play", script.toString(), "--progress");
    }

    private static Played play(Villages.Open open, int from, IntConsumer acknowledge) {
        return new Player(open.work(), Text.in(Lang.ZH), Path.of(""), acknowledge)
                .play(Evening.script(), Optional.empty(), from);
    }

    private static List<Event> events(Villages.Open open) {
        return open.work().read(tx -> tx.journal().latest(Integer.MAX_VALUE)).reversed().stream()
                .map(Entry::event)
                .toList();
    }

    private static List<Verdict> verdicts(Villages.Open open) {
        return open.work().read(tx -> tx.polls().all()).stream()
                .map(Poll::verdict)
                .flatMap(Optional::stream)
                .toList();
    }

    private Path copy(String name) throws Exception {
        return Files.copy(founded, folder.resolve(name + ".yishi"));
    }
}
