package org.yishi.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.yishi.desk.Work;
import org.yishi.desk.backup.Safekeeping;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.Rooms;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;

/** The places of a village as the program wires them, for tests and benches outside this package. */
public final class TestRooms {
    private TestRooms() {}

    /** The places on a file; {@code folder} is where settings would be. */
    public static Rooms of(Work work, Path folder) {
        return of(work, Settings.in(folder), new Theme(Fonts.family(), Look.LIGHT, 100), folder);
    }

    /** The places on a file, with settings that somebody else closes. */
    public static Rooms of(Work work, Settings settings, Theme theme, Path folder) {
        return new VillageRooms(work, settings, theme, new Safekeeping(work, folder.resolve("backups"), () -> ""));
    }

    /** The same places; {@code kits} is told with which kit each is built. */
    public static Rooms telling(Rooms rooms, Consumer<Kit> kits) {
        return new Rooms() {
            @Override
            public View build(Place place, Kit kit) {
                kits.accept(kit);
                return rooms.build(place, kit);
            }

            @Override
            public View build(Goal goal, Kit kit) {
                kits.accept(kit);
                return rooms.build(goal, kit);
            }
        };
    }
}
