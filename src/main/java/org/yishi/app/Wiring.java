package org.yishi.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yishi.desk.settings.Settings;
import org.yishi.model.Outcome;
import org.yishi.model.people.Village;
import org.yishi.window.welcome.Doors;
import org.yishi.window.welcome.OpenVillage;

/** Builds everything by constructors, top to bottom; owned by nobody. */
final class Wiring implements Doors {
    private final Settings settings;

    Wiring(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Path> recent() {
        return settings.now().recent().stream().filter(Files::isRegularFile).toList();
    }

    @Override
    public Outcome<OpenVillage> open(Path file) {
        return Outcome.refused("app.name");
    }

    @Override
    public Outcome<OpenVillage> create(Village village, Path file) {
        return Outcome.refused("app.name");
    }

    @Override
    public Outcome<OpenVillage> sample() {
        return Outcome.refused("app.name");
    }
}
