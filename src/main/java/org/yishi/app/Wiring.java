package org.yishi.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.yishi.desk.backup.Kept;
import org.yishi.desk.backup.Safekeeping;
import org.yishi.desk.backup.WayBack;
import org.yishi.desk.rescue.Rescued;
import org.yishi.desk.sample.SampleVillage;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.model.people.Village;
import org.yishi.text.Text;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.kit.work.Hourly;
import org.yishi.window.rescue.Ways;
import org.yishi.window.welcome.Doors;
import org.yishi.window.welcome.OpenVillage;

/** Builds everything by constructors, top to bottom; owned by nobody. */
final class Wiring implements Doors {
    private final Settings settings;
    private final Clock clock;
    private final Theme theme;
    private final Path samples;
    private final Path backups;
    private final Villages villages;

    /**
     * Builds for one user; in {@code folder} the sample village is built anew each time it is looked at, and the backups
     * of every village are kept.
     */
    Wiring(Settings settings, Clock clock, Theme theme, Path folder) {
        this.samples = folder.resolve("sample");
        this.backups = folder.resolve("backups");
        this.theme = theme;
        this.settings = settings;
        this.clock = clock;
        this.villages = new Villages(clock, () -> settings.now().operator());
    }

    @Override
    public List<Path> recent() {
        return settings.now().recent().stream().filter(Files::isRegularFile).toList();
    }

    @Override
    public Outcome<OpenVillage> open(Path file) {
        return villages.open(file).then(open -> Outcome.done(opened(open)));
    }

    @Override
    public Outcome<OpenVillage> create(Village village, Path file) {
        return villages.found(file, village).then(open -> Outcome.done(opened(open)));
    }

    @Override
    public Outcome<OpenVillage> sample() {
        var text = Text.in(settings.now().lang());
        return new SampleVillage(clock, text).build(samples).then(this::open);
    }

    @Override
    public Ways ways() {
        var back = new WayBack(clock, backups);
        return new Ways() {
            @Override
            public Outcome<Rescued> rescue(Path damaged, Path fresh, BooleanSupplier cancelled) {
                return villages.rescue(Text.in(settings.now().lang())).into(damaged, fresh, cancelled);
            }

            @Override
            public List<Kept> backups(Path file) {
                return back.of(file);
            }

            @Override
            public Outcome<Path> restore(Path backup, Path file) {
                return back.restore(backup, file);
            }
        };
    }

    private OpenVillage opened(Villages.Open open) {
        var file = open.work().file().path();
        var safe = new Safekeeping(open.work(), backups, () -> settings.now().secondPlace());
        // The sample is built anew each time: there is nothing in it to lose.
        Runnable keep = file.startsWith(samples) ? () -> {} : safe::keep;
        var rooms = new VillageRooms(open.work().securedBy(keep), settings, theme, safe);
        var hourly = new Hourly(keep);
        return new OpenVillage(rooms.village(), file, rooms, () -> {
            hourly.close();
            rooms.close();
            open.close();
        });
    }
}
