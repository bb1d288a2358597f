package org.yishi.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.id.MeetingId;
import org.yishi.window.MainWindow;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;

/**
 * An hour of a village with ten years behind it, in the real windows: every place is looked at, a meeting of 300 held
 * on the console and on the wall, its papers written. {@code Hour FILE FOLDER [IDLE-SECONDS]} prints what the process
 * took of the machine; with seconds, it then leaves the running meeting alone and prints what the clock costs.
 */
public final class Hour {
    private static final int ROUNDS = 3;
    private static final int PRESENT = Integer.getInteger("hour.present", 300);
    private static final int ITEMS = Integer.getInteger("hour.items", 20);
    private static final double MILLION = 1e6;

    private final OpenDoors doors;
    private final MainWindow window;

    private Hour(OpenDoors doors, MainWindow window) {
        this.doors = doors;
        this.window = window;
    }

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[1]);
        var settings = Settings.in(folder);
        var started = new CompletableFuture<Hour>();
        Platform.startup(() -> {
            var theme = new Theme(Fonts.family(), Look.LIGHT, 100);
            var doors = new OpenDoors(Clock.systemDefaultZone(), settings, theme, folder);
            var window = new MainWindow(new Stage(), theme, settings, doors, folder.resolve("log"), folder);
            window.show();
            started.complete(new Hour(doors, window));
        });
        try {
            started.join().live(Path.of(args[0]), folder, args.length > 2 ? Integer.parseInt(args[2]) : 0);
            Runtime.getRuntime().halt(0);
        } catch (RuntimeException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1); // the toolkit's thread would keep the program alive
        }
    }

    private void live(Path file, Path folder, int idle) throws Exception {
        Screens.run(() -> window.view().open(file));
        var work = doors.work();
        for (int round = 0; round < ROUNDS; round++) {
            for (var place : Place.values()) {
                Screens.run(() -> window.view().to(place));
                Screens.settle();
            }
        }
        say("places", resident());
        var evening = new Evening(work, folder);
        var meeting = evening.plan();
        go(new Goal.Hall(meeting));
        Screens.settle();
        Screens.press("hall-projector");
        evening.hold(PRESENT, ITEMS, Screens::settle);
        say("meeting", resident());
        if (idle > 0) {
            idle(idle);
        }
        end(evening, meeting);
    }

    private void end(Evening evening, MeetingId meeting) throws Exception {
        evening.end();
        go(new Goal.Minutes(meeting));
        Screens.settle();
        evening.papers();
        Screens.run(() -> window.view().to(Place.HOME));
        Screens.settle();
        say("most", memory("VmHWM:"));
        say("end", resident());
        System.gc();
        say("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MILLION);
        say("after-collection", resident());
        Thread.sleep(Long.getLong("hour.wait", 0));
    }

    private void go(Goal goal) throws Exception {
        var kit = doors.kit();
        Screens.run(() -> kit.go().to(goal));
    }

    /** Nobody touches anything; the clock runs in both windows. */
    private static void idle(int seconds) throws Exception {
        Thread.sleep(10_000);
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        Thread.sleep(seconds * 1000L);
        say("idle", 100.0 * (system.getProcessCpuTime() - cpu) / (System.nanoTime() - wall));
    }

    private static double resident() throws Exception {
        return memory("VmRSS:");
    }

    /** In MB, as the kernel counts it. */
    private static double memory(String what) throws Exception {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith(what))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MILLION)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void say(String what, double number) {
        System.out.printf(java.util.Locale.ROOT, "%s %.2f%n", what, number);
    }
}
