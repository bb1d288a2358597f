package org.yishi.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.store.VillageFile;

/**
 * The program is killed, again and again, on one file. A short run here; a long one by {@code mvn test
 * -Dtest='KillTest' -Dkills=100}, another by {@code -Dseed=7}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("seed", 20260305);

    @TempDir
    Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLostAndNothingIsHalf() throws Exception {
        var path = founded();
        var chance = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            var program = List.of(Scribe.class.getName(), path.toString(), Long.toString(chance.nextLong()));
            long acknowledged = Victim.killedInTheMiddle(program, 1 + chance.nextInt(60), chance);
            check(path, acknowledged, "seed " + SEED + ", kill " + kill);
        }
    }

    @Test
    void anAcknowledgementThatIsNotOnDiskIsNoticed() {
        var path = founded();
        try (var file = VillageFile.open(path).orThrow()) {
            Scribe.write(file, new Random(SEED), 3, _ -> {});
        }
        check(path, 4, "all there");
        assertThrows(AssertionFailedError.class, () -> check(path, 5, "one too many"));
    }

    private static void check(Path path, long acknowledged, String when) {
        try (var file = VillageFile.open(path).orThrow()) {
            assertTrue(file.read(tx -> tx.journal().size()) >= acknowledged, when);
            assertEquals(List.of(), file.read(tx -> tx.journal().flaws()), when);
            var told = file.read(tx -> tx.journal().latest(Integer.MAX_VALUE)).stream()
                    .mapToInt(entry -> entry.event() instanceof Event.RosterImported in ? in.added() : 0)
                    .sum();
            assertEquals(told, file.read(tx -> tx.people().residents()).size(), when);
        }
    }

    private Path founded() {
        var path = folder.resolve("溪口村.yishi");
        try (var file = VillageFile.create(path).orThrow()) {
            file.write("王秀英", OffsetDateTime.parse("2026-03-05T19:00:00+08:00"), tx -> {
                        tx.village().put(new Village("溪口村", VillageKind.VILLAGE, "宁海县", ""));
                        tx.record(new Event.VillageFounded("溪口村"));
                        return Outcome.done(true);
                    })
                    .orThrow();
        }
        return path;
    }
}
