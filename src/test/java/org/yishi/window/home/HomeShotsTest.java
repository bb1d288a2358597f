package org.yishi.window.home;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.app.TestRooms;
import org.yishi.desk.reminder.Reminders;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.village.Villages;
import org.yishi.sample.DecadeFile;
import org.yishi.sample.Scale;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.MainView;
import org.yishi.window.OneRoom;
import org.yishi.window.Shots;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.Rooms;
import org.yishi.window.reminder.ReminderView;
import org.yishi.window.welcome.OpenVillage;

/** Every place of a village with a busy year, in the whole main window. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
final class HomeShotsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aBusyYearIsDrawn() {
        var clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)), ZoneOffset.ofHours(8));
        var file = DecadeFile.write(folder.resolve("busy.yishi"), Scale.years(1), 1, TODAY);
        try (var open = new Villages(clock, () -> "李敏").open(file).orThrow()) {
            for (var lang : Lang.values()) {
                assertTrue(Files.isRegularFile(
                        Shots.take("busy-reminders-" + lang.code(), 1366, 768, () -> reminders(lang, open))));
                for (var place : Place.values()) {
                    var name = "busy-%s-%s".formatted(place.name().toLowerCase(Locale.ROOT), lang.code());
                    assertTrue(Files.isRegularFile(Shots.take(
                            name, 1366, 768, () -> main(lang, open, place).root())));
                }
            }
        }
    }

    private Parent reminders(Lang lang, Villages.Open open) {
        var desk = new Reminders(open.work(), Text.in(lang));
        var room = new OneRoom(kit -> new ReminderView(kit, desk, open.work().changes(), () -> {}));
        return main(lang, open, room, Place.HOME).root();
    }

    private MainView main(Lang lang, Villages.Open open, Place place) {
        return main(lang, open, TestRooms.of(open.work(), folder), place);
    }

    private MainView main(Lang lang, Villages.Open open, Rooms rooms, Place place) {
        var settings = Settings.in(folder);
        settings.change(choices -> choices.withLang(lang));
        var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
        main.show(new OpenVillage("溪口村", open.work().file().path(), rooms, () -> {}));
        main.to(place);
        return main;
    }
}
