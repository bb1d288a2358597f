package org.yishi.window.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.disclosure.Holidays;
import org.yishi.desk.settings.Settings;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.id.DisclosureId;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.MainView;
import org.yishi.window.OneRoom;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.disclosure.holiday.HolidaysPanel;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.welcome.OpenVillage;

/** What is put up, drawn for eyes. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
class DisclosuresShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void eachStateIsDrawn(Lang lang) {
        try (var sample = new SampleFile(folder, 30).busy()) {
            var desks = NoticeDesks.of(sample.work, Text.in(lang));
            new Holidays(sample.work).load(2026).orThrow();
            var day = SampleFile.TODAY;
            var planned = plan(desks, 0);
            var up = plan(desks, 1);
            desks.disclosures().putUp(up, day.minusDays(3), "村务公开栏").orThrow();
            desks.disclosures().object(up, "王秀英", "灯具太暗，晚上看不清台阶").orThrow();
            var over = plan(desks, 2);
            desks.disclosures().putUp(over, day.minusDays(20), "村务公开栏").orThrow();
            shot(lang, sample, "owed", Optional.empty());
            shot(lang, sample, "planned", Optional.of(planned));
            shot(lang, sample, "up", Optional.of(up));
            shot(lang, sample, "over", Optional.of(over));
            var file = Shots.take("notice-holidays-" + lang.code(), 760, 720, () -> panel(lang, sample));
            assertTrue(Files.isRegularFile(file));
        }
    }

    private static Parent panel(Lang lang, SampleFile sample) {
        var kit = Shots.kit(lang, new FakeFiles(), new org.yishi.window.NoWay());
        return new HolidaysPanel(kit, new Holidays(sample.work), () -> {}).root();
    }

    private static DisclosureId plan(NoticeDesks desks, int index) {
        var owed = desks.postings().board().owed().stream()
                .filter(o -> o.kind() == DisclosureKind.CARRYING_OUT)
                .toList();
        return desks.disclosures().plan(desks.drafts().of(owed.get(index))).orThrow();
    }

    private void shot(Lang lang, SampleFile sample, String name, Optional<DisclosureId> chosen) {
        Function<Kit, View> view = kit -> new DisclosuresView(kit, NoticeDesks.of(sample.work, kit.text()), chosen);
        var settings = Settings.in(folder);
        settings.change(choices -> choices.withLang(lang));
        var file = Shots.take("notice-" + name + "-" + lang.code(), 1366, 768, () -> {
            var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
            main.show(new OpenVillage("溪口村", sample.path(), new OneRoom(view), () -> {}));
            main.to(Place.DISCLOSURES);
            return main.root();
        });
        assertTrue(Files.isRegularFile(file));
    }
}
