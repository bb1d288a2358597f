package org.yishi.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.yishi.desk.Work;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.sample.SampleVillage;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.village.VillageDesk;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.people.Village;
import org.yishi.store.VillageFile;
import org.yishi.text.Text;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.welcome.Doors;
import org.yishi.window.welcome.OpenVillage;

/** Builds everything by constructors, top to bottom; owned by nobody. */
final class Wiring implements Doors {
    private final Settings settings;
    private final Clock clock;
    private final Theme theme;
    private final Path samples;

    /** Builds for one user; {@code samples} is where the sample village is built anew each time it is looked at. */
    Wiring(Settings settings, Clock clock, Theme theme, Path samples) {
        this.samples = samples;
        this.theme = theme;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Path> recent() {
        return settings.now().recent().stream().filter(Files::isRegularFile).toList();
    }

    @Override
    public Outcome<OpenVillage> open(Path file) {
        return VillageFile.open(file).then(kept -> Outcome.done(opened(kept)));
    }

    @Override
    public Outcome<OpenVillage> create(Village village, Path file) {
        return VillageFile.create(file)
                .then(kept -> new VillageDesk(work(kept))
                        .found(village, BodyFiles.defaults())
                        .then(_ -> Outcome.done(opened(kept))));
    }

    @Override
    public Outcome<OpenVillage> sample() {
        var text = Text.in(settings.now().lang());
        return new SampleVillage(clock, text).build(samples).then(this::open);
    }

    private Work work(VillageFile kept) {
        return new Work(kept, clock, () -> settings.now().operator(), new Changes());
    }

    private OpenVillage opened(VillageFile kept) {
        var rooms = new VillageRooms(work(kept), settings, theme);
        return new OpenVillage(rooms.village(), kept.path(), rooms, () -> {
            rooms.close();
            kept.close();
        });
    }
}
