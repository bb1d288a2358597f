package org.yishi.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.Outcome;
import org.yishi.text.Lang;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Notices;
import org.yishi.window.kit.work.DirectBackground;
import org.yishi.window.welcome.Doors;
import org.yishi.window.welcome.NewVillage;
import org.yishi.window.welcome.OpenVillage;

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
        return new MainView(
                settings,
                new Closed(),
                new MainView.Machinery(
                        text -> new Notices(text, Path.of("yishi.log")),
                        _ -> new DirectBackground(),
                        _ -> new NoFiles()));
    }

    private static final class NoFiles implements FilePicker {
        @Override
        public Optional<Path> open(Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Kind kind, String suggestedName) {
            return Optional.empty();
        }
    }

    private static final class Closed implements Doors {
        @Override
        public List<Path> recent() {
            return List.of(Path.of("/home/li/石塘村.yishi"));
        }

        @Override
        public Outcome<OpenVillage> open(Path file) {
            return Outcome.refused("app.name");
        }

        @Override
        public Outcome<OpenVillage> create(NewVillage village, Path file) {
            return Outcome.refused("app.name");
        }

        @Override
        public Outcome<OpenVillage> sample() {
            return Outcome.refused("app.name");
        }
    }
}
