package org.yishi.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.yishi.app.TestRooms;
import org.yishi.desk.Work;
import org.yishi.desk.settings.Look;
import org.yishi.desk.village.Villages;
import org.yishi.model.meeting.MeetingState;
import org.yishi.sample.DecadeFile;
import org.yishi.sample.Scale;
import org.yishi.store.Tx;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.NoWay;
import org.yishi.window.Shots;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.Rooms;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;

/**
 * How long each place and page takes to open, and how much it allocates, on files of one and of ten years: {@code Places
 * [FILE…]}. What is shown is read, built, laid out and drawn on one thread; the first opening stands beside the median of
 * the next ones.
 */
public final class Places {
    private static final int TIMES = 7;
    private static final int WIDE = 1366;
    private static final int HIGH = 768;
    private static final double MILLION = 1e6;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Places() {}

    public static void main(String[] args) throws IOException {
        Shots.startToolkit();
        var folder = Files.createTempDirectory("places");
        var files = args.length > 0
                ? List.of(args).stream().map(Path::of).toList()
                : List.of(
                        DecadeFile.write(folder.resolve("one.yishi"), Scale.years(1), 1, TODAY),
                        DecadeFile.write(folder.resolve("ten.yishi"), Scale.years(10), 1, TODAY));
        for (var file : files) {
            measure(file, folder);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void measure(Path file, Path folder) {
        var clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)), ZoneOffset.ofHours(8));
        try (var open = new Villages(clock, () -> "李敏").open(file).orThrow()) {
            System.out.printf(
                    "%n%s%n%-14s %9s %9s %9s %9s %9s%n", file, "", "first ms", "ms", "cpu ms", "build cpu", "MB");
            var rooms = TestRooms.of(open.work(), folder);
            each(open.work()).forEach((name, view) -> line(name, kit -> view.apply(rooms, kit)));
        }
    }

    @FunctionalInterface
    private interface Opens {
        View apply(Rooms rooms, Kit kit);
    }

    private static Map<String, Opens> each(Work work) {
        var each = new LinkedHashMap<String, Opens>();
        for (var place : Place.values()) {
            each.put(place.name().toLowerCase(java.util.Locale.ROOT), (rooms, kit) -> rooms.build(place, kit));
        }
        goals(work).forEach((name, goal) -> each.put(name, (rooms, kit) -> rooms.build(goal, kit)));
        return each;
    }

    private static Map<String, Goal> goals(Work work) {
        return work.read(tx -> {
            var goals = new LinkedHashMap<String, Goal>();
            var meetings = tx.meetings().all();
            var held = meetings.stream()
                    .filter(m -> m.state() == MeetingState.ENDED)
                    .findFirst()
                    .orElseThrow();
            var next = meetings.stream()
                    .filter(m -> m.state() == MeetingState.PLANNED)
                    .findFirst()
                    .orElseThrow();
            goals.put("a meeting", new Goal.Meeting(held.id()));
            goals.put("next meeting", new Goal.Meeting(next.id()));
            goals.put("its minutes", new Goal.Minutes(held.id()));
            goals.put("the hall", new Goal.Hall(held.id()));
            goals.put("a matter", new Goal.Matter(longest(tx)));
            goals.put("a task", new Goal.Task(tx.tasks().all().getLast().id()));
            goals.put(
                    "a notice", new Goal.Notice(tx.disclosures().all().getLast().id()));
            return goals;
        });
    }

    private static org.yishi.model.id.TopicId longest(Tx tx) {
        return tx.tasks().all().reversed().stream()
                .flatMap(t -> t.plan().topic().stream())
                .findFirst()
                .orElseThrow();
    }

    private record Took(double wall, double build, double all, double megabytes) {}

    private static void line(String name, Function<Kit, View> opens) {
        try {
            var first = once(opens);
            var again = new ArrayList<Took>();
            for (int i = 0; i < TIMES; i++) {
                again.add(once(opens));
            }
            again.sort(java.util.Comparator.comparingDouble(Took::all));
            var middle = again.get(TIMES / 2);
            System.out.printf(
                    "%-14s %9.0f %9.0f %9.0f %9.0f %9.1f%n",
                    name, first.wall, middle.wall, middle.all, middle.build, middle.megabytes);
        } catch (RuntimeException e) {
            System.out.printf("%-14s %s%n", name, e.getCause());
        }
    }

    private static Took once(Function<Kit, View> opens) {
        var done = new CompletableFuture<Took>();
        Platform.runLater(() -> {
            try {
                done.complete(open(opens));
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.join();
    }

    private static Took open(Function<Kit, View> opens) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var kit = Shots.kit(Lang.ZH, new FakeFiles(), new NoWay());
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long wall = System.nanoTime();
        long start = threads.getCurrentThreadCpuTime();
        var view = opens.apply(kit);
        long built = threads.getCurrentThreadCpuTime();
        var scene = new Scene(view.root(), WIDE, HIGH);
        new Theme(Fonts.family(), Look.LIGHT, 100).dress(scene);
        view.shown();
        scene.snapshot(null);
        long end = threads.getCurrentThreadCpuTime();
        long over = System.nanoTime();
        long used = threads.getCurrentThreadAllocatedBytes() - bytes;
        view.close();
        return new Took((over - wall) / MILLION, (built - start) / MILLION, (end - start) / MILLION, used / MILLION);
    }
}
