package org.yishi.app;

import java.nio.file.Path;
import org.yishi.desk.Work;
import org.yishi.desk.backup.Safekeeping;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.window.kit.Rooms;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;

/** The places of a village as the program wires them, for tests and benches outside this package. */
public final class TestRooms {
    private TestRooms() {}

    /** The places on a file; {@code folder} is where settings would be. */
    public static Rooms of(Work work, Path folder) {
        return new VillageRooms(
                work,
                Settings.in(folder),
                new Theme(Fonts.family(), Look.LIGHT, 100),
                new Safekeeping(work, folder.resolve("backups"), () -> ""));
    }
}
