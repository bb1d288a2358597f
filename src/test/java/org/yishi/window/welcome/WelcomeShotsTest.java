package org.yishi.window.welcome;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.text.Lang;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.MainView;
import org.yishi.window.Shots;

@EnabledIfSystemProperty(named = "pictures", matches = "true", disabledReason = "pictures to look at")
final class WelcomeShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theWelcomeIsDrawnInEachLanguage(Lang lang) {
        var file =
                Shots.take("welcome-" + lang.code(), 1366, 768, () -> main(lang).root());
        assertTrue(Files.isRegularFile(file));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theWelcomeIsDrawnInEachLook(Look look) {
        var file = Shots.take(
                "welcome-" + look, 1366, 768, look, () -> main(Lang.ZH).root());
        assertTrue(Files.isRegularFile(file));
    }

    private MainView main(Lang lang) {
        var settings = Settings.in(folder);
        settings.change(choices -> choices.withLang(lang));
        return new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
    }
}
