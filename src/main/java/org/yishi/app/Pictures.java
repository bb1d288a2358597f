package org.yishi.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.yishi.desk.Work;
import org.yishi.desk.backup.Safekeeping;
import org.yishi.desk.check.Backup;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.sample.LiveVillage;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.village.Villages;
import org.yishi.live.Screens;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.MainView;
import org.yishi.window.kit.FxFilePicker;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Notices;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.Rooms;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Picture;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.kit.work.DirectBackground;
import org.yishi.window.kit.work.FxBackground;
import org.yishi.window.meeting.MeetingPlaces;
import org.yishi.window.projector.WallView;
import org.yishi.window.welcome.OpenVillage;

/** Pictures of every window with the sample village in it, without a display. */
final class Pictures {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int WALL_WIDTH = 1920;
    private static final int WALL_HEIGHT = 1080;

    private final Clock clock;
    private final Path log;
    private final Text text;
    private final Settings settings;
    private final Executor screen;

    Pictures(Clock clock, Path log, Lang lang) {
        this.clock = clock;
        this.log = log;
        this.text = Text.in(lang);
        this.settings = Settings.in(scrap());
        settings.change(choices -> choices.withLang(lang));
        start();
        this.screen = new FxBackground(_ -> {}).screen();
    }

    /** Takes them all; the village's file itself stays as it is. */
    void take(Path file, Path folder) {
        var copy = scrap().resolve("live.yishi");
        var villages = new Villages(clock, () -> "");
        try (var open = villages.open(file).orThrow()) {
            new Backup(open.work()).to(copy).orThrow();
        }
        try (var open = villages.open(copy).orThrow()) {
            places(open.work(), folder);
            meetings(open.work(), folder);
        }
    }

    private void places(Work work, Path folder) {
        picture(folder, "welcome", WIDTH, HEIGHT, () -> main().root());
        for (var place : Place.values()) {
            picture(folder, place.name().toLowerCase(Locale.ROOT), WIDTH, HEIGHT, () -> {
                var main = main();
                main.show(village(work, new ArrayList<>()));
                main.to(place);
                return main.root();
            });
        }
    }

    private void meetings(Work work, Path folder) {
        var live = new LiveVillage(work, text);
        var meeting = live.meeting();
        meeting(work, folder, "meeting-new", MeetingPlaces::plan);
        meeting(work, folder, "meeting-plan", places -> places.open(meeting));
        meeting(work, folder, "minutes", places -> places.minutes(new MeetingId(meeting.value() - 1)));
        live.speak();
        meeting(work, folder, "hall-speaker", places -> places.enter(meeting));
        wall(work, folder, "wall-speaker", meeting);
        live.vote();
        meeting(work, folder, "hall-vote", places -> places.enter(meeting));
        wall(work, folder, "wall-vote", meeting);
        live.publish();
        meeting(work, folder, "hall-result", places -> places.enter(meeting));
        wall(work, folder, "wall-result", meeting);
        live.unfold();
        meeting(work, folder, "hall-papers", places -> places.enter(meeting));
        wall(work, folder, "wall-papers", meeting);
        live.choose();
        meeting(work, folder, "hall-chosen", places -> places.enter(meeting));
        wall(work, folder, "wall-chosen", meeting);
    }

    private void meeting(Work work, Path folder, String name, Consumer<MeetingPlaces> way) {
        picture(folder, name, WIDTH, HEIGHT, () -> {
            var main = main();
            var kits = new ArrayList<Kit>();
            var rooms = new VillageRooms(work, settings, theme(), new Safekeeping(work, scrap(), () -> ""));
            main.show(village(work, kits));
            main.to(Place.MEETINGS);
            way.accept(rooms.meetings(kits.getLast()));
            return main.root();
        });
    }

    private void wall(Work work, Path folder, String name, MeetingId meeting) {
        picture(folder, name, WALL_WIDTH, WALL_HEIGHT, () -> {
            var view = new WallView(text, work.now());
            try (var hall = new Hall(work, meeting)) {
                hall.refresh();
                hall.live().now().ifPresent(state -> view.show(Screens.of(state)));
            }
            return view.root();
        });
    }

    /** The village as the main view opens it; the kit that each view is built with is kept in the list. */
    private OpenVillage village(Work work, List<Kit> kits) {
        var rooms = new VillageRooms(work, settings, theme(), new Safekeeping(work, scrap(), () -> ""));
        return new OpenVillage(rooms.village(), work.file().path(), new Noting(rooms, kits), () -> {});
    }

    private MainView main() {
        return new MainView(
                settings,
                new Wiring(settings, clock, theme(), scrap()),
                new MainView.Machinery(
                        words -> new Notices(words, log),
                        _ -> new DirectBackground(),
                        words -> new FxFilePicker(words, new Stage(), scrap())));
    }

    private static Theme theme() {
        return new Theme(Fonts.family(), Look.LIGHT, 100);
    }

    private void picture(Path folder, String name, int width, int height, Supplier<? extends Parent> view) {
        var file = folder.resolve(name + "-" + text.lang().code() + ".png");
        // The first picture lays out; lists fill their cells in the pulse after it.
        CompletableFuture.supplyAsync(
                        () -> {
                            var scene = new Scene(view.get(), width, height);
                            theme().dress(scene);
                            scene.snapshot(null);
                            return scene;
                        },
                        screen)
                .thenAcceptAsync(scene -> Picture.take(scene, file), screen)
                .join();
    }

    /** Both must be set before the toolkit is first touched; a toolkit that runs is as good. */
    private static void start() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CompletableFuture<Boolean>();
        try {
            Platform.startup(() -> started.complete(true));
            Platform.setImplicitExit(false);
        } catch (IllegalStateException alreadyRunning) {
            started.complete(false);
        }
        started.join();
    }

    private static Path scrap() {
        try {
            return Files.createTempDirectory("yishi");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The village's rooms, keeping the kit that each view is built with. */
    private record Noting(Rooms rooms, List<Kit> kits) implements Rooms {
        @Override
        public View build(Place place, Kit kit) {
            kits.add(kit);
            return rooms.build(place, kit);
        }

        @Override
        public View build(Goal goal, Kit kit) {
            return rooms.build(goal, kit);
        }
    }
}
