package org.yishi.desk.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.Work;
import org.yishi.desk.check.Verify;
import org.yishi.desk.village.VillageDesk;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;

/** Backups of a real file in a folder whose name holds what a URI would mistake. */
class SafekeepingTest {
    private static final Instant START = Instant.parse("2026-11-24T02:30:00Z");

    @TempDir
    Path temp;

    private Path folder = Path.of("");
    private Path stick = Path.of("");
    private final List<Refusal> told = new ArrayList<>();

    @BeforeEach
    void folders() throws IOException {
        folder = Files.createDirectory(temp.resolve("村 100% #1"));
        stick = temp.resolve("U盘");
    }

    private Villages.Open open(boolean fresh) {
        return open(fresh, Duration.ZERO);
    }

    private Villages.Open open(boolean fresh, Duration later) {
        var villages = new Villages(Clock.fixed(START.plus(later), ZoneId.of("Asia/Shanghai")), () -> "王秀英");
        var path = folder.resolve("溪口村.yishi");
        return fresh
                ? villages.found(path, village("溪口村")).orThrow()
                : villages.open(path).orThrow();
    }

    private static Village village(String name) {
        return new Village(name, VillageKind.VILLAGE, "宁海县", "");
    }

    private Safekeeping safe(Villages.Open open, String second) {
        var safe = new Safekeeping(open.work(), folder.resolve("backups"), () -> second);
        safe.tell(told::add);
        return safe;
    }

    @Test
    void aBackupIsMadeWhileTheFileIsOpenAndOnlyWhenSomethingChanged() {
        try (var open = open(true)) {
            var safe = safe(open, "");
            safe.keep();
            safe.keep();
            assertEquals(List.of(folder.resolve("backups/溪口村/2026-11-24T103000.yishi")), files(safe));
            var kept = safe.all().getFirst();
            assertEquals(1, kept.holdings().orElseThrow().entries());
            assertEquals("溪口村", kept.holdings().orElseThrow().village());
            new VillageDesk(open.work()).change(village("溪口新村")).orThrow();
            safe(open.work().by(Clock.fixed(START.plusSeconds(3600), ZoneId.of("Asia/Shanghai"))), "")
                    .keep();
            assertEquals(2, safe.all().size());
            assertEquals(List.of(), told);
        }
    }

    private Safekeeping safe(Work work, String second) {
        return new Safekeeping(work, folder.resolve("backups"), () -> second);
    }

    @Test
    void aKilledOrHalfWrittenBackupIsNeverListed() throws IOException {
        try (var open = open(true)) {
            var safe = safe(open, "");
            safe.keep();
            var good = files(safe).getFirst();
            var bytes = Files.readAllBytes(good);
            Files.write(good.resolveSibling("2026-11-24T113000.yishi"), Arrays.copyOf(bytes, bytes.length / 2));
            Files.write(good.resolveSibling("2026-11-24T123000.yishi"), new byte[0]);
            Files.write(good.resolveSibling("backup.part"), Arrays.copyOf(bytes, 5000));
            assertEquals(List.of(good), files(safe));
            new VillageDesk(open.work()).change(village("溪口新村")).orThrow();
            safe(open.work().by(Clock.fixed(START.plusSeconds(9), ZoneId.of("Asia/Shanghai"))), "")
                    .keep();
            assertEquals(2, files(safe).size());
            assertFalse(Files.exists(good.resolveSibling("backup.part")));
        }
    }

    @Test
    void theSecondPlaceIsMissedInOneSentenceAndGetsItsCopyLater() throws IOException {
        try (var open = open(true)) {
            var safe = safe(open, stick.toString());
            safe.keep();
            safe.keep();
            assertEquals(List.of(Refusal.of("backup.second-absent", stick.toString())), told);
            Files.createDirectory(stick);
            safe.keep();
            assertTrue(Files.exists(stick.resolve("溪口村/2026-11-24T103000.yishi")));
            assertEquals(1, told.size());
        }
    }

    @Test
    void restoringSetsThePresentFileAsideAndTheRestoredOneIsSound() throws IOException {
        Safekeeping safe;
        Path backup;
        try (var open = open(true)) {
            safe = safe(open, "");
            safe.keep();
            backup = files(safe).getFirst();
            new VillageDesk(open.work()).change(village("溪口新村")).orThrow();
            assertInstanceOf(Outcome.Refused.class, safe.restore(backup), "while the file is open");
        }
        var aside = safe.restore(backup).orThrow();
        try (var open = open(false)) {
            assertEquals("溪口村", new VillageDesk(open.work()).village().name());
            assertTrue(new Verify(open.work()).verify().isSound());
        }
        Files.move(aside, folder.resolve("溪口村.yishi"), StandardCopyOption.REPLACE_EXISTING);
        try (var open = open(false)) {
            assertEquals("溪口新村", new VillageDesk(open.work()).village().name());
        }
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException {
        Safekeeping safe;
        try (var open = open(true)) {
            safe = safe(open, "");
            safe.keep();
        }
        var file = folder.resolve("溪口村.yishi");
        var before = Files.readAllBytes(file);
        var backup = folder.resolve("backups/溪口村/2026-11-24T103000.yishi");
        var bytes = Files.readAllBytes(backup);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 9000, (byte) 7);
        Files.write(backup, bytes);
        assertEquals(
                Refusal.of("backup.broken", backup.getFileName()),
                ((Outcome.Refused<Path>) safe.restore(backup)).why());
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
    }

    private static List<Path> files(Safekeeping safe) {
        return safe.all().stream().map(Kept::file).toList();
    }
}
