package org.yishi.desk.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;

class AboutTest {
    @TempDir
    Path folder;

    @Test
    void thePackTellsOfTheSystemAndOfNobody() throws IOException {
        Files.createDirectories(folder.resolve("log"));
        Files.writeString(
                folder.resolve("log").resolve("yishi.0.log"), "2026-11-24 no such resident: 欧阳阿卜杜拉·买买提 13800000000\n");
        var village = new Village("石溪口村", VillageKind.VILLAGE, "宁海县", "");
        try (var open = new Villages(Clock.systemUTC(), () -> "王秀英")
                .found(folder.resolve("v.yishi"), village)
                .orThrow()) {
            var target = folder.resolve("pack.zip");
            new About(open.work(), folder).pack(target).orThrow();
            try (var zip = new ZipFile(target.toFile())) {
                var log = text(zip, "yishi.0.log");
                assertEquals("2026-11-24 no such resident: * #\n", log);
                assertTrue(text(zip, "facts.txt").contains("residents 0"));
                assertFalse(text(zip, "facts.txt").contains("石溪口"));
            }
            assertTrue(new About(open.work(), folder).licences().contains("avafx"));
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidInOneSentence() {
        var village = new Village("石溪口村", VillageKind.VILLAGE, "宁海县", "");
        try (var open = new Villages(Clock.systemUTC(), () -> "王秀英")
                .found(folder.resolve("v.yishi"), village)
                .orThrow()) {
            var refused = new About(open.work(), folder)
                    .pack(folder.resolve("nowhere").resolve("pack.zip"));
            assertTrue(refused instanceof Outcome.Refused<Path>);
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (var stream = zip.getInputStream(zip.getEntry(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
