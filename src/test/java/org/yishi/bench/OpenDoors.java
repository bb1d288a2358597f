package org.yishi.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.yishi.app.TestRooms;
import org.yishi.desk.Work;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.village.VillageDesk;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.model.people.Village;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.rescue.Ways;
import org.yishi.window.welcome.Doors;
import org.yishi.window.welcome.OpenVillage;

/** The program's doors, that hand out what is behind them: the open file and the kit with which a place was built. */
final class OpenDoors implements Doors {
    private final Clock clock;
    private final Settings settings;
    private final Theme theme;
    private final Path folder;
    private final CompletableFuture<Work> work = new CompletableFuture<>();
    private final CompletableFuture<Kit> kit = new CompletableFuture<>();

    OpenDoors(Clock clock, Settings settings, Theme theme, Path folder) {
        this.clock = clock;
        this.settings = settings;
        this.theme = theme;
        this.folder = folder;
    }

    /** Waits for the file. */
    Work work() {
        return work.join();
    }

    /** Waits for the first place. */
    Kit kit() {
        return kit.join();
    }

    @Override
    public Outcome<OpenVillage> open(Path file) {
        return new Villages(clock, () -> "李敏").open(file).then(open -> {
            var rooms = TestRooms.telling(TestRooms.of(open.work(), settings, theme, folder), kit::complete);
            var name = new VillageDesk(open.work()).village().name();
            work.complete(open.work());
            return Outcome.done(new OpenVillage(name, file, rooms, open::close));
        });
    }

    @Override
    public List<Path> recent() {
        return List.of();
    }

    @Override
    public Outcome<OpenVillage> create(Village village, Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Ways ways() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<OpenVillage> sample() {
        throw new UnsupportedOperationException();
    }
}
