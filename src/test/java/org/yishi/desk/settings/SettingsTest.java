package org.yishi.desk.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.text.Lang;

final class SettingsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        var file = folder.resolve("石塘村.yishi").toAbsolutePath();
        try (var settings = Settings.in(folder.resolve("yishi"))) {
            settings.change(choices -> choices.withLang(Lang.EN)
                    .withLook(Look.CONTRAST)
                    .withPercent(150)
                    .withOperator("李雪梅 = 会计")
                    .withHallScreen("HDMI-1")
                    .withSound(false)
                    .opened(file));
        }
        var chosen = Settings.in(folder.resolve("yishi")).now();
        assertEquals(new Choices(Lang.EN, Look.CONTRAST, 150, "李雪梅 = 会计", "HDMI-1", false, "", List.of(file)), chosen);
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() {
        try (var settings = Settings.in(folder)) {
            settings.change(choices -> choices.withLang(Lang.ZH));
        }
        assertFalse(Files.exists(folder.resolve("settings.properties")));
    }

    @Test
    void aDamagedFileCountsAsNothingChosen() throws IOException {
        Files.write(folder.resolve("settings.properties"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, '\\', 'u', 'x'});
        assertEquals(Choices.first(), Settings.in(folder).now());
    }

    @Test
    void aValueOutOfReachIsBroughtBack() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "text-percent=9000\nlook=PINK\nlanguage=fr\n");
        assertEquals(Choices.first().withPercent(200), Settings.in(folder).now());
    }

    @Test
    void theRecentFilesAreEightAndEachOnce() {
        var choices = Choices.first();
        for (int i : IntStream.range(0, 12).toArray()) {
            choices = choices.opened(folder.resolve("v" + i)).opened(folder.resolve("v" + i));
        }
        assertEquals(8, choices.recent().size());
        assertEquals(folder.resolve("v11").toAbsolutePath(), choices.recent().getFirst());
    }

    @Test
    void theDataFolderFollowsTheCustomOfTheSystem() {
        var home = Path.of("/home/li");
        assertEquals(home.resolve(".local/share/yishi"), DataFolder.of("Linux", Map.of(), home));
        assertEquals(Path.of("/data/yishi"), DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), home));
        assertEquals(home.resolve("Library/Application Support/Yishi"), DataFolder.of("Mac OS X", Map.of(), home));
        assertTrue(DataFolder.of("Windows 11", Map.of(), home).endsWith("Local/Yishi"));
    }
}
