package org.yishi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.check.Verify;
import org.yishi.desk.village.Villages;

/** A made-up year is a village file like any other. */
final class DecadeFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMadeUpYearPassesTheCheck() {
        var file = DecadeFile.write(folder.resolve("year.yishi"), Scale.small(), 1, TODAY);
        var clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)), ZoneOffset.ofHours(8));
        try (var open = new Villages(clock, () -> "李敏").open(file).orThrow()) {
            var verified = new Verify(open.work()).verify();
            assertEquals(List.of(), verified.flaws());
            assertTrue(verified.verdicts() > 0);
            open.work().read(tx -> {
                assertEquals(12, tx.meetings().all().size());
                assertEquals(30, tx.topics().all().size());
                assertEquals(90, tx.tasks().all().size());
                return tx;
            });
        }
    }
}
